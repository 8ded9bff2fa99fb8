namespace Ingest.Text.Words;

/// <summary>
/// Names of associations, companies and their parts, known by their word or their form: "Grundejerforeningen Lærkebakken", "Havn I/S".
/// </summary>
public static class OrganisationName
{
    /// <summary>The text is short, and one of its words says what kind of an organisation it is.</summary>
    public static bool Is(string text) =>
        text.Length is > 3 and <= BodyWords.LongestName && char.IsUpper(text[0])
            && text.Split(' ').Any(word => IsForm(word) || IsKind(word));

    /// <summary>"Brøndum Fjernvarme A.m.b.a.": its period ends no sentence.</summary>
    public static bool EndsInForm(string text) => IsForm(text[(text.LastIndexOf(' ') + 1)..]);

    private static bool IsForm(string word) =>
        Vocabulary.OrganisationForms.Contains(word.Trim('.', ',', '(', ')').ToLowerInvariant())
            && (char.IsUpper(word[0]) || word.Contains('.', StringComparison.Ordinal));

    private static readonly string[] Kinds = [
        .. Vocabulary.OrganisationWords.SelectMany(
            kind => (string[])(kind[^1] == 'e' ? [kind, kind + "n", kind + "en", kind + "et"] : [kind, kind + "en", kind + "et"]))];

    /// <summary>Forening, foreningen; gruppe, gruppen; vandværk, vandværket.</summary>
    private static bool IsKind(string word)
    {
        var folded = Folding.Fold(word.TrimEnd(',', '.'));
        return folded != NorwegianWords.NameLikeKind && Array.Exists(Kinds, kind => folded.EndsWith(kind, StringComparison.Ordinal));
    }
}
