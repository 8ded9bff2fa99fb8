using Ingest.Model;

namespace Ingest.Layout.Words;

/// <summary>Space glyphs of a row.</summary>
internal static class Blanks
{
    /// <summary>Of a space's width: the next glyph stands nearer where the pen was moved back.</summary>
    private const double SteppedBack = 0.5;

    /// <summary>In sizes: a space stretched so far is the white between two columns, and says nothing of how words are parted.</summary>
    private const double Stretched = 1.5;

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
