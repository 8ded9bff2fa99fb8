using Ingest.Language;
using Ingest.Search.Queries.Fields;
using Ingest.Search.Queries.Lexing;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Building;

/// <summary>
/// The tree of a question's tokens. What binds tightest first: <c>title:</c>, NEAR, NOT, OR, and the blank that means AND.
/// </summary>
internal sealed class TreeBuilder
{
    /// <summary>However deep the limits say: each level is a few calls in one another.</summary>
    private const int DeepestEver = 200;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly int _deepest;
    private readonly QueryProblems _problems;
    private int _at, _depth, _ignored;
    private bool _isInTitle, _isTooDeep;

    private TreeBuilder(IReadOnlyList<Token> tokens, QueryLimits limits, QueryProblems problems)
    {
        (_tokens, _deepest, _problems) = (tokens, Math.Min(limits.Depth, DeepestEver), problems);
    }

    /// <param name="tokens">As <see cref="OperatorUse"/> leaves them.</param>
    /// <returns>Null where nothing is asked for.</returns>
    public static QueryNode? Build(IReadOnlyList<Token> tokens, QueryLimits limits, QueryProblems problems) =>
        new TreeBuilder(tokens, limits, problems).All();

    private TokenKind? Kind => _at < _tokens.Count ? _tokens[_at].Kind : null;

    /// <summary>Up to the parenthesis that closes, or to the end.</summary>
    private QueryNode? All()
    {
        var parts = new List<AllPart>();
        var isJoined = false;
        while (Kind is { } kind)
        {
            if (kind == TokenKind.Close && _ignored > 0)
            {
                (_ignored, _at) = (_ignored - 1, _at + 1);
            }
            else if (kind == TokenKind.Close && _depth > 0)
            {
                break;
            }
            else if (kind == TokenKind.Close)
            {
                _problems.Add(_tokens[_at++].Start, 1, Texts.ParenthesisClose);
            }
            else if (kind is TokenKind.And or TokenKind.Or or TokenKind.Near)
            {
                isJoined = kind == TokenKind.And;
                _at++;
            }
            else if (Any() is { } part)
            {
                parts.Add(new AllPart(part, isJoined));
                isJoined = false;
            }
        }

        return Groups.All(Choices.Join(parts));
    }

    private QueryNode? Any()
    {
        var parts = new List<QueryNode>();
        Add(Not());
        while (Kind == TokenKind.Or)
        {
            _at++;
            Add(Not());
        }

        return Groups.Any(parts);

        void Add(QueryNode? part)
        {
            if (part is not null)
            {
                parts.Add(part);
            }
        }
    }

    private QueryNode? Not()
    {
        var start = _at;
        while (Kind == TokenKind.Not)
        {
            _at++;
        }

        var isNegated = (_at - start) % 2 == 1;
        return Near() switch
        {
            NotNode part when isNegated => part.Part,
            { } part when isNegated => new NotNode(_tokens[start].Start, part.End - _tokens[start].Start, part),
            var part => part,
        };
    }

    private QueryNode? Near()
    {
        var near = new NearChain(_problems);
        if (Term() is not { } first)
        {
            return null;
        }

        near.Begin(first);
        while (Kind == TokenKind.Near)
        {
            var sign = _tokens[_at++];
            if (Term() is { } next)
            {
                near.Add(sign, next);
            }
        }

        return near.End();
    }

    private QueryNode? Term()
    {
        if (Kind is not (TokenKind.Leaf or TokenKind.Open or TokenKind.Title))
        {
            return null;
        }

        var token = _tokens[_at++];
        return token.Kind switch
        {
            TokenKind.Open => Group(token),
            TokenKind.Title => Title(token),
            _ when _isInTitle && token.Node is not TextNode => Left(token),
            _ => token.Node,
        };
    }

    private QueryNode? Title(Token title)
    {
        if (_isInTitle)
        {
            return Left(title) ?? Term();
        }

        _isInTitle = true;
        var part = Term();
        _isInTitle = false;
        return part is null ? null : new TitleNode(title.Start, part.End - title.Start, part);
    }

    private QueryNode? Left(Token token)
    {
        _problems.Add(token.Start, token.End - token.Start, Texts.FieldInTitle);
        return null;
    }

    private QueryNode? Group(Token open)
    {
        if (_depth == _deepest)
        {
            if (!_isTooDeep)
            {
                _problems.Add(open.Start, 1, Texts.QuestionDepth(_deepest));
            }

            _isTooDeep = true;
            _ignored++;
            return null;
        }

        _depth++;
        var inside = All();
        _depth--;
        if (Kind == TokenKind.Close)
        {
            _at++;
        }
        else
        {
            _problems.Add(open.Start, 1, Texts.ParenthesisOpen);
        }

        return inside;
    }
}
