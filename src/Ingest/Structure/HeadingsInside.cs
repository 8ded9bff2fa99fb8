using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Structure;

/// <summary>
/// Headings inside an item's text where items have numbers: bold lines of the text's own size without a number, with no case and no field
/// below them. At a page's top their looks alone would make items of them.
/// </summary>
internal static class HeadingsInside
{
    /// <summary>A count this long is the document's way to tell its items.</summary>
    private const int FewestNumbered = 4;

    /// <summary>Against the text's size.</summary>
    private const double Larger = 1.06;

    /// <summary>What speaks for an item besides its type: fields or a case below it.</summary>
    private const double OverFields = 2;

    /// <returns>Lines, in order.</returns>
    public static ImmutableArray<int> Find(DocumentContext document, ImmutableArray<WeightedLine> items)
    {
        if (items.Length < FewestNumbered)
        {
            return [];
        }

        var numbered = items.Select(item => item.Line).ToHashSet();
        return [.. Enumerable.Range(items[0].Line, document.Lines.Length - items[0].Line)
            .Where(line => !numbered.Contains(line - 1) && Is(document, line))];
    }

    private static bool Is(DocumentContext document, int line) =>
        document.Lines[line] is { Number: null, Marker: null, StandsOut: true, RelativeSize: < Larger } facts
            && StandingTitles.Of(facts.Folded) is null && HeadingEvidence.Weigh(document, line) < OverFields;
}
