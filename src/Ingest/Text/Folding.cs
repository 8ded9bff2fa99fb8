using System.Text;

namespace Ingest.Text;

/// <summary>Text reduced to what two printings of the same words share.</summary>
public static class Folding
{
    /// <summary>Lower case, one blank between words, quotes and dashes of one kind, no soft hyphens or zero-width characters, no closing mark.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var blank = false;
        foreach (var raw in text)
        {
            if (raw is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF')
            {
                continue;
            }

            if (char.IsWhiteSpace(raw))
            {
                blank = folded.Length > 0;
                continue;
            }

            if (blank)
            {
                folded.Append(' ');
                blank = false;
            }

            folded.Append(Fold(raw));
        }

        while (folded.Length > 0 && folded[^1] is ':' or '.' or ';' or ',' or ' ')
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    private static char Fold(char c) => c switch
    {
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        '’' or '‘' or '´' or '`' or '‚' => '\'',
        '”' or '“' or '„' or '«' or '»' => '"',
        _ => char.ToLowerInvariant(c),
    };
}
