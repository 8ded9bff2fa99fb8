using System.Collections.Immutable;
using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;

namespace Ingest.Search.Searching.Asking;

/// <summary>What a word that was asked for is found by.</summary>
/// <param name="Alternatives">Single terms.</param>
/// <param name="Runs">Base forms that have to stand near one another: the parts of a compound, a synonym of several words.</param>
internal sealed record WordForms(
    string Folded, ImmutableArray<WordAlternative> Alternatives, ImmutableArray<(ImmutableArray<string> Lemmas, float Weight)> Runs)
{
    public bool IsStopWord => StopWords.Has(Folded);

    public static WordForms Of(string printed, Synonyms synonyms, Weights weights)
    {
        var word = TermCache.Of(printed);
        var others = word.Lemmas.SelectMany(lemma => synonyms.Of(lemma).AsEnumerable()).Distinct(StringComparer.Ordinal).ToList();
        var single = others.Where(other => !other.Contains(' ', StringComparison.Ordinal)).ToList();
        return new WordForms(word.Folded,
            [
                .. word.Lemmas.Select(lemma => new WordAlternative(lemma, 1)),
                .. word.Lemmas.Select(lemma => new WordAlternative(Terms.OfPart(lemma), weights.Part)),
                .. single.Select(other => new WordAlternative(other, weights.Synonym)),
                .. single.Select(other => new WordAlternative(Terms.OfPart(other), weights.Synonym * weights.Part)),
            ],
            [
                .. word.Pieces.Length > 1 ? [(word.Pieces, weights.Apart)] : ImmutableArray<(ImmutableArray<string>, float)>.Empty,
                .. others.Except(single, StringComparer.Ordinal).Select(other => (other.Split(' ').ToImmutableArray(), weights.Synonym)),
            ]);
    }
}
