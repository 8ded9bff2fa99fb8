using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Lexing;

/// <summary>A field's value behind its colon: a word, a quoted one, or several in parentheses with <c>OR</c> between them.</summary>
internal sealed class FieldReader(string text, QueryProblems problems)
{
    /// <param name="start">Of the field's name.</param>
    /// <param name="colon">Behind its colon.</param>
    /// <param name="closing">The quote that closes one.</param>
    /// <returns>Where reading goes on: at the value itself where it was not understood, for then its words are taken.</returns>
    public int Read(FieldName field, int start, int colon, Func<int, int?> closing, List<Token> tokens)
    {
        var at = colon;
        while (at < text.Length && (text[at] == ' ' || IsLoneQuote(at, closing)))
        {
            at++;
        }

        var isNegated = field != FieldName.Amount && at + 1 < text.Length && text[at] == '-' && text[at + 1] != ' ';
        at += isNegated ? 1 : 0;
        if (at == text.Length || text[at] == ')')
        {
            problems.Add(start, colon - start, Texts.FieldEmpty(text[start..colon]));
            return at;
        }

        var before = tokens.Count;
        if (isNegated)
        {
            tokens.Add(new Token(TokenKind.Not, start, at));
        }

        if (field == FieldName.Title)
        {
            tokens.Add(new Token(TokenKind.Title, start, colon));
            return at;
        }

        var (end, isRead) = text[at] == '(' ? Several(field, at, tokens)
            : Signs.IsQuote(text[at]) && closing(at) is { } quote ? (quote + 1, Add(field, start, at + 1, quote, quote + 1, tokens))
            : FieldValue.End(field, text, at) is var word ? (word, Add(field, start, at, word, word, tokens)) : default;
        if (!isRead)
        {
            tokens.RemoveRange(before, tokens.Count - before);
        }

        return isRead ? end : at;
    }

    private bool IsLoneQuote(int at, Func<int, int?> closing)
    {
        var isLone = Signs.IsQuote(text[at]) && closing(at) is null;
        if (isLone)
        {
            problems.Add(at, 1, Texts.QuoteAlone);
        }

        return isLone;
    }

    /// <summary>Each by itself; what is not understood is left out.</summary>
    private (int End, bool IsRead) Several(FieldName field, int open, List<Token> tokens)
    {
        if (Parentheses.Closing(text, open) is not { } close)
        {
            return (open, false);
        }

        if (close == text.Length)
        {
            problems.Add(open, 1, Texts.ParenthesisOpen);
        }

        tokens.Add(new Token(TokenKind.Open, open, open + 1));
        var count = tokens.Count;
        foreach (var (start, end) in Parentheses.Alternatives(text, open + 1, close))
        {
            var before = tokens.Count;
            if (before > count)
            {
                tokens.Add(new Token(TokenKind.Or, start, start));
            }

            if (!Add(field, start, start, end, end, tokens))
            {
                tokens.RemoveRange(before, tokens.Count - before);
            }
        }

        tokens.Add(new Token(TokenKind.Close, close, Math.Min(close + 1, text.Length)));
        return (Math.Min(close + 1, text.Length), tokens.Count > count + 1);
    }

    private bool Add(FieldName field, int nodeStart, int start, int end, int nodeEnd, List<Token> tokens)
    {
        var node = FieldValue.Read(field, Signs.Visible(text.AsSpan(start, end - start)), nodeStart, nodeEnd - nodeStart);
        if (node is null)
        {
            var length = Math.Max(end - start, BeforeBlank(start));
            problems.Add(start, length, Says(field, QueryProblems.Shown(text.AsSpan(start, length))));
            return false;
        }

        tokens.Add(new Token(TokenKind.Leaf, nodeStart, nodeEnd, node));
        return true;
    }

    

    /// <summary>How long what is typed here is, signs that are no word's among it.</summary>
    private int BeforeBlank(int start)
    {
        var rest = text.AsSpan(start, Math.Min(text.Length - start, LongestTold));
        return rest.IndexOfAny(' ', ')') is >= 0 and var blank ? blank : rest.Length;
    }

    private const int LongestTold = 40;

    private static Wording Says(FieldName field, string value) => field switch
    {
        FieldName.Case => Texts.NoCaseNumber(value),
        FieldName.Kind => Texts.NoKind(value),
        FieldName.Date => Texts.NoDate(value),
        FieldName.Amount => Texts.NoAmount(value),
        _ => Texts.NoBody(value),
    };
}
