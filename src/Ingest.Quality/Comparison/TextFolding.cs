using System.Text;

namespace Ingest.Quality.Comparison;

/// <summary>Takes away what the contract says does not count when two texts are compared.</summary>
public static class TextFolding
{
    /// <summary>NFC, every run of white space one space, none at the ends; soft hyphens and zero-width characters gone.</summary>
    public static string Text(string text)
    {
        var normal = Normal(text);
        var folded = new StringBuilder(normal.Length);
        foreach (var c in normal)
        {
            if (IsInvisible(c))
            {
                continue;
            }

            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    /// <summary>
    /// For titles, headings and labels: as <see cref="Text"/>, and without casing, kind of quote and dash, and one closing mark.
    /// </summary>
    public static string Title(string title)
    {
        var folded = new StringBuilder(Text(title).ToLowerInvariant());
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = IsQuote(folded[i]) ? '"' : IsDash(folded[i]) ? '-' : folded[i];
        }

        if (folded.Length > 0 && folded[^1] is '.' or ':' or ';' or ',')
        {
            folded.Length--;
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>A character map gone wrong can leave half a surrogate pair, which .NET refuses to normalise; it is replaced.</summary>
    private static string Normal(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            var whole = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
            return whole.Normalize(NormalizationForm.FormC);
        }
    }

    /// <summary>Soft hyphen, zero-width space, non-joiner and joiner, direction marks, word joiner, byte order mark.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static bool IsQuote(char c) =>
        c is '"' or '\'' or '`' or '\u00B4' or '\u00AB' or '\u00BB' or (>= '\u2018' and <= '\u201F')
            or '\u2032' or '\u2033' or '\u2039' or '\u203A';

    private static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';
}
