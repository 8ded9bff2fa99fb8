using System.Collections.Concurrent;

namespace Ingest.Search.Searching;

/// <summary>Keeps what was worked out, for several threads; begins anew where it has become too large.</summary>
internal sealed class SmallCache<TKey, TValue>(int most) where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = [];
    private int _count;

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var made = make(key);
        if (Interlocked.Increment(ref _count) > most)
        {
            _known.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        _known[key] = made;
        return made;
    }
}
