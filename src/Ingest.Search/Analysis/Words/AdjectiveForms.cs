namespace Ingest.Search.Analysis.Words;

/// <summary>
/// The adjectives that a form may be of: <c>grønt, grønne, grønnere, grønnest</c>; told by what the word list has beside it.
/// </summary>
internal static class AdjectiveForms
{
    private static readonly string[] Endings = ["este", "ste", "est", "ere", "st", "e"];

    /// <summary>Endings that make adjectives, whatever forms the list has.</summary>
    private static readonly string[] Makers = ["ig", "sk", "bar", "som", "løs", "iv", "il", "el", "al", "ær", "ent", "ant", "abel"];

    public static IEnumerable<string> BasesOf(string form)
    {
        if (IsAdjective(form) && Lexicon.Has(form))
        {
            yield return form;
        }

        if (form.Length > 3 && form[^1] == 't' && Lexicon.Has(form.AsSpan(0, form.Length - 1)) && IsAdjective(form[..^1]))
        {
            yield return form[..^1];
        }

        foreach (var ending in Endings.Where(ending => form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal)))
        {
            var stem = form[..^ending.Length];
            foreach (var word in Stems.WordsOf(stem).Where(word => Stems.Of(word, losesE: true).Contains(stem) && IsAdjective(word)
                && (ending is not ("st" or "ste") || word.EndsWith("ig", StringComparison.Ordinal)
                    || word.EndsWith("som", StringComparison.Ordinal))))
            {
                yield return word;
            }
        }
    }

    private static bool IsAdjective(string word) => Stems.Of(word, losesE: true).Any(stem => Lexicon.Has(stem, "e")
        && ((Lexicon.Has(word, "t") && !NounForms.IsBase(word)) || Lexicon.Has(stem, "est")
            || (stem != word && Lexicon.Has(stem, "ere"))
            || Array.Exists(Makers, maker => word.Length > maker.Length + 2 && word.EndsWith(maker, StringComparison.Ordinal))));
}
