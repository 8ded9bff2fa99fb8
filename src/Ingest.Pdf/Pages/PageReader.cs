using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pdf.Annotations;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Painting;
using Ingest.Pdf.Painting.Paints;
using Ingest.Pdf.Visibility;

namespace Ingest.Pdf.Pages;

/// <summary>Turns what a page paints into a <see cref="PageLayout"/> in its reading space, with what a person sees of it.</summary>
internal static class PageReader
{
    /// <param name="paper">What of the displayed page is shown; all of it but for an odd crop box.</param>
    public static ReadPage Read(int number, double width, double height, Box paper, PaintedPage page, PageAnnotations annotations,
        ScanReading scanned)
    {
        var painted = CollectionsMarshal.AsSpan(page.Glyphs);
        var space = ReadingSpace.Of(width, height, painted);
        var faces = new FaceTable();
        var glyphs = GlyphReader.Read(painted, space, faces);
        var fonts = faces.ToImmutable();
        var visibility = GlyphVisibility.Judge(page, glyphs, new FontFaceColors(glyphs, fonts), space, paper, annotations.Redactions);
        var marks = GlyphMarks.Of(glyphs, visibility);
        var shown = ShownGlyphs.Of(glyphs, visibility, marks.Indices);
        var rulings = RulingReader.Read(page, space);
        var outlines = OutlineReader.Read(page.Paths, space);
        ImmutableArray<Box> redactions = [.. annotations.Redactions.Select(space.ToReading)];
        var layout = new PageLayout
        {
            Number = number,
            Width = space.Width,
            Height = space.Height,
            Turn = space.Turn,
            Glyphs = shown.Glyphs,
            Slants = SlantReader.Read(painted, glyphs, shown.Glyphs, space),
            Hidden = shown.Hidden,
            Redactions = redactions,
            CoverSigns = shown.Signs,
            Fonts = fonts,
            Rulings = rulings.Lines,
            Fills = rulings.Fills,
            Links = [.. annotations.Links.Select(link => new PageLink(space.ToReading(link.Box), link.Url))
                .Where(link => !IsHidden(link, shown.Hidden, redactions))],
            Pictures = [.. page.Pictures.Select(space.ToReading)],
            PictureKeys = [.. page.PictureKeys],
            OutlineInk = outlines.Count,
            OutlineBoxes = outlines.Lines,
            Strikes = [.. annotations.Strikes.Select(box => Strike(space.ToReading(box))), .. marks.Strikes],
            PenStrokes = [
                .. annotations.PenStrokes.Select(points => PenStroke.Fit([.. points.Select(point => space.ToReading(point.X, point.Y))]))
                    .OfType<PenStroke>()],
            Slashes = SlashReader.Read(page, annotations, space),
            MarksSplitWords = page.MarksSplitWords,
            UnseenText = visibility.IsScanText,
            Scan = scanned.Jpeg(page, width, height),
        };
        return new ReadPage(layout, [.. annotations.Comments.Select(each => Comment(number, each.Box, each.Comment))], annotations.Odd);
    }

    /// <summary>An address under a covered name says the name.</summary>
    private static bool IsHidden(PageLink link, ImmutableArray<HiddenPiece> hidden, ImmutableArray<Box> redactions)
    {
        const double MostOfIt = 0.5;
        return hidden.Sum(piece => piece.Box.Intersect(link.Box).Area) > MostOfIt * link.Box.Area
            || redactions.Any(area => area.Intersect(link.Box).Area > MostOfIt * link.Box.Area);
    }

    /// <summary>Readers draw it through the middle of what it marks.</summary>
    private static Ruling Strike(Box marked) => new(marked.Left, marked.MiddleY, marked.Right, marked.MiddleY, 1);

    private static PageAnnotation Comment(int page, Box box, Comment comment) => new(page, box, comment.Author, comment.Date, comment.Text);
}
