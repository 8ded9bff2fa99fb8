using System.Collections.Immutable;
using Ingest.Search.Analysis.Words;

namespace Ingest.Search.Analysis;

/// <summary>
/// What stands together in a compound: of <c>botilbudspladser</c> bo, tilbud, plads, botilbud and tilbudsplads, each in its base form, so that
/// a search for any of them finds it.
/// </summary>
internal static class CompoundTerms
{
    /// <summary>A compound of more words is told by its single ones and its ends.</summary>
    private const int MostParts = 6;

    public static ImmutableArray<PlacedTerm> Of(string word, ImmutableArray<CompoundPart> split, ImmutableArray<string> whole)
    {
        if (split is [])
        {
            return [];
        }

        var terms = ImmutableArray.CreateBuilder<PlacedTerm>();
        for (var first = 0; first < split.Length; first++)
        {
            for (var last = first; last < Math.Min(split.Length, first + MostParts); last++)
            {
                if (last - first + 1 < split.Length)
                {
                    var (start, tail) = (split[first].Start, split[last]);
                    foreach (var term in TermsOf(word[start..tail.Start], tail.Text))
                    {
                        if (!whole.Contains(term))
                        {
                            terms.Add(new PlacedTerm(term, start, tail.End - start));
                        }
                    }
                }
            }
        }

        return terms.ToImmutable();
    }

    private static IEnumerable<string> TermsOf(string head, string tail) =>
        Lemmas.Listed(head + tail) is [_, ..] whole ? whole : LemmasOf(tail).Select(lemma => head + lemma);

    public static string LemmaOf(string part) => LemmasOf(part)[0];

    private static ImmutableArray<string> LemmasOf(string part) => Lemmas.Listed(part) is [_, ..] lemmas ? lemmas : Lexicon.Has(part, "e") ? [part + "e"] : [part];
}
