namespace Ingest.Search.Analysis.Words;

/// <summary>
/// The nouns that a form may be of. A noun's paradigm is told by the word list itself: it has a definite form, and a form with an
/// ending is its own only where the forms beside it are there too (<c>huse</c> is of <c>hus</c> for there is <c>husene</c>;
/// <c>tale</c> is not of <c>tal</c>, for there is no <c>talene</c>).
/// Endings after <see href="https://sproget.dk/raad-og-regler/retskrivningsregler">Dansk Sprognævn's rules</see>.
/// </summary>
internal static class NounForms
{
    /// <summary>The base forms of which <paramref name="form"/> is an inflection or which it is itself.</summary>
    public static IEnumerable<string> BasesOf(string form)
    {
        if (IsBase(form))
        {
            yield return form;
        }

        var bare = Genitive(form);
        var isListed = Lexicon.Has(bare);
        foreach (var ending in Endings)
        {
            if (bare.Length > ending.Length + 1 && bare.EndsWith(ending, StringComparison.Ordinal)
                && (ending is "er" or "r" || !IsBase(bare)))
            {
                foreach (var word in Of(bare[..^ending.Length], ending, isListed))
                {
                    yield return word;
                }
            }
        }

        if (bare != form && IsBase(bare))
        {
            yield return bare;
        }
    }

    /// <summary>The word has a definite form of its own, as every noun has.</summary>
    public static bool IsBase(string word) =>
        word.Length > 1
            && (word[^1] == 'e' ? IsBaseInE(word) : Stems.Of(word, !IsInflected(word))
                .Any(stem => word != stem + "en" && HasDefinite(stem)));

    private static readonly string[] Endings = ["erne", "ene", "ne", "rne", "er", "en", "et", "e", "r", "n", "t"];

    /// <summary><c>huse</c> is no base though <c>husen</c> might be a word: what stands without the e has it for its plural.</summary>
    private static bool IsBaseInE(string word) =>
        (Lexicon.Has(word, "n") || Lexicon.Has(word, "t")) && (Lexicon.Has(word, "rne") || !Stems.WordsOf(word[..^1]).Any());

    /// <summary><c>haven</c> and <c>haver</c> are of <c>have</c>: <c>havnen</c> and <c>havren</c> are no forms of them.</summary>
    private static bool IsInflected(string word) =>
        word.Length > 3 && word[^1] is 'n' or 'r' && (IsListedBase(word[..^1]) || (word[^1] == 'n' && IsListedBase(word[..^2])));

    private static bool IsListedBase(string word) => Lexicon.Has(word) && IsBase(word);

    private static bool HasDefinite(string stem) => Lexicon.Has(stem, "en") || (Lexicon.Has(stem, "et") && !IsVerbInEre(stem))
        || (Stems.IsVowel(stem[^1]) && (Lexicon.Has(stem, "n") || Lexicon.Has(stem, "t")));

    /// <summary><c>interesseret</c> is of the verb, and makes no noun of <c>interesser</c>.</summary>
    private static bool IsVerbInEre(string stem) => stem.EndsWith("er", StringComparison.Ordinal) && Lexicon.Has(stem, "ede");

    /// <param name="isListed">The list has the form: then it has those beside it too.</param>
    private static IEnumerable<string> Of(string stem, string ending, bool isListed)
    {
        if (!Stems.IsVowel(ending[0]))
        {
            return IsVowelOrEr(stem, ending) && Lexicon.Has(stem) && IsBase(stem) && (ending is not "r" || Lexicon.Has(stem, "rne"))
                ? [stem] : [];
        }

        var words = Stems.WordsOf(stem).Where(word => IsBase(word) && IsStemOf(stem, word) && (Goes(stem, word, ending) || !isListed))
            .ToList();
        return words.Where(word => word != stem || words.Count == 1);
    }

    private static bool IsVowelOrEr(string stem, string ending) =>
        Stems.IsVowel(stem[^1]) || (ending == "ne" && stem.EndsWith("er", StringComparison.Ordinal));

    /// <summary>A word that doubles its consonant before an ending does so before all; one in <c>-e</c> takes no second vowel.</summary>
    private static bool IsStemOf(string stem, string word) =>
        stem != word || word[^1] != 'e' && !(Lexicon.Has(word + word[^1], "ene") || Lexicon.Has(word + word[^1], "erne"))
            || word[^1] == word[^2];

    private static bool Goes(string stem, string word, string ending) => ending switch
    {
        "er" => Lexicon.Has(stem, "erne") || word.Length == stem.Length + 2, // museum, museer
        "e" => Lexicon.Has(stem, "ene") || stem.Length > word.Length
            || (word.EndsWith("er", StringComparison.Ordinal) && Lexicon.Has(word, "ne")),
        _ => true,
    };

    private static string Genitive(string form) =>
        form.Length > 3 && form[^1] == 's' && !IsBase(form) && Lexicon.Has(form.AsSpan(0, form.Length - 1)) ? form[..^1] : form;
}
