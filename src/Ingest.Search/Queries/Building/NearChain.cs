using Ingest.Language;
using Ingest.Search.Queries.Lexing;
using Ingest.Search.Queries.Nodes;

namespace Ingest.Search.Queries.Building;

/// <summary><c>a NEAR b NEAR/3 c</c>: parts with one distance are one node, and another begins one with the part before.</summary>
internal sealed class NearChain(QueryProblems problems)
{
    private readonly List<QueryNode> _done = [];
    private readonly List<QueryNode> _parts = [];
    private int _distance;

    public void Begin(QueryNode first) => _parts.Add(first);

    public void Add(Token sign, QueryNode next)
    {
        var last = _parts[^1];
        if (!IsText(last) || !IsText(next))
        {
            problems.Add(sign.Start, sign.End - sign.Start, Texts.NearWhat);
            Close();
        }
        else if (_parts.Count > 1 && sign.Distance != _distance)
        {
            Close();
            _parts.Add(last);
        }

        _distance = sign.Distance;
        _parts.Add(next);
    }

    public QueryNode End()
    {
        Close();
        return Groups.All(_done)!;
    }

    private void Close()
    {
        _done.Add(_parts.Count == 1 ? _parts[0] : Groups.Near([.. _parts], _distance));
        _parts.Clear();
    }

    private static bool IsText(QueryNode node) => node is TextNode || (node is AnyNode any && any.Parts.All(part => part is TextNode));
}
