using System.Collections.Immutable;

namespace Ingest.Tables.Words;

/// <summary>
/// Glyphs of one page by their place among all of it. A field of yes and no: a page's glyphs are counted from 0 without gaps.
/// </summary>
internal sealed class GlyphSet
{
    private const int FirstSize = 1024;

    private bool[] _has = new bool[FirstSize];

    /// <summary>Whether a glyph is in the set.</summary>
    public bool Has(int glyph) => (uint)glyph < (uint)_has.Length && _has[glyph];

    /// <summary>Whether any of the glyphs is in the set.</summary>
    public bool HasAny(ImmutableArray<int> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (Has(glyph))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the glyphs in.</summary>
    public void Add(ImmutableArray<int> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph >= _has.Length)
            {
                Array.Resize(ref _has, Math.Max(glyph + 1, 2 * _has.Length));
            }

            _has[glyph] = true;
        }
    }
}
