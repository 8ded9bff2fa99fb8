using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Which of several tables each glyph of a document is in. Where two have the same one it is the later one's.</summary>
internal sealed class GlyphOwners
{
    /// <summary>By page; for each glyph the table's place and one, 0 where it is in none.</summary>
    private readonly Dictionary<int, int[]> _owners = [];

    /// <param name="tables">Those whose glyphs are asked for.</param>
    public GlyphOwners(ImmutableArray<Table> tables)
    {
        for (var t = 0; t < tables.Length; t++)
        {
            foreach (var (page, glyphs) in tables[t].GlyphPieces())
            {
                Give(page, glyphs, t);
            }
        }
    }

    /// <summary>The table's place among them; -1 where the glyph is in none.</summary>
    public int Of(int page, int glyph) =>
        _owners.TryGetValue(page, out var owners) && (uint)glyph < (uint)owners.Length ? owners[glyph] - 1 : -1;

    private void Give(int page, ImmutableArray<int> glyphs, int table)
    {
        if (glyphs.IsEmpty)
        {
            return;
        }

        if (!_owners.TryGetValue(page, out var owners))
        {
            _owners[page] = owners = new int[FirstSize];
        }

        foreach (var glyph in glyphs)
        {
            if (glyph >= owners.Length)
            {
                Array.Resize(ref owners, Math.Max(glyph + 1, 2 * owners.Length));
                _owners[page] = owners;
            }

            owners[glyph] = table + 1;
        }
    }

    private const int FirstSize = 1024;
}
