using Ingest.Language;
using Ingest.Search.Queries.Nodes;
using Ingest.Search.Queries.Values;

namespace Ingest.Search.Queries.Lexing;

/// <summary>A question's words, phrases, fields, operators and parentheses in order.</summary>
internal sealed class QueryLexer
{
    private readonly string _text;
    private readonly QueryLimits _limits;
    private readonly QueryProblems _problems;
    private readonly FieldReader _fields;
    private readonly List<Token> _tokens = [];
    private readonly int _lastDoubleQuote, _lastGuillemet;

    private QueryLexer(string text, QueryLimits limits, QueryProblems problems)
    {
        (_text, _limits, _problems, _fields) = (text, limits, problems, new FieldReader(text, problems));
        _lastDoubleQuote = text.AsSpan().LastIndexOfAny(Signs.DoubleQuotes);
        _lastGuillemet = text.AsSpan().LastIndexOfAny(Signs.Guillemets);
    }

    /// <param name="text">As <see cref="QuestionText"/> makes it.</param>
    public static IReadOnlyList<Token> Read(string text, QueryLimits limits, QueryProblems problems)
    {
        var lexer = new QueryLexer(text, limits, problems);
        for (var (at, leaves) = (0, 0); at < text.Length;)
        {
            var before = lexer._tokens.Count;
            at = lexer.Next(at);
            for (var i = before; i < lexer._tokens.Count; i++)
            {
                if (lexer._tokens[i].Node is not null && ++leaves > limits.Clauses)
                {
                    var start = lexer._tokens[i].Start;
                    problems.Add(start, text.Length - start, Texts.QuestionClauses(limits.Clauses));
                    return lexer._tokens[..i];
                }
            }
        }

        return lexer._tokens;
    }

    /// <returns>The place behind what was read.</returns>
    private int Next(int at)
    {
        switch (_text[at])
        {
            case '(':
                _tokens.Add(new Token(TokenKind.Open, at, at + 1));
                return at + 1;
            case ')':
                _tokens.Add(new Token(TokenKind.Close, at, at + 1));
                return at + 1;
            case '-' when (at == 0 || _text[at - 1] is ' ' or '(') && at + 1 < _text.Length && BeginsTerm(at + 1):
                _tokens.Add(new Token(TokenKind.Not, at, at + 1));
                return at + 1;
            case var quote when Signs.IsQuote(quote):
                return Phrase(at);
            default:
                return BeginsWord(at) ? Word(at) : at + 1;
        }
    }

    private bool BeginsTerm(int at) => BeginsWord(at) || _text[at] == '(' || Signs.IsQuote(_text[at]);

    private bool BeginsWord(int at) => Signs.IsLetter(_text, at) || _text[at] is '*' or '§';

    private int Phrase(int at)
    {
        if (Closing(at) is not { } end)
        {
            _problems.Add(at, 1, Texts.QuoteAlone);
            return at + 1;
        }

        var inside = Signs.Visible(_text.AsSpan(at + 1, end - at - 1));
        if (Signs.Letters(inside) > 0)
        {
            _tokens.Add(Leaf(new PhraseNode(at, end + 1 - at, inside)));
        }

        return end + 1;
    }

    /// <summary>The quote that closes the one here; null where none does.</summary>
    private int? Closing(int at) => Signs.IsGuillemet(_text[at])
        ? at < _lastGuillemet ? _text.AsSpan(at + 1).IndexOfAny(Signs.Guillemets) + at + 1 : null
        : at < _lastDoubleQuote ? _text.AsSpan(at + 1).IndexOfAny(Signs.DoubleQuotes) + at + 1 : null;

    private int Word(int at) =>
        FieldNames.At(_text, at) is { } field ? _fields.Read(field.Field, at, field.End, Closing, _tokens) : Typed(at) ?? Plain(at);

    /// <summary>What has a form of its own: a section, a day, an amount, a case number.</summary>
    private int? Typed(int at)
    {
        TextNode? node = SectionReader.End(_text, at) is { } section ? new WordNode(at, section - at, Text(at, section))
            : DayReader.ReadDay(_text, at) is { } day
                ? new DayNode(day.Start, day.Days.End - day.Start, Text(day.Start, day.Days.End), DaySpan.Number(day.Days.First))
            : MoneyReader.Read(_text, at) is { Scale: not null } money
                ? new MoneyNode(at, money.End - at, Text(at, money.End), money.Kroner)
            : CaseNumberReader.Read(_text, at) is { } number
                ? new CaseNumberNode(number.Start, number.End - number.Start, Text(number.Start, number.End), number.Key)
            : null;
        if (node is not null)
        {
            _tokens.Add(Leaf(node));
        }

        return node?.End;
    }

    private int Plain(int at)
    {
        var end = WordEnd.Of(_text, at);
        if (OperatorWords.Of(_text, at, end, _limits.Distance) is { } joins)
        {
            _tokens.Add(joins);
            return end;
        }

        if (_text.AsSpan(at, end - at).Contains('*'))
        {
            if (StarredWord.Of(_text, at, end, _problems) is { } starred)
            {
                _tokens.Add(Leaf(starred));
            }

            return end;
        }

        if (Text(at, end) is var word && Signs.Letters(word) > 0)
        {
            _tokens.Add(Leaf(new WordNode(at, end - at, word)));
        }

        return WordEnd.BehindEnding(_text, end);
    }

    private string Text(int start, int end) => Signs.Visible(_text.AsSpan(start, end - start));

    private static Token Leaf(QueryNode node) => new(TokenKind.Leaf, node.Start, node.End, node);
}
