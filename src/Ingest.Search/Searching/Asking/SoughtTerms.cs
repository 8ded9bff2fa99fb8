using System.Collections.Immutable;
using Ingest.Search.Analysis;

namespace Ingest.Search.Searching.Asking;

/// <summary>What a question looks for, so that it can be marked where it stands.</summary>
internal sealed class SoughtTerms
{
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inRuns = new(StringComparer.Ordinal);
    private readonly List<string> _prefixes = [];

    public bool IsEmpty => _terms.Count == 0 && _prefixes.Count == 0;

    public void Add(IEnumerable<string> terms) => _terms.UnionWith(terms);

    /// <summary>Words that count only beside one another; they are marked where nothing better is.</summary>
    public void AddRun(ImmutableArray<string> lemmas) => _inRuns.UnionWith(lemmas);

    public void AddPrefix(string folded) => _prefixes.Add(folded);

    public bool Has(string whole) => _terms.Contains(whole);

    /// <returns>The part of a printed word that was sought, from its first character; null where nothing of it was.</returns>
    public (int Start, int Length, float Worth)? Of(WordTerms word, int length)
    {
        if (Any(_terms, word.Lemmas) || Begins(word))
        {
            return (0, length, 1);
        }

        PlacedTerm? longest = null;
        for (var i = 0; i < word.Parts.Length; i++)
        {
            if (_terms.Contains(word.PartTerms[i]) && !(word.Parts[i].Length <= longest?.Length))
            {
                longest = word.Parts[i];
            }
        }

        return longest is not null ? (Math.Min(longest.Start, length), Math.Min(longest.Length, length - Math.Min(longest.Start,
            length)), PartWorth)
            : Any(_inRuns, word.Lemmas) ? (0, length, RunWorth) : null;
    }

    /// <summary>Without a closure: every word of every text shown is asked.</summary>
    private static bool Any(HashSet<string> terms, ImmutableArray<string> lemmas)
    {
        foreach (var lemma in lemmas)
        {
            if (terms.Contains(lemma))
            {
                return true;
            }
        }

        return false;
    }

    private bool Begins(WordTerms word)
    {
        foreach (var prefix in _prefixes)
        {
            if (word.Folded.StartsWith(prefix, StringComparison.Ordinal)
                || word.Lemmas.Any(lemma => lemma.StartsWith(prefix, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Beside a whole word's 1, for choosing which passage is shown.</summary>
    private const float PartWorth = 0.6f, RunWorth = 0.3f;
}
