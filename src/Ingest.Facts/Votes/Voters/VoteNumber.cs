using System.Globalization;

namespace Ingest.Facts.Votes.Voters;

/// <summary>Numbers of votes, in figures and in Danish words: "17", "syv", "enogtyve".</summary>
internal static class VoteNumber
{
    /// <summary>Larger ones are years, or votes of an election.</summary>
    private const int Most = 1899;

    private static readonly string[] Units = [
        "nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten", "femten",
        "seksten", "sytten", "atten", "nitten"];

    private static readonly string[] Tens = ["tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"];

    /// <summary>"et" and "en" are numbers only before what is counted: <see cref="IsArticle"/>.</summary>
    private static readonly string[] Ones = ["ét", "eet", "een", "en", "et"];

    private const int FirstTen = 2, Ten = 10;

    /// <summary>A word that is a number before "stemme" and an article elsewhere.</summary>
    public static bool IsArticle(string lower) => lower is "en" or "et";

    /// <param name="lower">A token in lower case.</param>
    public static int? Of(string lower)
    {
        if (char.IsAsciiDigit(lower[0]))
        {
            return lower.Length <= 4 && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var figure)
                && figure <= Most
                ? figure : null;
        }

        if (lower == "ingen")
        {
            return 0;
        }

        var unit = UnitOf(lower);
        if (unit >= 0)
        {
            return unit;
        }

        var ten = Array.IndexOf(Tens, lower);
        if (ten >= 0)
        {
            return (ten + FirstTen) * Ten;
        }

        var and = lower.IndexOf("og", 1, StringComparison.Ordinal);
        return and > 0 && UnitOf(lower[..and]) is > 0 and < Ten and var one && Array.IndexOf(Tens, lower[(and + 2)..]) is >= 0 and var tens
            ? ((tens + FirstTen) * Ten) + one : null;
    }

    private static int UnitOf(string word) => Array.IndexOf(Ones, word) >= 0 ? 1 : Array.IndexOf(Units, word);
}
