using Ingest.Layout.Margins.Pieces;

namespace Ingest.Layout.Margins.Numbers;

/// <summary>Bare numbers over each other on a page, with one edge in common, that count up by one step.</summary>
/// <param name="Edge">x in points of the edge that they share.</param>
/// <param name="FromRight">It is their right edge.</param>
/// <param name="Tokens">From the top.</param>
internal sealed record NumberColumn(PagePieces Page, double Edge, bool FromRight, List<NumberToken> Tokens, int Step)
{
    /// <summary>Points that the shared edge may waver.</summary>
    public const double SameEdge = 1.5;

    /// <summary>Share of the numbers in a column that count on from the one above.</summary>
    private const double MostCount = 0.85;

    private const int Fewest = 3;

    /// <summary>Signs between the numbers, on the lines that have none.</summary>
    public List<EdgeRun> Signs { get; init; } = [];

    /// <summary>What stands before each of the numbers.</summary>
    public string Prefix => Tokens[0].Prefix;

    public double Left { get; } = Tokens.Min(token => token.Box.Left);

    public double Right { get; } = Tokens.Max(token => token.Box.Right);

    /// <summary>Of bare numbers, and of such that have the same before them.</summary>
    public static IEnumerable<NumberColumn> Find(PagePieces page, List<NumberToken> tokens) =>
        tokens.GroupBy(token => token.Prefix, StringComparer.Ordinal).SelectMany(alike => FindAlike(page, [.. alike]));

    private static IEnumerable<NumberColumn> FindAlike(PagePieces page, List<NumberToken> tokens)
    {
        if (tokens.Count < Fewest)
        {
            yield break;
        }

        var taken = new HashSet<NumberToken>(ReferenceEqualityComparer.Instance);
        var columns = Columns(page, tokens, fromRight: true).Concat(Columns(page, tokens, fromRight: false))
            .OrderByDescending(column => column.Tokens.Count).ToList();
        foreach (var column in columns.Where(column => !column.Tokens.Exists(taken.Contains)))
        {
            taken.UnionWith(column.Tokens);
            yield return column;
        }
    }

    private static IEnumerable<NumberColumn> Columns(PagePieces page, List<NumberToken> tokens, bool fromRight)
    {
        var sorted = tokens.OrderBy(token => EdgeOf(token, fromRight)).ToList();
        for (var start = 0; start < sorted.Count;)
        {
            var end = start;
            while (end < sorted.Count && EdgeOf(sorted[end], fromRight) - EdgeOf(sorted[start], fromRight) < SameEdge)
            {
                end++;
            }

            if (end - start >= Fewest
                && Counting(page, EdgeOf(sorted[start], fromRight), fromRight, sorted.GetRange(start, end - start)) is { } column)
            {
                yield return column;
            }

            start = end;
        }
    }

    public static double EdgeOf(NumberToken token, bool fromRight) => fromRight ? token.Box.Right : token.Box.Left;

    private static NumberColumn? Counting(PagePieces page, double edge, bool fromRight, List<NumberToken> tokens)
    {
        tokens.Sort((a, b) => b.Owner.Baseline.CompareTo(a.Owner.Baseline));
        var steps = tokens.Zip(tokens.Skip(1), (above, below) => below.Value - above.Value).ToList();
        var step = steps.GroupBy(difference => difference).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First();
        return step.Key is < 1 or > 20 || step.Count() < MostCount * steps.Count - 1
            ? null
            : new NumberColumn(page, edge, fromRight, InSequence(tokens, step.Key), step.Key);
    }

    /// <summary>Those that count on from their neighbour above or to the one below.</summary>
    private static List<NumberToken> InSequence(List<NumberToken> tokens, int step) => [.. tokens.Where((token, i) =>
        (i > 0 && token.Value - tokens[i - 1].Value == step) || (i + 1 < tokens.Count && tokens[i + 1].Value - token.Value == step))];
}
