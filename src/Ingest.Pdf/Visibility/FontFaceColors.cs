using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Pdf.Visibility;

/// <summary>The colour of each glyph, by its face.</summary>
internal sealed class FontFaceColors(Glyph[] glyphs, ImmutableArray<FontFace> faces)
{
    public IEnumerable<int> All => faces.Select(face => face.Color);

    public int Of(int glyph) => faces[glyphs[glyph].Font].Color;
}
