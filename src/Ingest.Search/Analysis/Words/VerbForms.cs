namespace Ingest.Search.Analysis.Words;

/// <summary>
/// The infinitives that a form may be of: <c>bygger, byggede, bygget, byggende, bygges</c>; <c>kører, kørte, kørt</c>. A verb has
/// a present and a past in the word list. Strong verbs are in <see cref="IrregularForms"/>.
/// </summary>
internal static class VerbForms
{
    private static readonly string[] Endings = ["ede", "edes", "ende", "er", "es", "et", "te", "tes", "t", "e"];

    public static IEnumerable<string> BasesOf(string form) =>
        from ending in Endings
        where form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal)
        let stem = form[..^ending.Length]
        where IsVerb(stem) && Goes(stem, ending)
        select stem + "e";

    private static bool IsVerb(string stem) => Lexicon.Has(stem, "e") && Lexicon.Has(stem, "er")
        && (Lexicon.Has(stem, "ede") || Lexicon.Has(stem, "te"));

    /// <summary>A verb in <c>-ede</c> has its participle in <c>-et</c>, and one in <c>-te</c> in <c>-t</c>.</summary>
    private static bool Goes(string stem, string ending) => ending switch
    {
        "et" => Lexicon.Has(stem, "ede"),
        "t" => Lexicon.Has(stem, "te"),
        _ => true,
    };
}
