using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Search.Analysis.Data;

namespace Ingest.Search.Analysis.Words;

/// <summary>
/// Parts a compound into the words of the list that it is made of, linked by <c>s</c>, by <c>e</c> or by nothing:
/// <c>botilbudspladser</c> is bo + tilbud + pladser. Of all ways the cheapest is taken: few parts, long ones, no link where none is
/// needed. Prefixes (<c>til-</c>, <c>ud-</c>) and endings that make words (<c>-hed</c>, <c>-skab</c>) are no parts, so that
/// <c>tilbud</c> and <c>frihed</c> stay whole. After Koehn and Knight, "Empirical Methods for Compound Splitting" (EACL 2003), with a
/// price by length in place of a corpus's frequencies.
/// </summary>
internal static class CompoundSplitter
{
    private const int ShortestPart = 3, LongestWord = 60, FewestLetters = 5;

    /// <summary>A shorter word of the list is mostly one: <c>kultur</c> is of no kul.</summary>
    private const int ShortestListed = 8;

    /// <summary>What a part costs, one of three letters besides, and a link: chosen on the pairs of the tests' first half.</summary>
    private const double Part = 1, ShortPart = 0.7, LinkS = 0.1, LinkE = 0.6;

    private static readonly FrozenSet<string> ShortParts = DataFile.Lines("short-parts.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NoHeads = DataFile.Lines("no-heads.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NoTails = DataFile.Lines("no-tails.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">Folded. One of the list is of no part as short as <c>bo</c>: <c>bolig</c> is not.</param>
    /// <returns>Two parts or more, or none.</returns>
    public static ImmutableArray<CompoundPart> Split(string word) =>
    [
        .. Cheapest(word).SelectMany(part => Split(part.Text) is [.., var last] inner
            ? inner.SetItem(inner.Length - 1, last with { Link = part.Link }).Select(one => one with { Start = one.Start + part.Start })
            : [part]),
    ];

    private static ImmutableArray<CompoundPart> Cheapest(string word)
    {
        if (word.Length is < FewestLetters or > LongestWord || !word.All(char.IsLetter))
        {
            return [];
        }

        var isListed = Lexicon.Has(word);
        if (isListed && word.Length < ShortestListed)
        {
            return [];
        }

        // best[i]: the cheapest way to the parts of word[i..].
        var best = new (double Cost, CompoundPart? Part, int Next)[word.Length + 1];
        for (var start = word.Length - 2; start >= 0; start--)
        {
            best[start] = Cheapest(word, start, best, isListed ? ShortestPart : 2);
        }

        if (best[0].Part is null || best[0].Next == word.Length)
        {
            return [];
        }

        var parts = ImmutableArray.CreateBuilder<CompoundPart>();
        for (var at = 0; at < word.Length; at = best[at].Next)
        {
            parts.Add(best[at].Part!);
        }

        return parts.DrainToImmutable();
    }

    private static (double Cost, CompoundPart? Part, int Next) Cheapest(
        string word, int start, (double Cost, CompoundPart? Part, int Next)[] best, int shortest)
    {
        (double Cost, CompoundPart? Part, int Next) cheapest = (double.PositiveInfinity, null, 0);
        for (var end = start + shortest; end <= word.Length; end++)
        {
            var part = word.AsSpan(start, end - start);
            if (end == word.Length ? start > 0 && IsTail(part) : IsHead(part))
            {
                for (var link = 0; link <= (end == word.Length ? 0 : 1); link++)
                {
                    if (Price(word, start, end, link, best) is var cost && cost < cheapest.Cost)
                    {
                        cheapest = (cost, new CompoundPart(start, part.ToString(), link), end + link);
                    }
                }
            }
        }

        return cheapest;
    }

    private static double Price(string word, int start, int end, int link, (double Cost, CompoundPart? Part, int Next)[] best)
    {
        var own = Part + (end - start <= ShortestPart ? ShortPart : 0);
        if (end == word.Length)
        {
            return own;
        }

        var next = end + link;
        var linking = link == 0 ? 0 : word[end] switch { 's' => LinkS, 'e' => LinkE, _ => double.PositiveInfinity };
        return next >= word.Length || best[next].Part is null ? double.PositiveInfinity : own + linking + best[next].Cost;
    }

    private static bool IsHead(ReadOnlySpan<char> part) =>
        part.Length <= ShortestPart ? IsShort(part)
            : Lexicon.Has(part) && !NoHeads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part) && !IsGenitive(part);

    /// <summary>The <c>s</c> of <c>affaldssortering</c> links the two, and is no part of the first.</summary>
    private static bool IsGenitive(ReadOnlySpan<char> part) =>
        part[^1] == 's' && Lexicon.Has(part[..^1]) && !NounForms.IsBase(part.ToString());

    private static bool IsTail(ReadOnlySpan<char> part) =>
        part.Length >= ShortestPart && (part.Length == ShortestPart ? IsShort(part)
            : Lexicon.Has(part) && !NoTails.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part)
                && Lemmas.Listed(part.ToString()) is not []);

    private static bool IsShort(ReadOnlySpan<char> part) => ShortParts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part);
}
