using System.Collections.Immutable;
using Ingest.Search.Analysis.Tokens;
using Ingest.Search.Analysis.Words;

namespace Ingest.Search.Analysis;

/// <summary>What a printed word is in the index.</summary>
/// <param name="Folded">In the one spelling, hyphens gone.</param>
/// <param name="Lemmas">Its base forms: one at least.</param>
/// <param name="Parts">Base forms of what it is made of, and of what stands together in it; empty where it is no compound.</param>
/// <param name="Inner">Of the parts those that are compounds themselves.</param>
/// <param name="Pieces">Base forms of its words in their order, of each its first; words of the list that are compounds themselves are
/// whole.</param>
internal sealed record WordTerms(
    string Folded, ImmutableArray<string> Lemmas, ImmutableArray<PlacedTerm> Parts, ImmutableArray<string> Inner,
    ImmutableArray<string> Pieces)
{
    /// <summary>What the index calls the parts, one for one.</summary>
    public ImmutableArray<string> PartTerms { get; } = [.. Parts.Select(part => Terms.OfPart(part.Text))];

    /// <summary>All terms that the index has at the word's place, each once.</summary>
    public ImmutableArray<string> IndexTerms { get; } =
    [
        .. Lemmas.Concat(Parts.Select(part => Terms.OfPart(part.Text))).Distinct(StringComparer.Ordinal),
    ];

    /// <param name="printed">As a <see cref="TextScanner"/> gives it.</param>
    public static WordTerms Of(string printed)
    {
        var word = printed.AsSpan().TrimEnd('-');
        if (IsNumber(word))
        {
            var digits = word.ToString().Replace(".", "", StringComparison.Ordinal);
            return new WordTerms(digits, [digits], [], [], [digits]);
        }

        return word.IndexOfAny('-', '\'', '’') > 0 ? Hyphened(word.ToString())
            : word.Length < printed.Length ? Head(Folding.Of(word)) : Single(Folding.Of(word));
    }

    private static WordTerms Single(string folded)
    {
        var split = CompoundSplitter.Split(folded);
        var lemmas = Words.Lemmas.Of(folded, split);
        var parts = CompoundTerms.Of(folded, split, lemmas);
        return new WordTerms(folded, lemmas, parts, CompoundTerms.Inner(parts, split),
            split is [] ? [lemmas[0]] : CompoundTerms.Pieces(folded, split));
    }

    /// <summary><c>børne-</c>, <c>sundheds-</c>: the first half of a compound, without the letter that links it.</summary>
    private static WordTerms Head(string folded)
    {
        var bare = folded.Length > 3 && folded[^1] is 's' or 'e'
            && Lexicon.Has(folded.AsSpan(0, folded.Length - 1)) ? folded[..^1] : folded;
        var single = Single(bare);
        return new WordTerms(folded, single.Lemmas, single.Parts, single.Inner, single.Pieces);
    }

    /// <summary><c>PFAS-forurening</c> is one word and its two.</summary>
    private static WordTerms Hyphened(string word)
    {
        var whole = Folding.Of(string.Concat(word.Where(char.IsLetterOrDigit)));
        var (parts, pieces) = (ImmutableArray.CreateBuilder<PlacedTerm>(), ImmutableArray.CreateBuilder<string>());
        var at = 0;
        var tail = whole;
        foreach (var range in word.AsSpan().SplitAny('-', '\'', '’'))
        {
            if (word[range] is { Length: > 0 } piece)
            {
                var inner = Single(Folding.Of(piece));
                (at, tail) = (range.Start.Value, inner.Folded);
                parts.AddRange(inner.Lemmas.Select(lemma => new PlacedTerm(lemma, at, piece.Length)));
                parts.AddRange(inner.Parts.Select(part => part with { Start = Math.Min(part.Start + at, word.Length - 1) }));
                pieces.AddRange(inner.Pieces);
            }
        }

        var lemmas = Words.Lemmas.Listed(tail) is [_, ..] tails && whole.EndsWith(tail, StringComparison.Ordinal)
            ? tails.Select(lemma => whole[..^tail.Length] + lemma).ToImmutableArray() : [whole];
        return new WordTerms(whole, lemmas, parts.ToImmutable(), [], pieces.ToImmutable());
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExcept("0123456789.,");
}
