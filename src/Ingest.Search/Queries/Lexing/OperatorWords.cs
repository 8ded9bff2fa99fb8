using System.Globalization;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Lexing;

/// <summary>
/// Words that join others: <c>OR</c>, <c>AND</c>, <c>NOT</c>, <c>NEAR</c> and their Danish ones, in capitals alone. In small letters they
/// are words, but for <c>near</c>, which is no Danish one, and <c>near/5</c>, <c>nær/5</c>, which are none.
/// </summary>
internal static class OperatorWords
{
    private const int UsualDistance = 10;

    /// <returns>Null of any other word.</returns>
    public static Token? Of(string text, int start, int end, int longestDistance) => text.AsSpan(start, end - start) switch
    {
        "OR" or "ELLER" => new Token(TokenKind.Or, start, end),
        "AND" or "OG" => new Token(TokenKind.And, start, end),
        "NOT" or "IKKE" => new Token(TokenKind.Not, start, end),
        "NEAR" or "NÆR" => new Token(TokenKind.Near, start, end, Distance: Math.Min(UsualDistance, longestDistance)),
        "near" => new Token(TokenKind.Near, start, end, new WordNode(start, end - start, "near"), Math.Min(UsualDistance, longestDistance)),
        var word when Distance(word, longestDistance) is { } distance => new Token(TokenKind.Near, start, end, Distance: distance),
        _ => null,
    };

    /// <summary>Of <c>near/5</c>; more figures than a number has ask for the longest.</summary>
    private static int? Distance(ReadOnlySpan<char> word, int longest)
    {
        var stroke = word.IndexOf('/');
        if (stroke < 0 || stroke + 1 == word.Length || word[(stroke + 1)..].ContainsAnyExceptInRange('0', '9')
            || !(word[..stroke].Equals("near", StringComparison.OrdinalIgnoreCase)
                || word[..stroke].Equals("nær", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return int.TryParse(word[(stroke + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var distance)
            ? Math.Min(distance, longest) : longest;
    }
}
