using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Structure;

/// <summary>Finds how a document sets its field headings: in the type of most of the known ones, over their text or in a margin.</summary>
internal static class FieldHeadingStyles
{
    /// <summary>Fewer headings show no habit.</summary>
    private const int FewestHeadings = 4;

    private const int FewestKinds = 2;

    public static FieldHeadingStyle Find(DocumentContext document)
    {
        var best = document.Lines.Where(facts => facts.StandsOut && facts.IsKnownFieldHeading)
            .GroupBy(facts => facts.Style)
            .OrderByDescending(rank => rank.Count()).ThenByDescending(rank => rank.Key.Size)
            .FirstOrDefault();
        if (best is null || best.Count() < FewestHeadings)
        {
            return new FieldHeadingStyle(null, []);
        }

        var kinds = best.Select(facts => facts.Heading!.Value).ToImmutableHashSet();
        return new FieldHeadingStyle(kinds.Count >= FewestKinds ? best.Key : null, kinds);
    }

    public static bool AreInMargin(DocumentContext document) =>
        2 * document.Lines.Count(facts => facts.Heading is not null && facts.EndsEarly && facts.Line.MarginRow > 0)
            > document.Lines.Count(facts => facts.Heading is not null && facts.EndsEarly && facts.StandsOut);
}
