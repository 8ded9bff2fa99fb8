namespace Ingest.Facts.Votes.Voters;

/// <summary>
/// Names that are a party's by their form ("Fjordlisten", "Slesvigsk Parti"), or by being one of the few that have no such form.
/// </summary>
internal static class PartyName
{
    private static readonly string[] Ends = [
        "parti", "partiet", "listen", "liste", "alliance", "alliancen", "demokrater", "demokraterne", "demokratiet", "demokratisk",
        "borgerlige", "forum", "bevægelsen", "venstre", "konservative", "alternativet", "moderaterne", "grønne", "radikale", "løsgængerne",
        "samling", "samlingen", "retsforbundet", "borgerforbundet", "fælleslisten", "fællesskabet", "socialisterne",
        "centrumdemokraterne"];

    /// <param name="lower">The whole name in lower case.</param>
    public static bool Is(string lower) => Array.Exists(Ends, end => lower.EndsWith(end, StringComparison.Ordinal))
        || (lower.EndsWith('s') && lower.Length > 6 && Array.Exists(Ends, end => lower.AsSpan(0, lower.Length - 1).EndsWith(end)));

    private static readonly string[] Begins = [
        "nyt ", "ny ", "nye ", "frit ", "frie ", "det ", "de ", "den ", "fælles ", "vores ", "dit ", "din ", "byens ", "borgernes ",
        "øens ",
        "lokal"];

    /// <summary>Among parties alone, a name of one word, or one that begins as no person's does: "Nyt Vadsted".</summary>
    public static bool IsAmongParties(string name) => !name.Contains(' ', StringComparison.Ordinal)
        || BeginsAsParty(name);

    /// <summary>"Nyt Vadsted", "Frit Forum": no person's name begins so.</summary>
    public static bool BeginsAsParty(string name) => Array.Exists(Begins, begin => name.StartsWith(begin,
        StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Short = ["sf", "el", "la", "df", "rv", "nb", "kd", "dd", "alt", "kf", "s", "sd"];

    /// <summary>The few short names of parties that are known: others are bodies and associations ("KL anbefaler").</summary>
    public static bool IsShort(string lower) => Array.IndexOf(Short, lower) >= 0;

    /// <summary>"VIP", "TAP": who elects them at a university, and no party.</summary>
    public static bool IsOfStaff(string lower) => lower is "vip" or "tap" or "dvip" or "dtap";

    /// <summary>What calls the letter behind it a party: "liste Ø", "Gruppe H".</summary>
    public static bool IsLabel(string lower) => lower is "liste" or "gruppe" or "parti" or "partiet" or "listen";
}
