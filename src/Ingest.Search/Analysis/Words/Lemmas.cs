using System.Collections.Immutable;

namespace Ingest.Search.Analysis.Words;

/// <summary>
/// The base forms of a word: one or a few. <c>lærer</c> is a noun and of the verb <c>lære</c>; <c>lærere</c> is the noun alone, so
/// that two forms find one another only where they may be forms of one word.
/// </summary>
internal static class Lemmas
{
    private const int ShortestName = 5;

    /// <param name="word">Folded (<see cref="Folding"/>).</param>
    /// <param name="split">Of the word; empty where it is no compound.</param>
    public static ImmutableArray<string> Of(string word, ImmutableArray<CompoundPart> split)
    {
        var own = Listed(word);
        if (own is not [])
        {
            return own;
        }

        if (split is [.., var last])
        {
            var head = word[..last.Start];
            var tail = Listed(last.Text);
            return tail is [] ? [word] : [.. tail.Select(lemma => head + lemma)];
        }

        // A name's genitive: whether its s is its own nobody can tell.
        var name = Unaccented(word);
        return word.Length >= ShortestName && word[^1] == 's' && word[^2] != 's' && !Lexicon.Has(word) ? [name, name[..^1]] : [name];
    }

    /// <returns>Of a form that the list knows the word of; empty where it knows none.</returns>
    public static ImmutableArray<string> Listed(string word) =>
    [
        .. IrregularForms.BasesOf(word)
            .Concat(NounForms.BasesOf(word)).Concat(AdjectiveForms.BasesOf(word)).Concat(VerbForms.BasesOf(word))
            .Select(Unaccented).Distinct(StringComparer.Ordinal),
    ];

    /// <summary><c>idé</c> is written <c>ide</c> as well; <c>allé</c> is not.</summary>
    private static string Unaccented(string lemma) => lemma.Contains('é', StringComparison.Ordinal)
        && lemma.Replace('é', 'e') is var plain && !StopWords.Has(plain) ? plain : lemma;
}
