using System.Collections.Immutable;
using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;

namespace Ingest.Search.Searching.Asking;

/// <summary>What a word that was asked for is found by.</summary>
/// <param name="Alternatives">Single terms.</param>
/// <param name="Sets">Words that have to be there all: those of a compound, those of a synonym.</param>
internal sealed record WordForms(
    string Folded, ImmutableArray<WordAlternative> Alternatives, ImmutableArray<(ImmutableArray<string> Lemmas, float Weight)> Sets)
{
    public bool IsStopWord => StopWords.Has(Folded);

    /// <param name="isLoose">A compound is found by its single words as well.</param>
    /// <param name="isCommon">Whether many items have a base form: then a compound needs no other way to be found.</param>
    public static WordForms Of(string printed, Synonyms synonyms, Weights weights, bool isLoose, Func<string, bool> isCommon)
    {
        var word = TermCache.OfAsked(printed);
        var others = word.Lemmas.SelectMany(lemma => synonyms.Of(lemma).AsEnumerable()).Distinct(StringComparer.Ordinal).ToList();
        var single = others.Where(other => !other.Contains(' ', StringComparison.Ordinal)).ToList();
        var isParted = word.Pieces.Length > 1 && !word.Lemmas.Any(isCommon) && !word.Pieces.Any(StopWords.Has); // a børnehave has no "har"
        return new WordForms(word.Folded,
            [
                .. word.Lemmas.SelectMany(lemma => Both(lemma, 1, weights)),
                .. single.SelectMany(other => Both(other, weights.Synonym, weights)),
                .. isParted ? word.Inner.SelectMany(inner => Both(inner, weights.Inner, weights)) : [],
                .. isLoose && isParted ? word.Pieces.SelectMany(piece => Both(piece, weights.Piece, weights)) : [],
            ],
            [
                .. isParted && weights.Apart > 0 ? [(word.Pieces, weights.Apart)] : ImmutableArray<(ImmutableArray<string>, float)>.Empty,
                .. others.Except(single, StringComparer.Ordinal).Select(other => (other.Split(' ').ToImmutableArray(), weights.Synonym)),
            ]);
    }

    /// <summary>The word as such and in compounds.</summary>
    public static IEnumerable<WordAlternative> Both(string lemma, float weight, Weights weights) =>
        new WordAlternative[] { new(lemma, weight), new(Terms.OfPart(lemma), weight * weights.Part) }.Where(form => form.Weight > 0);
}
