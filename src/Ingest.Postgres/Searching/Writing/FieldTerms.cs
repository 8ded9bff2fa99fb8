using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Search.Analysis;

namespace Ingest.Postgres.Searching.Writing;

/// <summary>The different terms of a field in the order in which they first stand there, each with its positions.</summary>
internal sealed class FieldTerms
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Term, int Number, int Position)> _all = [];
    private readonly List<string> _terms = [];
    private int[] _counts = new int[1 << 9];

    /// <summary>Positions that have a term: what BM25 takes for the field's length.</summary>
    public int Length { get; private set; }

    /// <summary>All terms, those that share a position each: what the average length is made of.</summary>
    public int Terms => _all.Count;

    public void Read(ImmutableArray<string> texts)
    {
        _numbers.Clear();
        _all.Clear();
        _terms.Clear();
        (Length, var position) = (0, 0);
        for (var terms = new PieceTerms(texts); terms.Next();)
        {
            position += terms.Step;
            Length += terms.Step > 0 ? 1 : 0;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, terms.Term, out var isKnown);
            if (!isKnown)
            {
                number = _terms.Count;
                _terms.Add(terms.Term);
            }

            _all.Add((terms.Term, number, Math.Max(position, 1)));
        }
    }

    /// <param name="take">Gets each term with its positions, from 1 and rising.</param>
    public void Each(TakeTerm take)
    {
        if (_counts.Length < _terms.Count + 1)
        {
            _counts = new int[Math.Max(_terms.Count + 1, _counts.Length * 2)];
        }

        var starts = _counts.AsSpan(0, _terms.Count + 1);
        starts.Clear();
        foreach (var (_, number, _) in _all)
        {
            starts[number + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var (positions, next) = (new int[_all.Count], starts[..^1].ToArray());
        foreach (var (_, number, position) in _all)
        {
            positions[next[number]++] = position;
        }

        for (var number = 0; number < _terms.Count; number++)
        {
            take(_terms[number], positions.AsSpan(starts[number]..starts[number + 1]));
        }
    }

    public delegate void TakeTerm(string term, ReadOnlySpan<int> positions);
}
