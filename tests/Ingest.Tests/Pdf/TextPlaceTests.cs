using Ingest.Pdf.Fonts;
using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Tests.Pdf;

/// <summary>Places of glyphs beside those that PdfPig's own matrices give, to the last bit.</summary>
public sealed class TextPlaceTests
{
    private static readonly PdfRectangle OneHigh = new(0.03125, -0.207, 0.571, 0.683);

    [Theory]
    [InlineData(1, 0, 0, 1)]
    [InlineData(0.97, 0, 0, -1.013)]
    [InlineData(0, 1, -1, 0)]
    [InlineData(0.9, 0.3, -0.2, 1.1)]
    public void Is_where_PdfPigs_matrices_put_it(double a, double b, double c, double d)
    {
        var font = new CurrentFontState { FontSize = 10.98, HorizontalScaling = 97.3, Rise = 1.7 };
        var text = TransformationMatrix.FromValues(a, b, c, d, 71.33, 612.7);
        var page = TransformationMatrix.FromValues(1.0001, 0, 0, 0.9997, -3.1, 12.77);
        var place = new TextPlace(font, text, page);
        for (var shown = 0; shown < 20; shown++)
        {
            var rendering = TransformationMatrix.FromValues(10.98 * (97.3 / 100.0), 0, 0, 10.98, 0, 1.7);
            var start = page.Transform(text.Transform(rendering.Transform(new PdfPoint(0, 0))));
            var end = page.Transform(text.Transform(rendering.Transform(new PdfPoint(0.5561, 0))));
            var ink = PerformantRectangleTransformer.Transform(rendering, text, page, OneHigh);
            var size = Math.Round(page.Multiply(text).Transform(new PdfRectangle(0, 0, 1, font.FontSize)).Height, 2);

            Assert.True(place.IsFinite);
            Assert.Equal((start, end, size), (place.OnBaseline(0), place.OnBaseline(0.5561), place.PointSize()));
            Assert.True(place.TryInk(Code(OneHigh), out var box));
            Assert.Equal((ink.Left, ink.Bottom, ink.Right, ink.Top), (box.Left, box.Bottom, box.Right, box.Top));
            Assert.Equal(text, place.Text);

            var advance = ((0.5561 * 10.98) + 0.013) * (97.3 / 100.0);
            text = text.Translate(advance, 0);
            place.Advance(advance);
        }
    }

    [Fact]
    public void Says_that_a_glyph_without_ink_has_none()
    {
        var place = new TextPlace(new CurrentFontState { FontSize = 11 }, TransformationMatrix.Identity, TransformationMatrix.Identity);
        Assert.False(place.TryInk(Code(new PdfRectangle(0.2, 0.1, 0.2, 0.1)), out _));
        Assert.True(place.TryInk(Code(new PdfRectangle(0, 0, 0.5, 0)), out _));
    }

    [Fact]
    public void Knows_what_is_damaged()
    {
        var endless = TransformationMatrix.FromValues(1e200, 0, 0, 1e200, 0, 0);
        var place = new TextPlace(new CurrentFontState { FontSize = 11 }, endless.Multiply(endless), TransformationMatrix.Identity);
        Assert.False(place.IsFinite);
        Assert.True(TextPlace.IsOfPlane(TransformationMatrix.FromValues(2, 1, 1, 2, 5, 5)));
        Assert.False(TextPlace.IsOfPlane(TransformationMatrix.FromArray([1, 0, 0.5, 0, 1, 0, 0, 0, 1])));
    }

    private static FontCode Code(PdfRectangle ink) => new(65, 1, 1, "A", ink, 0.5561);
}
