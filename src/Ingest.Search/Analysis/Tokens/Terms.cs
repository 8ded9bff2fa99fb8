namespace Ingest.Search.Analysis.Tokens;

/// <summary>
/// What the index calls its terms: the kinds share a field and its positions, and are told apart by their first character. A base form has
/// no mark.
/// </summary>
internal static class Terms
{
    /// <summary>A word in a compound, or several that stand together in it.</summary>
    public const char Part = '+';

    public static string OfPart(string lemma) => Part + lemma;

    /// <param name="key">As <see cref="Facts.Cases.CaseKey"/> has it.</param>
    public static string OfCase(string key) => "#" + key;

    /// <param name="day">yyyymmdd.</param>
    public static string OfDay(int day) => FormattableString.Invariant($"@{day}");

    public static string OfKroner(decimal kroner) => FormattableString.Invariant($"${kroner:0.##}");

    /// <param name="number">With its letter: <c>54</c>, <c>16a</c>.</param>
    public static string OfParagraph(string number) => "§" + number;
}
