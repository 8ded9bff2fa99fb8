using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Words;
using static System.FormattableString;

namespace Ingest.Agendas;

/// <summary>
/// What speaks against the reading of a document as a whole: headings that the reader was not sure of, items that the rules alone would
/// number otherwise, and titles of the printed list that are no item's. The bounds were chosen on 88 documents of bodies that the reader
/// had not seen: 21 showed one of the three, and each of these had a fault.
/// </summary>
internal static class ReadingDoubts
{
    /// <summary>One or two items prove nothing of how a paper is set.</summary>
    private const int FewestItems = 3;

    /// <summary>How probable a heading must be that nobody need look at.</summary>
    private const double Sure = 0.9;

    /// <summary>Share of headings that may be less than that.</summary>
    private const double FewUnsure = 0.1;

    /// <summary>Share of item headings on which rules and model may differ.</summary>
    private const double FewDivided = 0.1;

    /// <summary>Share of the list's titles that need be no item's: groups of items stand in lists as well.</summary>
    private const double FewUnlisted = 0.5;

    /// <summary>Numbered lines that make a list.</summary>
    private const int FewestListed = 3;

    /// <summary>Letters by which a title is known again.</summary>
    private const int Telling = 8;

    /// <param name="zoned">All lines, among them those of the printed list.</param>
    /// <param name="byRules">Which of the labelled lines the rules alone take for items' headings; null: nothing else was asked.</param>
    public static IEnumerable<Diagnostic> Of(ImmutableArray<TextLine> zoned, ImmutableArray<LabelledLine> lines,
        ImmutableArray<int>? byRules, ImmutableArray<AgendaItem> items)
    {
        var first = lines.TakeWhile(line => line.Label != LineLabel.ItemHeading).Count();
        return items.Length < FewestItems || first == lines.Length || lines.Any(line => line.IsGiven) ? []
            : Unsure(lines).Concat(Divided(lines, byRules)).Concat(Unlisted(zoned, lines[..first], items));
    }

    private static IEnumerable<Diagnostic> Unsure(ImmutableArray<LabelledLine> lines)
    {
        var headings = lines.Where(line => line.Label is LineLabel.ItemHeading or LineLabel.ItemHeadingContinued or LineLabel.CaseLine
            or LineLabel.FieldHeading).ToList();
        var unsure = headings.FindAll(line => line.Confidence < Sure);
        return unsure.Count > FewUnsure * headings.Count || unsure.Exists(line => line.Label == LineLabel.ItemHeading)
            ? [new Diagnostic("reading.unsure", Severity.Error, unsure[0].Line.Page,
                Invariant($"{unsure.Count} of {headings.Count} headings are less than 90 % sure."))] : [];
    }

    private static IEnumerable<Diagnostic> Divided(ImmutableArray<LabelledLine> lines, ImmutableArray<int>? byRules)
    {
        if (byRules is not { } rules)
        {
            return [];
        }

        var read = Enumerable.Range(0, lines.Length).Where(i => lines[i].Label == LineLabel.ItemHeading).ToHashSet();
        var either = read.Union(rules).ToList();
        read.SymmetricExceptWith(rules);
        return read.Count > FewDivided * either.Count
            ? [new Diagnostic("reading.divided", Severity.Error, lines[read.Min()].Line.Page,
                Invariant($"The rules alone disagree on {read.Count} of {either.Count} lines that may begin an item."))]
            : [];
    }

    private static IEnumerable<Diagnostic> Unlisted(ImmutableArray<TextLine> zoned, ImmutableArray<LabelledLine> front,
        ImmutableArray<AgendaItem> items)
    {
        var titles = items.Select(item => Letters(item.Title)).Where(title => title.Length > 0).ToList();
        var numbered = front.Where(line => line.Facts.Number is { Rest.Length: > 0 }).ToList();
        return Unlisted(zoned.Where(line => line.Zone == LineZone.Contents).Select(line => (line.Page, Letters(line.Text))))
            .Concat(Unlisted(numbered.Select(line => (line.Line.Page, Letters(line.Facts.Number!.Rest))))).Take(1);

        IEnumerable<Diagnostic> Unlisted(IEnumerable<(int Page, string Title)> list)
        {
            var listed = list.Where(one => one.Title.Length >= Telling).ToList();
            var missing = listed.FindAll(one => !titles.Exists(title => title.Contains(one.Title, StringComparison.Ordinal)
                || one.Title.Contains(title, StringComparison.Ordinal)));
            return listed.Count >= FewestListed && missing.Count > FewUnlisted * listed.Count
                ? [new Diagnostic("reading.unlisted", Severity.Error, missing[0].Page,
                    Invariant($"{missing.Count} of {listed.Count} lines of the printed list are no item's title."))]
                : [];
        }
    }

    private static string Letters(string text) => string.Concat(Folding.Lower(text).Where(char.IsLetter));
}
