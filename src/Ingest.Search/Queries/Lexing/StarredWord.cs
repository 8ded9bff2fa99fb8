using Ingest.Language;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Lexing;

/// <summary>Words with a star: <c>lån*</c> is a beginning; a star that stands elsewhere is not taken, and that is said.</summary>
internal static class StarredWord
{
    private const int FewestLetters = 2;

    /// <returns>Null where too little stands before the star: <c>a*</c>, <c>*</c>.</returns>
    public static TextNode? Of(string text, int start, int end, QueryProblems problems)
    {
        var whole = text.AsSpan(start, end - start);
        var first = start + whole.IndexOfAnyExcept('*');
        var star = first < start ? end : text.IndexOf('*', first, end - first);
        var bare = first < start ? "" : Signs.Visible(text.AsSpan(first, (star < 0 ? end : star) - first));
        if (Signs.Letters(bare) < (star < 0 ? 1 : FewestLetters))
        {
            problems.Add(start, end - start, Texts.StarAlone(QueryProblems.Shown(whole)));
            return null;
        }

        var isAtEnd = star >= 0 && text.AsSpan(star, end - star).IndexOfAnyExcept('*') < 0;
        if (first > start || !isAtEnd)
        {
            var taken = QueryProblems.Shown(star < 0 ? bare : bare + "*");
            problems.Add(start, end - start, Texts.StarInside(QueryProblems.Shown(whole), taken));
        }

        return star < 0 ? new WordNode(first, end - first, bare) : new PrefixNode(first, end - first, bare);
    }
}
