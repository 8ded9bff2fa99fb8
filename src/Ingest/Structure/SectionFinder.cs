using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Structure;

/// <summary>
/// Finds headings over a section of the agenda: lines that stand right over numbered items, again and again in one type or in a count of
/// their own ("A. Sager til beslutning" over 1 to 3, "Lukket dagsorden" over a 1 that begins anew).
/// </summary>
internal static class SectionFinder
{
    private const int FewestSections = 2;

    /// <summary>What stands over the line may be a section's heading.</summary>
    public static bool MayBegin(DocumentContext document, int line) => line > 0 && IsHeading(document.Lines[line - 1]);

    /// <returns>Lines, in order.</returns>
    public static ImmutableArray<int> Find(DocumentContext document, ImmutableArray<WeightedLine> items)
    {
        if (items.Length < FewestSections)
        {
            return [];
        }

        if (OfAccess(document, items) is { Length: >= FewestSections } parts)
        {
            return parts;
        }

        var over = items.Select(item => item.Line - 1)
            .Where(line => line >= 0 && IsHeading(document.Lines[line]) && !items.Any(item => item.Line == line)).ToList();
        var first = document.Lines[items[0].Line].Number!.Series;
        var roman = over.Exists(line => document.Lines[line].Number?.Series == NumberSeries.Roman);
        NumberSeries? Series(int line) => document.Lines[line].Number is not { } number ? null : roman && number.AsRoman() is not null
            ? NumberSeries.Roman : number.Series;
        foreach (var type in over.GroupBy(line => (document.Lines[line].Style with { Capitals = false }, Series: Series(line)))
            .OrderByDescending(type => type.Count()))
        {
            var lines = type.ToList();
            var restarts = lines.Count(line => document.Lines[line + 1].Number!.Printed == "1");
            var named = lines.Count(line => document.Lines[line].InContents);
            if (lines.Count >= FewestSections
                && ((type.Key.Series is not null && type.Key.Series != first
                        && Ascend(document, lines, type.Key.Series == NumberSeries.Roman))
                    || restarts >= FewestSections || named >= FewestSections))
            {
                return [.. lines];
            }
        }

        return [];
    }

    /// <summary>A, B, C: entries of lists over items (B, C, B) count anew.</summary>
    private static bool Ascend(DocumentContext document, List<int> lines, bool areRoman)
    {
        int Count(int line) => document.Lines[line].Number is var number && areRoman && number!.AsRoman() is { } roman
            ? roman.Parts[0] : number!.Parts[0];
        return lines.Zip(lines.Skip(1)).All(pair => Count(pair.First) < Count(pair.Second));
    }

    /// <summary>
    /// Groups of items that go on counting: unnumbered lines right over an item ("Punkter til drøftelse:" over 6, "Orienteringspunkter:"
    /// over 9), all that have their type from the first of them on, each with words of its own or all set larger than the items:
    /// "Vedtagelse:" over every next item is an empty field. The same words over every item, and nowhere else ("Dagsordenspunkt" over
    /// "Punkt: 18"), are the form's.
    /// </summary>
    /// <returns>Lines, in order.</returns>
    public static ImmutableArray<int> Groups(DocumentContext document, ImmutableArray<WeightedLine> items)
    {
        if (items.Length >= FewestSections && FormHeads(document, items) is { IsEmpty: false } heads)
        {
            return heads;
        }

        var numbered = items.Select(item => item.Line).ToHashSet();
        foreach (var type in items.Select(item => item.Line - 1)
            .Where(line => line >= 0 && (MayBeUnnumbered(document.Lines[line]) || IsInCapitals(document.Lines[line])))
            .GroupBy(line => document.Lines[line].Style))
        {
            var lines = type.ToList();
            var first = document.Lines[items[0].Line];
            var words = lines.Select(line => document.Lines[line].Folded).Distinct(StringComparer.Ordinal).Count();
            if (lines.Count >= FewestSections && type.Key != first.Style
                && (words == lines.Count || (words >= FewestSections && type.Key.Size > Larger * first.Style.Size))
                && Enumerable.Range(lines[0], document.Lines.Length - 1 - lines[0])
                    .All(line => document.Lines[line].Style != type.Key || numbered.Contains(line + 1)))
            {
                return [.. lines];
            }
        }

        return [];
    }

    /// <summary>
    /// What most items have at the right end of their heading's row, in a type of its own: "Til beslutning", "Til orientering" in a bar.
    /// It stands a little higher than the heading, so that it is read before it.
    /// </summary>
    /// <returns>Lines, in order.</returns>
    public static ImmutableArray<int> Beside(DocumentContext document, ImmutableArray<WeightedLine> items)
    {
        var found = items.Where(item => item.Line > 0).Select(item => (Item: document.Lines[item.Line], Line: item.Line - 1))
            .Where(pair => document.Lines[pair.Line] is { Number: null, Case: null, AccessSection: null, Heading: null } facts
                && facts.Style != pair.Item.Style && facts.Length < LongestBeside && facts.Line.IsBeside(pair.Item.Line)
                && !AccessMark.IsAlone(facts.Line.Text))
            .Select(pair => pair.Line).ToImmutableArray();
        return found.Length >= FewestSections && 2 * found.Length > items.Length ? found : [];
    }

    private const int LongestBeside = 30;

    /// <summary>"TEKNIK- OG MILJØUDVALGET" in the text's own type: words that head no field.</summary>
    private static bool IsInCapitals(LineContext facts) =>
        facts is { Number: null, Marker: null, Case: null, AccessSection: null, Heading: null, Style.Capitals: true, EndsEarly: true,
            EndsSentence: false }
            && facts.Length < LongestHeading && facts.Line.Turn == 0;

    /// <summary>The line over the first item, where its words stand over all others, too, and nowhere else.</summary>
    private static ImmutableArray<int> FormHeads(DocumentContext document, ImmutableArray<WeightedLine> items)
    {
        ImmutableArray<int> over = [.. items.Select(item => item.Line - 1).Order()];
        return over[0] >= 0 && MayBeUnnumbered(document.Lines[over[0]]) && document.Lines[over[0]].Folded is var words
            && document.Lines.Count(facts => facts.Folded == words) == over.Length
            && over.All(line => document.Lines[line].Folded == words) ? over : [];
    }

    /// <summary>
    /// Words that head a field elsewhere ("Beslutningspunkter") may head a section, but not with a text behind them ("Bilag: Kort").
    /// </summary>
    private static bool MayBeUnnumbered(LineContext facts) =>
        facts is { Number: null, Marker: null, Case: null, AccessSection: null, StandsOutBesidesCapitals: true, EndsEarly: true,
            EndsSentence: false, RunInField: null }
            && facts.Length < LongestHeading && facts.Line.Turn == 0;

    /// <summary>"Åben dagsorden", "Lukket dagsorden", set larger than the items below: parts of the agenda.</summary>
    private static ImmutableArray<int> OfAccess(DocumentContext document, ImmutableArray<WeightedLine> items)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (var item in items)
        {
            var line = item.Line - 1;
            while (line > 0 && document.Lines[line].Case is not null)
            {
                line--;
            }

            if (line >= 0 && document.Lines[line] is { AccessSection.IsOfMeeting: false } facts
                && facts.Line.Size > Larger * SizeOf(document, item.Line))
            {
                found.Add(line);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Of an item's heading: "Pkt. nr. 61" may be set smaller than the title below.</summary>
    private static double SizeOf(DocumentContext document, int line) => document.StandsOverTitle(line)
        ? Math.Max(document.Lines[line].Line.Size, document.Lines[line + 1].Line.Size) : document.Lines[line].Line.Size;

    /// <summary>Against the items' size.</summary>
    private const double Larger = 1.06;

    private static bool IsHeading(LineContext facts) =>
        facts.EndsEarly && !facts.EndsSentence && facts.Heading is null && facts.Case is null && facts.Line.Turn == 0
        && facts.AccessSection is not { IsOfMeeting: true }
        && (facts.StandsOut || facts.InContents || facts.Number is not null) && facts.Length < LongestHeading;

    private const int LongestHeading = 100;
}
