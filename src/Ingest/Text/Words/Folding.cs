using System.Collections.Immutable;

namespace Ingest.Text.Words;

/// <summary>Text reduced to what two printings of the same words share.</summary>
public static class Folding
{
    /// <summary>
    /// Lower case, one blank between words, quotes and dashes of one kind, no soft hyphens or zero-width characters, no closing mark.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        var length = 0;
        var blank = false;
        foreach (var raw in text)
        {
            if (raw is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF')
            {
                continue;
            }

            if (char.IsWhiteSpace(raw))
            {
                blank = length > 0;
                continue;
            }

            if (blank)
            {
                folded[length++] = ' ';
                blank = false;
            }

            folded[length++] = Fold(raw);
        }

        return folded[..length].TrimEnd(":.;, ").ToString();
    }

    private const int LongestOnStack = 256;

    /// <summary>
    /// The lower case of one character; the first 256 are looked up, for the platform asks ICU for each at 20 times the price.
    /// </summary>
    public static char Lower(char c) => c < Lowered.Length ? Lowered[c] : char.ToLowerInvariant(c);

    /// <summary>The lower case of a text, character by character.</summary>
    public static string Lower(string text) => string.Create(text.Length, text, static (lower, text) =>
    {
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = Lower(text[i]);
        }
    });

    private static readonly ImmutableArray<char> Lowered = [.. Enumerable.Range(0, 256).Select(c => char.ToLowerInvariant((char)c))];

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => c,
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        '’' or '‘' or '´' or '`' or '‚' => '\'',
        '”' or '“' or '„' or '«' or '»' => '"',
        _ => Lower(c),
    };
}
