using System.Text;

namespace Ingest.Pdf.Glyphs;

/// <summary>A PDF's strings as text that every later stage can normalize and write.</summary>
internal static class PlainText
{
    /// <summary>NFC; half a surrogate pair and U+FFFE, at which <see cref="string.Normalize()"/> throws, become U+FFFD.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\uFFFE', StringComparison.Ordinal))
        {
            return text.Normalize();
        }

        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            valid.Append(rune.Value == 0xFFFE ? "\uFFFD" : rune.ToString());
        }

        return valid.ToString().Normalize();
    }
}
