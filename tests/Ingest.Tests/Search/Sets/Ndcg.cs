namespace Ingest.Tests.Search.Sets;

/// <summary>
/// Normalized discounted cumulative gain of the first ten: gains 2^grade − 1, discounted by log2(rank + 1), over what the best order of all
/// graded items would have.
/// </summary>
public static class Ndcg
{
    public const int Ranks = 10;

    /// <param name="found">Item ids, best first; an id that stands twice counts once.</param>
    /// <param name="grades">Of every item that has one.</param>
    /// <returns>From 0 to 1; 0 where nothing is graded.</returns>
    public static double Of(IEnumerable<string> found, IReadOnlyDictionary<string, int> grades)
    {
        var ideal = Sum(grades.Values.OrderDescending());
        return ideal > 0 ? Sum(found.Distinct(StringComparer.Ordinal).Select(id => grades.GetValueOrDefault(id))) / ideal : 0;
    }

    private static double Sum(IEnumerable<int> grades) =>
        grades.Take(Ranks).Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
