using System.Buffers;

namespace Ingest.Facts.Amounts.Finding;

/// <summary>
/// Texts that speak of money and never of its currency: <c>De 2,1 mio. i omsætning</c>. A magnitude there is one of kroner, in
/// <c>5,6 mio. i Danmark</c> it is not.
/// </summary>
internal static class BareMagnitudes
{
    private static readonly SearchValues<string> Magnitudes =
        SearchValues.Create([" mio", " mia", " milli", " mill."], StringComparison.OrdinalIgnoreCase);

    /// <summary>Words of accounts, and beginnings and ends of longer ones.</summary>
    private static readonly SearchValues<string> Accounts = SearchValues.Create(
        ["omsætning", "overskud", "underskud", "udgift", "indtægt", "forbrug på", "bevilling", "tilskud", "budget", "beløb", "koste",
            "besparelse", "gæld", "honorar", "garanti", "pulje", "investering", "betal", "købesum", "salgssum", "pris på", "prisen på",
            "støtte på", "lån på", "lånet på", "ramme på", "rammen på", "sum på", "afsat", "afsætte", "gevinst", "kompensation",
            "finansier", "anlægssum", "provenu", "egenkapital", "kassebeholdning"],
        StringComparison.OrdinalIgnoreCase);

    public static bool AreMoney(ReadOnlySpan<char> text) => text.ContainsAny(Magnitudes) && text.ContainsAny(Accounts);
}
