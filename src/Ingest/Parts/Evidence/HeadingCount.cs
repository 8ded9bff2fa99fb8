using System.Collections.Immutable;

namespace Ingest.Parts.Evidence;

/// <summary>The last number of each look of numbered headings, over a part's pages so far.</summary>
internal sealed record HeadingCount(ImmutableDictionary<string, ImmutableArray<int>> Last)
{
    public static HeadingCount Empty { get; } = new(ImmutableDictionary.Create<string, ImmutableArray<int>>(StringComparer.Ordinal));

    public HeadingCount With(PageFeatures page) =>
        page.Numbered.IsEmpty
            ? this : new(Last.SetItems(page.Numbered.Select(heading => KeyValuePair.Create(heading.Look, heading.Number))));

    /// <summary>The page's first heading of some look has the next number.</summary>
    public bool GoesOn(PageFeatures page) =>
        page.FirstNumbered.Any(first => Last.TryGetValue(first.Look, out var last) && NumberedHeading.Follows(last, first.Number));

    /// <summary>The page's first heading of a look that has counted before is number 1 again.</summary>
    public bool BeginsAgain(PageFeatures page) => page.FirstNumbered.Any(first => first.Number is [1] && Last.ContainsKey(first.Look));
}
