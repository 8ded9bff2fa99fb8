using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Pdf.Painting;

namespace Ingest.Pdf.Pages;

/// <summary>The baselines of slanted glyphs in reading space.</summary>
internal static class SlantReader
{
    /// <param name="glyphs">One for each painted glyph.</param>
    /// <param name="shown">Those of them that are seen, in their order, and signs between them.</param>
    public static ImmutableArray<Slant> Read(ReadOnlySpan<PaintedGlyph> painted, ReadOnlySpan<Glyph> glyphs, ImmutableArray<Glyph> shown,
        ReadingSpace space)
    {
        ImmutableArray<Slant>.Builder? slants = null;
        var at = 0;
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i].Turn >= 0)
            {
                continue;
            }

            while (at < glyphs.Length && glyphs[at] != shown[i])
            {
                at++;
            }

            if (at == glyphs.Length)
            {
                break; // a sign for something covered: what follows is not told apart
            }

            var (startX, startY) = space.ToReading(painted[at].StartX, painted[at].StartY);
            var (endX, endY) = space.ToReading(painted[at].EndX, painted[at].EndY);
            (slants ??= ImmutableArray.CreateBuilder<Slant>()).Add(new Slant(i, startX, startY, endX, endY));
            at++;
        }

        return slants?.ToImmutable() ?? [];
    }
}
