using System.Numerics;

namespace Ingest.Search.Searching.Scoring;

/// <summary>
/// A place for each document of the index, where the scores of several lists meet, one list after the other (term at a time: Turtle and
/// Flood, "Query evaluation: strategies and optimizations", 1995). Empty again after <see cref="Take"/>; for one thread.
/// </summary>
internal sealed class ScoreTable(int documents)
{
    private const int Bits = 64;

    private readonly ulong[] _seen = new ulong[(documents + Bits - 1) / Bits];
    private readonly float[] _sums = new float[documents], _best = new float[documents];
    private readonly ushort[] _lists = new ushort[documents];
    private int _count;

    public void Add(ScoredList list)
    {
        var found = list.Documents.AsSpan(0, list.Count);
        var scores = list.Scores.AsSpan(0, list.Count);
        for (var i = 0; i < found.Length; i++)
        {
            var (document, score) = (found[i], scores[i] * list.Factor);
            ref var seen = ref _seen[document / Bits];
            var bit = 1UL << (document % Bits);
            if ((seen & bit) == 0)
            {
                seen |= bit;
                (_sums[document], _best[document], _lists[document]) = (score, score, 1);
                _count++;
            }
            else
            {
                _sums[document] += score;
                _best[document] = Math.Max(_best[document], score);
                _lists[document]++;
            }
        }
    }

    /// <param name="rest">What all scores of a document but the best count: 1 makes the sum of them.</param>
    /// <param name="least">So many lists have to have a document.</param>
    /// <param name="rent">Arrays of a size or more.</param>
    public ScoredList Take(float rest, int least, Func<int, ScoredList> rent)
    {
        var (taken, count) = (rent(_count), 0);
        for (var word = 0; word < _seen.Length; word++)
        {
            for (var bits = _seen[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word * Bits) + BitOperations.TrailingZeroCount(bits);
                if (_lists[document] >= least)
                {
                    taken.Documents[count] = document;
                    taken.Scores[count++] = _best[document] + (rest * (_sums[document] - _best[document]));
                }
            }

            _seen[word] = 0;
        }

        _count = 0;
        return taken with { Count = count };
    }
}
