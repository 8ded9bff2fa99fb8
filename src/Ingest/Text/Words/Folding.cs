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
            var sign = raw < Folded.Length ? Folded[raw] : Fold(raw);
            if (sign == ' ')
            {
                blank = length > 0;
            }
            else if (sign != Nothing)
            {
                if (blank)
                {
                    folded[length++] = ' ';
                    blank = false;
                }

                folded[length++] = sign;
            }
        }

        var bare = folded[..length].TrimEnd(":.;, ");
        return bare.SequenceEqual(text) ? text : bare.ToString();
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

    /// <summary>What the first 256 become.</summary>
    private static readonly char[] Folded = [.. Enumerable.Range(0, 256).Select(c => Fold((char)c))];

    /// <summary>For a sign that leaves nothing, as the soft hyphen itself does.</summary>
    private const char Nothing = '\u00AD';

    private static char Fold(char c) => c switch
    {
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => Nothing,
        _ when char.IsWhiteSpace(c) => ' ',
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        '’' or '‘' or '´' or '`' or '‚' => '\'',
        '”' or '“' or '„' or '«' or '»' => '"',
        _ => Lower(c),
    };
}
