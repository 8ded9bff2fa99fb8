using Ingest.Model;

namespace Ingest.Layout.Words;

/// <summary>Space glyphs of a row.</summary>
internal static class Blanks
{
    /// <summary>Of a space's width: the next glyph stands nearer where the pen was moved back.</summary>
    private const double SteppedBack = 0.5;

    /// <summary>In sizes: a space stretched so far is the white between two columns, and says nothing of how words are parted.</summary>
    private const double Stretched = 1.5;

    /// <summary>A font that sets so many letters of a page would have set space glyphs too, if it had any.</summary>
    private const int FewestLetters = 40;

    /// <summary>By font: whether it sets text of the page without space glyphs.</summary>
    public static bool[] FontsWithout(Glyph[] glyphs, int fonts)
    {
        var letters = new int[fonts];
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            letters[glyph.Font] = glyph.IsBlank ? int.MinValue / 2 : letters[glyph.Font] + 1;
        }

        return [.. letters.Select(count => count >= FewestLetters)];
    }

    /// <summary>The row has space glyphs that move the pen; one that was stepped back over says nothing of the row.</summary>
    /// <param name="row">Indices of the row's glyphs, left to right.</param>
    public static bool PartWords(Glyph[] glyphs, List<int> row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            ref readonly var glyph = ref glyphs[row[i]];
            var moved = i + 1 < row.Count ? glyphs[row[i + 1]].Box.Left - glyph.Box.Left : glyph.Box.Width;
            if (glyph.IsBlank && moved >= SteppedBack * glyph.Box.Width && moved < Stretched * glyph.Size)
            {
                return true;
            }
        }

        return false;
    }
}
