using System.Collections.Immutable;
using System.Globalization;

namespace Ingest.Tests.Search.Sets;

/// <summary>How well a search answered each query of a set.</summary>
public sealed record SearchScore(ImmutableArray<(SearchQuery Query, double Ndcg)> Queries)
{
    public double Mean => Queries.Average(each => each.Ndcg);

    public double DevMean => Queries.Where(each => each.Query.IsDev).Average(each => each.Ndcg);

    public double TestMean => Queries.Where(each => !each.Query.IsDev).Average(each => each.Ndcg);

    public ImmutableSortedDictionary<string, double> ByAsker => By(query => query.Asker);

    public ImmutableSortedDictionary<string, double> ByKind => By(query => query.Kind);

    /// <param name="isDev">Those that a search may be tuned by; the others are not to be looked at.</param>
    public IEnumerable<(SearchQuery Query, double Ndcg)> Worst(int count, bool isDev = true) =>
        Queries.Where(each => each.Query.IsDev == isDev).OrderBy(each => each.Ndcg).ThenBy(each => each.Query.Id).Take(count);

    private ImmutableSortedDictionary<string, double> By(Func<SearchQuery, string> group) =>
        Queries.GroupBy(each => group(each.Query), StringComparer.Ordinal)
            .ToImmutableSortedDictionary(each => each.Key, each => each.Average(query => query.Ndcg), StringComparer.Ordinal);

    /// <summary>On one line: mean, dev, test, then the groups.</summary>
    public override string ToString() => string.Join("  ",
        ByAsker.Concat(ByKind).Select(group => Text($"{group.Key} {group.Value:0.000}"))
            .Prepend(Text($"all {Mean:0.000}  dev {DevMean:0.000}  test {TestMean:0.000}")));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
