using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;
using Ingest.Model.Output;

namespace Ingest.Corpus.Typesetting;

/// <summary>Sets an item: its heading with number, access mark and case line, then its fields.</summary>
internal sealed class ItemTypesetter(LayoutFamily family, Looks looks, StripMaker strips, Dice dice)
{
    private const uint Band = 0xDCE6EF;
    private readonly FieldTypesetter _fields = new(family, looks, strips);
    private readonly CaseTypesetter _cases = new(family, looks, strips);
    private readonly bool _shortMarks = dice.Chance(0.5);
    private readonly ItemStyle _style = family.Item;

    private float Width => family.Page.ColumnWidth;

    public IEnumerable<Strip> Set(PlannedItem item, bool first, bool afterSection)
    {
        var section = item.Section
            || (item.Level == 1 && _style.Number is NumberForm.Sections or NumberForm.SectionsBare && item.Fields.IsEmpty
                && item.Parent is null);
        var pageEach = !first && _style.PageEach && (item.Parent is null || !HasSections);
        var above = first || pageEach ? 0 : afterSection ? _style.Above / 2 : _style.Above;
        List<Strip> all = [];
        var caseLines = _cases.Lines(item).ToList();
        if (family.Case.Above && !section)
        {
            all.AddRange(caseLines.Select(s => s with { KeepWithNext = true }));
        }

        var runsIn = _style.Form == HeadingForm.RunIn && !section ? RunIn(item) : null;
        all.AddRange(runsIn ?? Heading(item, section));
        if (family.Access == AccessForm.OwnLine && item.Access is { } access)
        {
            var words = access == Access.Open ? (_shortMarks ? "Åben" : "Åbent punkt") : _shortMarks ? "Lukket" : "Lukket punkt";
            all.AddRange(strips.Text(words, looks.Case, new(0, Width, new(TruthLabel.Access, item.Id)) { Keep = true, Above = 1 }));
        }

        if (!family.Case.Above && !section)
        {
            all.AddRange(caseLines);
        }

        all[0] = all[0] with
        {
            Above = above,
            NewPage = pageEach,
            StartsItem = item.Id,
            RunningTitle = item.Number is null ? item.Title : $"{item.Number}. {item.Title}",
        };
        var last = all.Count - 1;
        all[last] = all[last] with { OrphanHere = _style.OrphanHeadings };
        if (_style.OrphanHeadings)
        {
            all = [.. all.Select((s, i) => i == last ? s with { KeepWithNext = false } : s)];
        }

        return all.Concat(item.Fields.Skip(runsIn is null ? 0 : 1).SelectMany((f, i) => _fields.Set(f, item.Id, i == 0)));
    }

    private bool HasSections => _style.NumbersNameSections || _style.Sections != SectionForm.None;

    public string Prefix(string? number) => number is null ? "" : _style.Number switch
    {
        NumberForm.Dotted or NumberForm.Sections => number + ".",
        NumberForm.Punkt => $"Punkt {number}:",
        NumberForm.Pkt => $"Pkt. {number}.",
        NumberForm.SagUpper => $"SAG {number}.",
        NumberForm.SagNr => $"Sag nr. {number}",
        NumberForm.Nr => $"Nr. {number}:",
        NumberForm.Dash or NumberForm.Letter => number + " -",
        NumberForm.ParagraphSign => number + " §",
        NumberForm.PunktNr => $"Punkt nr. {number}:",
        NumberForm.Sag => $"Sag {number} -",
        NumberForm.Roman => number + ".",
        NumberForm.Ad => $"Ad {number}.",
        NumberForm.AdPunkt => $"Ad punkt {number}:",
        NumberForm.Paren => number + ")",
        _ => number,
    };

    /// <summary>"A." and "II." before a section's title; an agenda's list has no "Ad".</summary>
    public string Listed(PlannedItem item) =>
        item.Number is null ? "" : item.Section || _style.Number is NumberForm.Ad or NumberForm.AdPunkt
        ? item.Number + "." : Prefix(item.Number);

    public string Marked(PlannedItem item) => (family.Access, item.Access) switch
    {
        (AccessForm.ParenAfter, Access.Open) => $"{item.Title} {(_shortMarks ? "(Åben)" : "(Åbent)")}",
        (AccessForm.ParenAfter, Access.Closed) => $"{item.Title} {(_shortMarks ? "(Lukket)" : "(Lukket punkt)")}",
        (AccessForm.SuffixDash, Access.Open) => $"{item.Title} - Åben sag",
        (AccessForm.SuffixDash, Access.Closed) => $"{item.Title} - Lukket sag",
        (AccessForm.PrefixDash, Access.Open) => $"Åben - {item.Title}",
        (AccessForm.PrefixDash, Access.Closed) => $"Lukket - {item.Title}",
        (AccessForm.PrefixClosedOnly, Access.Closed) => $"Lukket: {item.Title}",
        _ => item.Marker is { } marker ? $"{item.Title} {marker}" : item.Title,
    };

    private IEnumerable<Strip> Heading(PlannedItem item, bool section)
    {
        var ink = section ? looks.Section : looks.Title;
        var (prefix, title) = (item.Section ? Listed(item) : Prefix(item.Number), Marked(item));
        var glue = _style.Number == NumberForm.Glued || prefix.Length == 0 ? "" : " ";
        var place = new Place(0, Width, new(TruthLabel.ItemHeading, item.Id))
        {
            Rest = new(TruthLabel.ItemHeadingContinued, item.Id),
            Keep = true,
            Hyphenate = _style.Hyphenate,
        };
        var form = section ? HeadingForm.Inline : _style.Form;
        ImmutableArray<Strip> set;
        switch (form)
        {
            case HeadingForm.Hanging when prefix.Length > 0:
                var hang = Math.Max(28, ink.Width(prefix) + 8);
                set = Prefixed(strips.Text(title, ink, place with { X = hang, Width = Width - hang }), new(0, prefix, ink));
                break;
            case HeadingForm.Margin when prefix.Length > 0:
                var out1 = Math.Max(36, ink.Width(prefix) + 10);
                set = Prefixed(strips.Text(title, ink, place), new(-out1, prefix, ink));
                break;
            case HeadingForm.NumberAbove when prefix.Length > 0:
                set = [.. strips.Text(prefix, ink with { Bold = false }, place),
                    .. strips.Text(title, ink, place with { First = place.Rest })];
                break;
            case HeadingForm.Centered:
                set = strips.Text(prefix + glue + title, ink, place with { Align = Side.Center });
                break;
            case HeadingForm.Boxed:
            case HeadingForm.Band:
                set = Framed(strips.Text(prefix + glue + title, ink, place with { X = 6, Width = Width - 12 }), form == HeadingForm.Band);
                break;
            default:
                set = strips.Text(prefix + glue + title, ink, place);
                break;
        }

        if (family.Access == AccessForm.RightEdge && item.Access is { } access)
        {
            var word = access == Access.Open ? "Åbent" : "Lukket";
            var mark = new TextPiece(Width - looks.Body.Width(word) - (form is HeadingForm.Band or HeadingForm.Boxed ? 6 : 0), word,
                looks.Body);
            if (set[0].Lines[0].Pieces.Max(p => p.X + p.Width) < mark.X - 8)
            {
                set = set.SetItem(0,
                    set[0] with { Lines = set[0].Lines.Add(new([mark], set[0].Lines[0].Baseline, new(TruthLabel.Access, item.Id))) });
            }
            else
            {
                set = set.Add(strips.Line([mark], looks.Body.Size, new(TruthLabel.Access, item.Id)) with { KeepWithNext = true });
            }
        }

        if (_style.RuleAbove)
        {
            set = set.SetItem(0, set[0] with { Strokes = set[0].Strokes.Add(new(0, -3, Width, 0.7f)) });
        }

        if (_style.RuleBelow)
        {
            set = set.SetItem(set.Length - 1,
                set[^1] with { Strokes = set[^1].Strokes.Add(new(0, set[^1].Height + 1, Width, 0.7f)), Height = set[^1].Height + 4 });
        }

        return set;
    }

    /// <summary>Title and first paragraph as one, where the first field is one without a heading; else null.</summary>
    private IEnumerable<Strip>? RunIn(PlannedItem item)
    {
        var lead = $"{Prefix(item.Number)} {Marked(item)}{(dice.Chance(0.5) ? ":" : ".")}".Trim();
        if (item.Fields is not [{ Heading: null, Blocks: [PlannedParagraph, ..] } field, ..] || looks.Title.Width(lead) > Width * 0.7f)
        {
            return null;
        }

        return _fields.Body(field, item.Id, 0, 0, new(0, lead + " ", looks.Title), TruthLabel.ItemHeading);
    }

    private static ImmutableArray<Strip> Prefixed(ImmutableArray<Strip> set, TextPiece prefix) => set.SetItem(0, set[0] with
    {
        Lines = [set[0].Lines[0] with { Pieces = set[0].Lines[0].Pieces.Insert(0, prefix) }],
    });

    private ImmutableArray<Strip> Framed(ImmutableArray<Strip> set, bool band) => [.. set.Select((strip, i) =>
    {
        var (top, bottom) = (i == 0 ? 3f : 0, i == set.Length - 1 ? 3f : 0);
        var height = strip.Height + top + bottom;
        ImmutableArray<Stroke> strokes = band ? [new(0, 0, Width, height, Band)]
            : [new(0, 0, 0.7f, height), new(Width, 0, 0.7f, height), .. i == 0 ? [new Stroke(0, 0, Width, 0.7f)] : Array.Empty<Stroke>(),
                .. i == set.Length - 1 ? [new Stroke(0, height, Width + 0.7f, 0.7f)] : Array.Empty<Stroke>()];
        return strip with { Height = height, Strokes = strokes,
            Lines = [strip.Lines[0] with { Baseline = strip.Lines[0].Baseline + top }] };
    })];
}
