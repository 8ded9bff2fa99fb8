using System.Text;

namespace Ingest.Text;

/// <summary>Text as it leaves the house: NFC, and well-formed (half a surrogate pair and U+FFFE become U+FFFD).</summary>
public static class CleanText
{
    /// <summary>What a byte order mark is when it is read the wrong way round; no character, and Normalize throws on it too.</summary>
    private const char TurnedMark = '\uFFFE';

    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        // Normalize throws on half a surrogate pair, and a PDF's ToUnicode map may hold one.
        var whole = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Mend(text) : text;
        whole = whole.Replace(TurnedMark, '\uFFFD');
        return whole.Normalize(NormalizationForm.FormC);
    }

    private static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            mended.Append(rune);
        }

        return mended.ToString();
    }
}
