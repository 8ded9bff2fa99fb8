using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Structure;

/// <summary>
/// Finds item headings without a number that counts: lines of one style that is kept for them, the one whose lines are most often
/// followed by case lines and fields, or named in the contents.
/// </summary>
internal static class TitledItemFinder
{
    /// <summary>Mean weight a line from which a style is taken for the items'.</summary>
    private const double Trusted = 1.6;

    /// <summary>The same where some of the titles are such as every meeting has.</summary>
    private const double TrustedStanding = -2;

    /// <summary>What such titles are given for want of looks.</summary>
    private const double Standing = 6;

    /// <summary>One heading in a type of its own is a letter's or a report's title.</summary>
    private const int FewestItems = 2;

    /// <returns>The lines of the style that is kept for item headings with their weights; none where no style is.</returns>
    public static ImmutableArray<WeightedLine> Find(DocumentContext document)
    {
        var best = default(List<WeightedLine>);
        foreach (var style in Starts(document).GroupBy(start => document.Lines[start.Line].Style with { Capitals = false }))
        {
            var lines = style.ToList();
            if (lines.Count >= FewestItems && lines.Average(line => line.Weight) is var mean
                && (mean >= Trusted || (mean >= TrustedStanding && AreStanding(document, lines)))
                && (best is null || lines.Sum(line => line.Weight) > best.Sum(line => line.Weight)))
            {
                best = mean >= Trusted ? lines : lines.ConvertAll(line => line with { Weight = line.Weight + Standing });
            }
        }

        return best is null ? [] : [.. best.Concat(CalledAsFields(document, best)).OrderBy(line => line.Line)];
    }

    private static bool AreStanding(DocumentContext document, List<WeightedLine> lines) =>
        StandingTitles.AreAmong(lines.ConvertAll(line => document.Lines[line.Line].Folded.TrimEnd('.', ':', ' ')));

    /// <summary>
    /// Lines of the style that would head a field elsewhere ("Økonomi"): a few among many others are items like them.
    /// </summary>
    private static IEnumerable<WeightedLine> CalledAsFields(DocumentContext document, List<WeightedLine> items)
    {
        var style = document.Lines[items[0].Line].Style with { Capitals = false };
        var called = Enumerable.Range(0, document.Lines.Length)
            .Where(i => document.Lines[i] is { IsKnownFieldHeading: true } facts && facts.Style with { Capitals = false } == style)
            .ToList();
        return called.Count * OthersForEach <= items.Count
            ? called.Select(i => new WeightedLine(i, HeadingEvidence.Weigh(document, i))) : [];
    }

    private const int OthersForEach = 4;

    /// <summary>A list's entry; "2. behandling af budgettet" is none.</summary>
    private static bool IsMarked(LineContext facts) => facts.Marker is { } marker && (marker.IsBullet || !char.IsLower(marker.Rest[0]));

    /// <summary>Lines that stand out and are not the further line of a heading above.</summary>
    private static IEnumerable<WeightedLine> Starts(DocumentContext document)
    {
        for (var i = 0; i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            var goesOn = i > 0 && document.Lines[i - 1].Style == facts.Style && !facts.AtTop && facts.GapAbove < 1.5 * facts.RelativeSize;
            if (facts.StandsOut && !goesOn && facts.Heading is null && facts.Case is null && !IsMarked(facts)
                && facts.Line.Text.Any(char.IsLetter))
            {
                yield return new(i, HeadingEvidence.Weigh(document, i));
            }
        }
    }
}
