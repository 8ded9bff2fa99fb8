namespace Ingest.Tables;

/// <summary>Tells figures from words, in any language's way of printing them.</summary>
internal static class Figures
{
    /// <summary>Most of its letters and digits are digits: <c>1.778</c>, <c>(3,2)</c>, <c>87,8 pct.</c>, <c>1990-96</c>, <c>12 (4.3%)</c>.</summary>
    public static bool IsLike(string text)
    {
        int digits = 0, letters = 0;
        foreach (var sign in text)
        {
            digits += char.IsDigit(sign) ? 1 : 0;
            letters += char.IsLetter(sign) ? 1 : 0;
        }

        return digits > 0 && (letters == 0 || letters <= digits) && letters <= 6;
    }

    /// <summary>Stands where a figure would: a dash, dots, a colon, <c>n.a.</c>, <c>..</c>.</summary>
    public static bool IsBlankMark(string text) =>
        text.Length > 0 && text.Length <= 5 && (!text.Any(char.IsLetterOrDigit) || IsNotAvailable(text));

    public static bool IsYear(string text)
    {
        var bare = text.Trim('*', ')', '(', '.', ' ');
        return bare.Length == 4 && bare.All(char.IsAsciiDigit) && (bare[..2] is "18" or "19" or "20");
    }

    private static bool IsNotAvailable(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetter));
        return letters.Equals("na", StringComparison.OrdinalIgnoreCase) || letters.Equals("ir", StringComparison.OrdinalIgnoreCase) || letters.Equals("x", StringComparison.OrdinalIgnoreCase);
    }
}
