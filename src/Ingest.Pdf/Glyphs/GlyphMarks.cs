using Ingest.Model;
using Ingest.Pdf.Visibility;

namespace Ingest.Pdf.Glyphs;

/// <summary>
/// Glyphs that are set over other ones and are no text of their own: characters typed over words, combining strokes, accents apart from
/// their letters.
/// </summary>
/// <param name="Indices">Of those glyphs.</param>
/// <param name="Strikes">The lines that some of them are, each as long as what it strikes.</param>
internal sealed record GlyphMarks(IReadOnlySet<int> Indices, IReadOnlyList<Ruling> Strikes)
{
    /// <param name="glyphs">In painting order; letters get their accents, and lose their strokes.</param>
    public static GlyphMarks Of(Glyph[] glyphs, GlyphVisibility visibility)
    {
        var (marks, strikes) = (new HashSet<int>(), new List<Ruling>());
        Overtyping.Find(glyphs, visibility.Hidden, marks, strikes, out var hasAccents);
        if (hasAccents)
        {
            SpacingAccents.Join(glyphs, visibility.Hidden, marks);
            CombiningStrokes.Find(glyphs, visibility.Hidden, marks, strikes);
        }

        return new GlyphMarks(marks, strikes);
    }
}
