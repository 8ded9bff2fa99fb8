using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Labels.Rules.Fields;

/// <summary>
/// Headings in the very type of the text, in a document that has one type for all: short lines on their own with more white above than
/// below, whose words come again in item after item ("Hvad koster det?", "Det ved vi"). Where several do, that is the document's way,
/// and two of a kind are enough.
/// </summary>
public sealed class PlainFieldHeadings : ILineRule
{
    private const int FewestAlike = 3, FewestWhereHabit = 2, FewestHabits = 2;

    /// <summary>Of the items: words of fewer are chance, where there is no habit.</summary>
    private const double LeastShare = 0.25;

    /// <summary>Words over so many of the items need no white above: nothing else comes again so.</summary>
    private const double Everywhere = 0.6;

    private const int FewestEverywhere = 4;

    private const int LongestHeading = 45;

    /// <summary>In leadings: white that sets a line apart from the text above, and how much more that is than the white below.</summary>
    private const double Apart = 1.25, More = 0.15;

    /// <summary>Most of the lines stand right over their text; a table may follow elsewhere.</summary>
    private const double LeastBound = 0.6;

    private const double Weight = 12, NoInner = -5;

    public void Score(DocumentContext document, DocumentStructure structure, LabelScores scores)
    {
        if (structure.FieldHeadings.Style is not null)
        {
            return; // a plain line parts a field's text
        }

        var items = structure.ItemNumbers.Concat(structure.TitledItems).Select(item => item.Line).ToHashSet();
        var item = -1;
        var found = new List<(int Line, int Item)>();
        for (var i = 0; i < document.Lines.Length; i++)
        {
            item = items.Contains(i) ? i : item;
            if (item >= 0 && item != i && MayBe(document.Lines[i]) && EndsAbove(document, i))
            {
                found.Add((i, item));
            }
        }

        var groups = found.GroupBy(line => document.Lines[line.Line].Folded.TrimEnd(':', ' '), StringComparer.Ordinal)
            .Select(alike => alike.ToList())
            .Where(alike => alike.Select(line => line.Item).Distinct().Count() == alike.Count)
            .Select(alike => IsEverywhere(document, alike, items) ? alike : SetApart(document, alike, items))
            .ToList();
        bool IsSure(List<(int Line, int Item)> alike) => alike.Count >= FewestAlike && alike.Count >= LeastShare * items.Count;
        var isHabit = groups.Count(IsSure) >= FewestHabits;
        foreach (var (line, _) in groups.Where(alike => IsSure(alike) || (isHabit && alike.Count >= FewestWhereHabit))
            .SelectMany(alike => alike))
        {
            scores.Add(line, LineLabel.FieldHeading, Weight, "plain heading that comes again");
            scores.Add(line, LineLabel.InnerHeading, NoInner, "plain heading that comes again");
        }
    }

    /// <summary>Those with white above, where most are bound to what is below; else none.</summary>
    private static List<(int Line, int Item)> SetApart(DocumentContext document, List<(int Line, int Item)> alike, HashSet<int> items)
    {
        var apart = alike.Where(line => IsApart(document, line.Line)).ToList();
        return apart.Count(line => IsBound(document, line.Line, items)) >= LeastBound * apart.Count ? apart : [];
    }

    private static bool MayBe(LineContext facts) =>
        facts is { StandsOut: false, EndsEarly: true, Number: null, Marker: null, Case: null, RunIn: null, RunInField: null,
            NamesTitle: false, AccessSection: null }
        && facts.Length <= LongestHeading && char.IsUpper(facts.Line.Text[0]) && facts.Line.Text[^1] is not ('.' or ',' or ';' or '!')
        && facts.Line.Words.Skip(1).All(word => !char.IsUpper(word.Text[0]) && !char.IsAsciiDigit(word.Text[0]))
        && (facts.Line.Words.Length > 1 || DanishWords.IsWordOrCompound(facts.Folded.TrimEnd(':', ' ')))
        && !AccessMark.IsAlone(facts.Line.Text);

    /// <summary>The text above is at its end, as a cell's or a sentence's is.</summary>
    private static bool EndsAbove(DocumentContext document, int at) =>
        at > 0 && (IsApart(document, at) || document.Lines[at - 1] is { EndsEarly: true } or { EndsSentence: true });

    /// <summary>In most items, each time over a text as long as a line: what was decided again and again stands over none.</summary>
    private static bool IsEverywhere(DocumentContext document, List<(int Line, int Item)> alike, HashSet<int> items) =>
        alike.Count >= FewestEverywhere && alike.Count >= Everywhere * items.Count
            && alike.All(line => line.Line + 1 < document.Lines.Length && !items.Contains(line.Line + 1)
                && document.Lines[line.Line + 1] is { RunIn: null, RunInField: null, Heading: null } below
                && below.Length > document.Lines[line.Line].Length);

    /// <summary>"Bilag:" says it itself.</summary>
    private static bool IsNamed(LineContext facts) => facts.Heading is not null && facts.Line.Text[^1] == ':';

    private static bool IsApart(DocumentContext document, int at) =>
        at > 0 && (document.Lines[at].GapAbove >= Apart
            || ((document.Lines[at].AtTop || IsNamed(document.Lines[at])) && document.Lines[at - 1] is { EndsEarly: true }
                or { EndsSentence: true }));

    private static bool IsBound(DocumentContext document, int at, HashSet<int> items) =>
        at + 1 < document.Lines.Length && !items.Contains(at + 1)
            && (IsNamed(document.Lines[at]) || (document.Lines[at].GapBelow is > 0 and var below
                && below <= (document.Lines[at].AtTop ? Apart : document.Lines[at].GapAbove - More)));
}
