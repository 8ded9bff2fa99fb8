namespace Ingest.Facts.Votes.Voters;

/// <summary>
/// What stands before a person's name and is no part of it: "pastor Villads Meier", "Fru Ane Grubbe", "SF-løsgænger Ulla Bødker",
/// "medarbejdervalgt Ebbe Gram". Told by how Danish titles end, so that made words are read, too.
/// </summary>
internal static class PersonTitle
{
    private static readonly string[] Words = ["fru", "frk", "gdr", "hmd", "grd", "frøken", "hr", "herr", "herre", "herrer", "herrerne",
        "d'herrer", "dr",
        "pastor", "biskop", "doktor", "professor", "smed", "murer", "gartner", "gårdejer", "elev", "lærer", "konsul", "kaptajn", "major",
        "oberst", "grosserer", "proprietær", "løsgængere", "løsgængerne", "uafhængig", "menig", "tidligere", "nuværende", "enkefru",
        "kammerherre", "baron", "grev",
        "greve", "kommunerne"];

    private static readonly string[] Ends = ["leder", "chef", "ejer", "lærer", "præst", "provst", "læge", "repræsentant", "repræsentanten",
        "repræsentanterne", "valgt", "valgte", "direktør", "direktøren", "inspektør", "fører", "handler", "mester", "ingeniør", "arkitekt",
        "advokat", "sagfører", "fabrikant", "købmand", "gårdmand", "husmand", "landmand", "fisker", "rektor", "løsgænger", "løsgængeren",
        "sekretær", "sekretæren", "kasserer", "kassereren", "pædagog", "suppleant", "suppleanten", "revisor", "dirigent", "konsulent",
        "assistent", "fuldmægtig", "værge", "degn", "kantor", "organist", "medlemmerne", "formændene", "mestrene", "lederen", "chefen",
        "rådmændene", "skriver", "forvalter", "bestyrer", "lektor", "adjunkt", "forpagter", "mægler", "rådgiver", "ordfører",
        "ordføreren", "delegeret", "delegerede", "tillidsmand", "observatør"];

    /// <param name="lower">A word before a name, in lower case; of "SF-løsgænger" its last part counts.</param>
    public static bool Is(string lower) => Array.IndexOf(Words, lower) >= 0
        || Array.Exists(Ends, end => lower.EndsWith(end, StringComparison.Ordinal));
}
