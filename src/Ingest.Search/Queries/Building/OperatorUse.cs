using Ingest.Language;
using Ingest.Search.Queries.Lexing;

namespace Ingest.Search.Queries.Building;

/// <summary>Operators that join nothing: they are left out, but for <c>near</c> in small letters, which then is a word.</summary>
internal static class OperatorUse
{
    /// <returns>The tokens, each operator with something to ask for behind it, and each that joins two with something before it.</returns>
    public static IReadOnlyList<Token> Check(IReadOnlyList<Token> tokens, string text, QueryProblems problems)
    {
        var backwards = new List<Token>(tokens.Count);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var next = backwards is [.., var behind] ? behind : default(Token?);
            Keep(backwards, tokens[i], !Wants(tokens[i]) || next is { } follows && (tokens[i].Kind is TokenKind.Title or TokenKind.Near
                ? follows.Kind is TokenKind.Leaf or TokenKind.Open : follows.Begins));
        }

        var forwards = new List<Token>(tokens.Count);
        for (var i = backwards.Count - 1; i >= 0; i--)
        {
            Keep(forwards, backwards[i], !Joins(backwards[i]) || forwards is [.., { Ends: true }]);
        }

        return forwards;

        void Keep(List<Token> kept, Token token, bool isUsed)
        {
            if (isUsed)
            {
                kept.Add(token);
            }
            else if (token.Node is { } word)
            {
                kept.Add(new Token(TokenKind.Leaf, token.Start, token.End, word));
            }
            else if (token.Kind != TokenKind.And)
            {
                problems.Add(token.Start, token.End - token.Start, Texts.OperatorAlone(text[token.Start..token.End]));
            }
        }
    }

    private static bool Wants(Token token) => Joins(token) || token.Kind is TokenKind.Not or TokenKind.Title;

    private static bool Joins(Token token) => token.Kind is TokenKind.Or or TokenKind.And or TokenKind.Near;
}
