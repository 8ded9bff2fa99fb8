using System.Collections.Immutable;
using Ingest.Language.Wordings;
using Ingest.Search.Searching;

namespace Ingest.Search.Queries.Lexing;

/// <summary>What was not understood of one question.</summary>
internal sealed class QueryProblems
{
    /// <summary>Nobody reads more, and a thousand parentheses could give as many.</summary>
    private const int Most = 20;

    private readonly List<QueryProblem> _all = [];

    public void Add(int start, int length, Wording says)
    {
        if (_all.Count < Most)
        {
            _all.Add(new QueryProblem(start, length, says));
        }
    }

    public ImmutableArray<QueryProblem> InOrder() => [.. _all.OrderBy(problem => problem.Position).ThenBy(problem => problem.Length)];

    /// <summary>A piece of the question as it is shown: at most so long.</summary>
    public static string Shown(ReadOnlySpan<char> piece)
    {
        var length = LongestShown < piece.Length && char.IsLowSurrogate(piece[LongestShown]) ? LongestShown - 1 : LongestShown;
        return length < piece.Length ? Signs.Visible(piece[..length]) + "…" : Signs.Visible(piece);
    }

    private const int LongestShown = 40;
}
