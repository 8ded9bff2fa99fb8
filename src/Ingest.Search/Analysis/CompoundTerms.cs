using System.Collections.Immutable;
using Ingest.Search.Analysis.Words;

namespace Ingest.Search.Analysis;

/// <summary>
/// What stands together in a compound: of <c>botilbudspladser</c> bo, tilbud, plads, botilbud and tilbudsplads, each in its base form, so
/// that
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
                    foreach (var term in last < split.Length - 1
                        && first == last ? HeadTerms(tail.Text) : TermsOf(word[start..tail.Start], tail.Text))
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

    /// <summary>Of a compound's parts those that are made of two of its words or more.</summary>
    public static ImmutableArray<string> Inner(ImmutableArray<PlacedTerm> parts, ImmutableArray<CompoundPart> split) =>
        [.. parts.Where(part => !split.Any(word => word.Start == part.Start && word.Text.Length == part.Length)).Select(part => part.Text)];

    /// <summary>As few words of the list as make it up: <c>børnehavetakst</c> is a børnehave's takst, not børn, have and takst.</summary>
    public static ImmutableArray<string> Pieces(string word, ImmutableArray<CompoundPart> split)
    {
        var pieces = ImmutableArray.CreateBuilder<string>();
        for (var first = 0; first < split.Length;)
        {
            var last = Math.Min(split.Length, first == 0 ? split.Length - 1 : split.Length) - 1;
            while (last > first && !Lexicon.Has(word.AsSpan(split[first].Start..split[last].End)))
            {
                last--;
            }

            pieces.Add(LemmaOf(last <= first ? split[first].Text : word[split[first].Start..split[last].End]));
            first = Math.Max(last, first) + 1;
        }

        return pieces.ToImmutable();
    }

    /// <summary>Whether <c>låne</c> in <c>lånepulje</c> is of the verb or a noun with its link nobody can tell: it is of both.</summary>
    private static IEnumerable<string> HeadTerms(string head) =>
        head[^1] == 'e' && Lexicon.Has(head.AsSpan(0, head.Length - 1)) && NounForms.IsBase(head[..^1])
            ? LemmasOf(head).Append(head[..^1]).Distinct(StringComparer.Ordinal) : LemmasOf(head);

    private static IEnumerable<string> TermsOf(string head, string tail) =>
        Lemmas.Listed(head + tail) is [_, ..] whole ? whole : LemmasOf(tail).Select(lemma => head + lemma);

    public static string LemmaOf(string part) => LemmasOf(part)[0];

    private static ImmutableArray<string> LemmasOf(string part) =>
        Lemmas.Listed(part) is [_, ..] lemmas ? lemmas : Lexicon.Has(part, "e") ? [part + "e"] : [part];
}
