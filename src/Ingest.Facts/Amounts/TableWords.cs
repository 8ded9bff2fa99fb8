using Ingest.Text.Words;

namespace Ingest.Facts.Amounts;

/// <summary>Words in a table's heads and row names that say what its figures are, where that is no money.</summary>
internal static class TableWords
{
    /// <summary>What is named by a number and no amount.</summary>
    private static readonly string[] Names = ["år", "nr", "nr.", "nummer", "konto", "dato", "punkt", "sag", "sagsnr", "side", "kvartal",
        "uge", "medlemmer", "deltagere", "ansøgere", "ansøgninger", "dage", "uger", "point", "rang", "alder", "areal", "længde", "bilag",
        "paragraf"];

    /// <summary>A head over shares, counts, years or numbers of things: <c>Antal pladser</c>, <c>Andel i pct.</c>, <c>År</c>.</summary>
    public static bool IsOther(string head) =>
        Vocabulary.Shares.Any(share => head.Contains(share, StringComparison.OrdinalIgnoreCase)) || HasOtherUnit(head)
        || Words(head).Any(word => Names.Contains(word, StringComparer.OrdinalIgnoreCase)
            || word.EndsWith("nr", StringComparison.OrdinalIgnoreCase) || word.EndsWith("nummer", StringComparison.OrdinalIgnoreCase)
            || Vocabulary.Counted.Any(counted => word.EndsWith(counted, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A head that names things, <c>Ældreboliger</c>, and neither their number nor a share of them.</summary>
    public static bool IsOfThings(string head) => !HasOtherUnit(head)
        && !Vocabulary.Shares.Any(share => head.Contains(share, StringComparison.OrdinalIgnoreCase))
        && Words(head) is [.., var last] && Vocabulary.Counted.Any(counted => last.EndsWith(counted, StringComparison.OrdinalIgnoreCase));

    /// <summary>A row's name with a unit of another kind: <c>Andel (pct.)</c>, <c>Antal børn</c>; <c>Skoler</c> may be what money
    /// goes to, and <c>Løn, 1,5 årsværk</c> is a sum that pays for them.</summary>
    public static bool HasOtherUnit(string name)
    {
        var words = Words(name);
        return name.Contains('%', StringComparison.Ordinal)
            || words.Where((word, i) => Units.Contains(word) && (i == 0 || !char.IsAsciiDigit(words[i - 1][^1]))).Any()
            || words is [var first, ..] && first.Equals("antal", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A cell that is nothing but the unit of its row: <c>mio. kr.</c>, <c>pct.</c>, <c>1.000 kr.</c></summary>
    public static bool IsUnit(string text) => text.Length is > 0 and <= LongestUnit
        && (text.StartsWith("1.000 kr", StringComparison.OrdinalIgnoreCase) || !text.Any(char.IsAsciiDigit))
        && (TableUnit.In(text) is not null || (Words(text) is { Length: 1 } words && (Units.Contains(words[0]) || words[0] == "%")));

    private const int LongestUnit = 16;

    /// <summary><c>2024</c></summary>
    public static bool IsYear(string text) =>
        text.Length == 4 && text[..2] is "19" or "20" && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    /// <summary>Units that are no money, as heads and names write them; a letter alone is none.</summary>
    private static readonly HashSet<string> Units = Vocabulary.Units
        .Where(unit => !unit.Unit.Contains("kr", StringComparison.Ordinal) && unit.Unit is not ("mio." or "mia.")
            && unit.Printed.Length > 1)
        .SelectMany(unit => new[] { unit.Printed, unit.Unit.TrimEnd('.') })
        .Append("indeks").Append("årsværk").Append("fuldtidsstillinger")
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string text) =>
        text.Split([' ', '\u00A0', '/', '.', ',', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
}
