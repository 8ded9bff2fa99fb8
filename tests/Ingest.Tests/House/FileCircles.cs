using System.Collections.Immutable;

namespace Ingest.Tests.House;

/// <summary>The strongly connected components of a graph that have more than one node (Tarjan, 1972).</summary>
internal sealed class FileCircles
{
    private readonly ILookup<string, string> _next;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lowest = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = [];
    private readonly List<ImmutableArray<string>> _circles = [];

    private FileCircles(IEnumerable<(string From, string To)> arrows)
    {
        _next = arrows.ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        foreach (var from in _next)
        {
            if (!_index.ContainsKey(from.Key))
            {
                Visit(from.Key);
            }
        }
    }

    /// <returns>Each sorted, and sorted by their first.</returns>
    public static IEnumerable<ImmutableArray<string>> In(IEnumerable<(string From, string To)> arrows) =>
        new FileCircles(arrows)._circles.OrderBy(circle => circle[0], StringComparer.Ordinal);

    private void Visit(string node)
    {
        _index[node] = _lowest[node] = _index.Count;
        _open.Push(node);
        foreach (var next in _next[node])
        {
            if (!_index.TryGetValue(next, out var seen))
            {
                Visit(next);
                _lowest[node] = Math.Min(_lowest[node], _lowest[next]);
            }
            else if (_open.Contains(next))
            {
                _lowest[node] = Math.Min(_lowest[node], seen);
            }
        }

        if (_lowest[node] < _index[node])
        {
            return;
        }

        var circle = new List<string>();
        do
        {
            circle.Add(_open.Pop());
        }
        while (circle[^1] != node);
        if (circle.Count > 1)
        {
            _circles.Add([.. circle.Order(StringComparer.Ordinal)]);
        }
    }
}
