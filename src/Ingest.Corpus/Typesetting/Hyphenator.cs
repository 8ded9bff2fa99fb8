namespace Ingest.Corpus.Typesetting;

/// <summary>
/// Where a Danish word may be split at a line's end: before the consonant that opens a syllable,
/// at the joints of common compounds, never inside two letters of either end. Plausible, not a dictionary.
/// </summary>
internal static class Hyphenator
{
    private const string Vowels = "aeiouyæøåéAEIOUYÆØÅ";

    private static readonly string[] Onsets =
    [
        "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "pl", "pr", "sk", "sl", "sm", "sn", "sp", "st",
        "sv", "tr", "tv", "kv", "skr", "spr", "str", "spl", "bj", "fj", "hj", "hv",
    ];

    /// <summary>First parts after which a compound is split.</summary>
    private static readonly string[] Joints =
    [
        "kommune", "kommunal", "hovedstads", "social", "borger", "børne", "ungdoms", "sundheds", "økonomi", "anlægs",
        "drifts", "budget", "regnskabs", "lokal", "plan", "trafik", "miljø", "natur", "klima", "energi", "varme", "skole",
        "dagtilbuds", "daginstitutions", "ældre", "pleje", "hjemme", "special", "undervisnings", "uddannelses",
        "beskæftigelses", "kultur", "fritids", "bibliotekar", "biblioteks", "tilskuds", "bevillings", "tillægs",
        "ejendoms", "bygge", "byggeri", "spildevands", "vand", "regn", "affalds", "genbrugs", "cykel", "vej", "parkerings",
        "udvalgs", "direktør", "forvaltnings", "administrations", "personale", "medarbejder", "rekrutterings",
        "arbejds", "erhvervs", "turist", "udviklings", "samarbejds", "indsats", "handle", "handlings", "strategi",
        "botilbuds", "handicap", "psykiatri", "genoptrænings", "forebyggelses", "fore", "efter", "over", "under", "gen",
        "sammen", "hoved", "gruppe", "borgmester", "formands", "næst", "ramme", "låne", "pulje", "styrings", "kvalitets",
        "tilsyns", "dispensations", "høring", "hørings", "bolig", "almen", "boligorganisations", "sagsbehandlings",
    ];

    /// <summary>The places, each the length of the part before it.</summary>
    public static List<int> Places(string word)
    {
        List<int> places = [];
        var start = 0;
        while (start < word.Length)
        {
            while (start < word.Length && !char.IsLetter(word[start]))
            {
                start++;
            }

            var end = start;
            while (end < word.Length && char.IsLetter(word[end]))
            {
                end++;
            }

            if (end - start >= 5)
            {
                PlacesInside(word, start, end, places);
            }

            start = end;
        }

        return places;
    }

    private static void PlacesInside(string word, int start, int end, List<int> places)
    {
        var part = word[start..end];
        if (part.Count(char.IsUpper) > 1)
        {
            return;
        }

        var joint = Joints.Where(j => part.Length - j.Length >= 3 && part.StartsWith(j, StringComparison.OrdinalIgnoreCase))
            .MaxBy(j => j.Length)?.Length ?? 0;
        for (var i = 2; i <= part.Length - 2; i++)
        {
            if (i == joint || (i > joint + 1 && Opens(part, i) && HasVowel(part, joint, i) && HasVowel(part, i, part.Length)))
            {
                places.Add(start + i);
            }
        }
    }

    private static bool IsVowel(char c) => Vowels.AsSpan().Contains(c);

    private static bool HasVowel(string word, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsVowel(word[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The consonants from here to the next vowel open a syllable and leave as few as they must behind.</summary>
    private static bool Opens(string word, int at)
    {
        if (IsVowel(word[at]) || word[at] == 'x')
        {
            return false;
        }

        var vowel = at;
        while (vowel < word.Length && !IsVowel(word[vowel]))
        {
            vowel++;
        }

        if (vowel == word.Length)
        {
            return false;
        }

        var onset = word[at..vowel].ToLowerInvariant();
        var before = word[at - 1];
        if (onset.Length == 1)
        {
            return IsVowel(before) || !Onsets.Contains((before + onset).ToLowerInvariant()) || before is 's' or 'n' or 'r';
        }

        return Onsets.Contains(onset) && (!IsVowel(before) || onset.Length == 3 || onset[0] != 's');
    }
}
