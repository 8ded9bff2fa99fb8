using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;
using Ingest.Model.Output;

namespace Ingest.Corpus.Typesetting;

/// <summary>Sets a field: its heading above, before or beside its text, and a frame where the family has one.</summary>
internal sealed class FieldTypesetter(LayoutFamily family, Looks looks, StripMaker strips)
{
    private const uint Tint = 0xEAF1E4;

    /// <summary>Of the column: a longer heading leaves no room for its text on the line.</summary>
    private const float WidestRunIn = 0.75f;

    private readonly BlockTypesetter _blocks = new(family, looks, strips);

    private float Width => family.Page.ColumnWidth;

    public IEnumerable<Strip> Set(PlannedField field, string item, bool first) =>
        field.Kind == FieldKind.Decision && family.Decision.Frame != FrameForm.None ? Framed([.. Plain(field, item, first, 6)])
        : family.Fields.Rule
        ? Plain(field, item, first, 0).Select((s, i) => i > 0 ? s : s with { Strokes = s.Strokes.Add(new(0, -3, Width, 0.5f, 0x808080)) })
        : Plain(field, item, first, 0);

    /// <param name="inset">Points, kept free on both sides.</param>
    private IEnumerable<Strip> Plain(PlannedField field, string item, bool first, float inset)
    {
        var form = field.Form ?? FormOf(field.Kind);
        var indent = inset + (form == FieldForm.Marginal ? 118 : family.Type.BodyIndent);
        var above = family.Fields.Above;
        var gap = family.Type.ParagraphGap;
        var ink = form == family.Fields.Form ? looks.Heading : looks.HeadingAs(form);
        var heading = field.Heading is null ? null : BlockTypesetter.Cased(field.Heading, form);
        if (heading is null || form == FieldForm.Marginal)
        {
            var body = Body(field, item, indent, heading is null ? Math.Max(gap, 6) : above, null, inset: inset).ToImmutableArray();
            return heading is null ? body : Beside(heading, body, item, above);
        }

        var runIn = form is FieldForm.RunIn or FieldForm.RunInPlain && field.Blocks is [PlannedParagraph, ..]
            && ink.Width(heading) < WidestRunIn * (Width - indent - inset);
        if (runIn)
        {
            return Body(field, item, indent, above, new(0, heading + ": ", ink), inset: inset);
        }

        var printed = heading + (form is FieldForm.BoldColon or FieldForm.UpperColon or FieldForm.RunIn or FieldForm.RunInPlain ? ":" : "");
        var set = strips.Text(printed, ink, new(inset, Width - (2 * inset), new(TruthLabel.FieldHeading, item))
        {
            Rest = new(TruthLabel.FieldHeadingContinued, item),
            Above = first && form != FieldForm.Band ? Math.Max(4, above * 0.7f) : above,
            Keep = !family.Item.OrphanHeadings,
        });
        if (form == FieldForm.Band)
        {
            set = [.. set.Select(s => s with { Strokes = [new(-3, 0, Width + 6, s.Height, 0xEEEEEE)] })];
        }

        return set.Concat(Body(field, item, indent, family.Fields.Below, null, inset: inset));
    }

    /// <param name="before">Printed on the first line before the text.</param>
    /// <param name="lead">What that line is then.</param>
    public IEnumerable<Strip> Body(
        PlannedField field, string item, float indent, float above, TextPiece? before, TruthLabel lead = TruthLabel.FieldHeading,
        float inset = 0)
    {
        for (var i = 0; i < field.Blocks.Length; i++)
        {
            var gap = i == 0 ? above : field.Kind == FieldKind.Attachments
                ? Math.Min(3, family.Type.ParagraphGap) : family.Type.ParagraphGap;
            foreach (var strip in _blocks.Set(field.Blocks[i], item, indent, Width - indent - inset, gap, i == 0, i == 0 ? before : null,
                lead))
            {
                yield return strip;
            }
        }
    }

    private FieldForm FormOf(FieldKind kind) => kind switch
    {
        FieldKind.Decision => family.Fields.Decision,
        FieldKind.Attachments => family.Fields.Attachments,
        _ => null,
    } ?? family.Fields.Form;

    /// <summary>The heading in a column of its own, its lines level with the text's.</summary>
    private IEnumerable<Strip> Beside(string heading, ImmutableArray<Strip> body, string item, float above)
    {
        var lines = strips.Text(heading, looks.Heading,
            new(0, 108, new(TruthLabel.FieldHeading, item)) { Rest = new(TruthLabel.FieldHeadingContinued, item) });
        for (var i = 0; i < Math.Max(lines.Length, body.Length); i++)
        {
            yield return i >= body.Length ? lines[i] with { Above = i == 0 ? above : 0 }
                : i >= lines.Length ? body[i]
                : body[i] with { Lines = body[i].Lines.Insert(0, lines[i].Lines[0]), KeepWithNext = i < lines.Length - 1 };
        }
    }

    /// <summary>A box or a tinted band around all of it, the space between its lines included.</summary>
    private IEnumerable<Strip> Framed(ImmutableArray<Strip> set)
    {
        for (var i = 0; i < set.Length; i++)
        {
            var (top, bottom) = (i == 0 ? 4f : set[i].Above, i == set.Length - 1 ? 5f : 0);
            var height = set[i].Height + top + bottom;
            ImmutableArray<Stroke> strokes = family.Decision.Frame == FrameForm.Band ? [new(0, 0, Width, height, Tint)]
                : [new(0, 0, 0.7f, height), new(Width, 0, 0.7f, height),
                    .. i == 0 ? [new Stroke(0, 0, Width, 0.7f)] : Array.Empty<Stroke>(),
                    .. i == set.Length - 1 ? [new Stroke(0, height, Width + 0.7f, 0.7f)] : Array.Empty<Stroke>()];
            yield return set[i] with
            {
                Above = i == 0 ? set[i].Above + 3 : 0,
                Height = height,
                KeepWithNext = i < 2 && i < set.Length - 1,
                Strokes = [.. strokes, .. set[i].Strokes.Select(s => s with { Y = s.Y + top })],
                Lines = [.. set[i].Lines.Select(l => l with { Baseline = l.Baseline + top })],
            };
        }
    }
}
