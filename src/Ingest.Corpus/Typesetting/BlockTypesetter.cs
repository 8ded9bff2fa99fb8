using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;
using Ingest.Model.Output;

namespace Ingest.Corpus.Typesetting;

/// <summary>Sets paragraphs, inner headings, lists and columns.</summary>
internal sealed class BlockTypesetter(LayoutFamily family, Looks looks, StripMaker strips)
{
    private readonly TypeStyle _type = family.Type;

    public TableTypesetter Tables { get; } = new(family, looks);

    public IEnumerable<Strip> Set(PlannedBlock block, string? item, float x, float width, float above, bool first, TextPiece? before = null,
        TruthLabel lead = TruthLabel.FieldHeading) => block switch
    {
        PlannedParagraph p =>
            Noted(p, item,
                strips.Text(p.Text, p.Bold ? looks.Body with { Bold = true } : looks.Body,
                    Running(item, x, width, above, TruthLabel.Body) with
        {
            FirstIndent = first || before is not null ? 0 : _type.FirstIndent,
            First = new(before is null ? TruthLabel.Body : lead, item),
        }, before)),
        PlannedHeading h => Inner(h.Text, item, x, width, above),
        PlannedList l => List(l.Entries, item, x, width, above),
        PlannedColumns c => Columns(c, item, x, width, above),
        PlannedTable t => Tables.Set(t, item, x, width, above + 4),
        _ => [],
    };

    private Place Running(string? item, float x, float width, float above, TruthLabel label) => new(x, width, new(label, item))
    {
        Rest = new(TruthLabel.Body, item),
        Above = above,
        Hyphenate = looks.Hyphenate,
        Justify = _type.Justify,
    };

    /// <summary>The mark stands raised at the end; the note goes to the foot of the page with the paragraph's last line.</summary>
    private ImmutableArray<Strip> Noted(PlannedParagraph paragraph, string? item, ImmutableArray<Strip> set)
    {
        if (paragraph.Note is not { } note)
        {
            return set;
        }

        var small = looks.Body with { Size = looks.Body.Size * 0.62f };
        var foot = looks.Body with { Size = Math.Max(7, looks.Body.Size - 2) };
        var line = set[^1].Lines[0];
        var end = line.Pieces[^1].X + line.Pieces[^1].Width;
        var mark = new TextPiece(0, note.Number, small, Rise: foot.Size * 0.3f);
        var notes = strips.Text(note.Words, foot, new(0, family.Page.Body, new(TruthLabel.Body, item)) { Above = 2 }, mark);
        return set.SetItem(set.Length - 1, set[^1] with
        {
            Lines = [line with { Pieces = line.Pieces.Add(new(end, note.Number, small, Rise: looks.Body.Size * 0.33f)) }],
            Notes = notes,
        });
    }

    private ImmutableArray<Strip> Inner(string text, string? item, float x, float width, float above) =>
        strips.Text(Cased(text, family.Fields.Inner), looks.Inner,
            new(x + family.Fields.InnerIndent, width - family.Fields.InnerIndent, new(TruthLabel.InnerHeading, item))
        {
            Above = above + 2,
            Keep = !family.Item.OrphanHeadings,
        });

    public static string Cased(string text, FieldForm form) =>
        form is FieldForm.Upper or FieldForm.UpperBold or FieldForm.Spaced or FieldForm.SmallUpper or FieldForm.UpperColon
            ? text.ToUpperInvariant() : text;

    private IEnumerable<Strip> List(ImmutableArray<ListEntry> entries, string? item, float x, float width, float above)
    {
        var style = family.List;
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            var left = x + style.Indent + ((entry.Level - 1) * 18);
            var marker = new TextPiece(left, entry.Marker, looks.Body);
            var hang = Math.Max(style.Hang, marker.Width + (looks.Body.Size * 0.35f));
            var room = Running(item, left + hang, width - (left - x) - hang, i == 0 ? Math.Min(above, 4) : style.Gap, TruthLabel.Body);
            foreach (var (strip, row) in strips.Text(entry.Text, looks.Body, room).Select((s, r) => (s, r)))
            {
                yield return row > 0 ? strip : strip with
                {
                    Lines = [strip.Lines[0] with
                    {
                        Pieces = strip.Lines[0].Pieces.Insert(0, marker),
                        Role = strip.Lines[0].Role with { Label = TruthLabel.ListEntry },
                    }],
                };
            }
        }
    }

    /// <summary>"1  Åben  Title  222359/12": the title wraps in its own column.</summary>
    private IEnumerable<Strip> Columns(PlannedColumns columns, string? item, float x, float width, float above)
    {
        var (access, title, number) = (x + 22, x + 70, x + width - (looks.Body.Size * 6.5f));
        var row = columns.Row;
        var set = strips.Text(row[2], looks.Body, new(title, number - title - 10, new(TruthLabel.ListEntry, item))
        {
            Rest = new(TruthLabel.Body, item),
            Above = above,
        });
        for (var i = 0; i < set.Length; i++)
        {
            yield return i > 0 ? set[i] : set[i] with
            {
                Lines = [set[i].Lines[0] with
                {
                    Pieces = [new(x, row[0], looks.Body), new(access, row[1], looks.Body), .. set[i].Lines[0].Pieces,
                        new(number, row[3], looks.Body)],
                }],
            };
        }
    }
}
