using Ingest.Corpus.Drawing;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Corpus;
using Ingest.Tests.Support;
using SkiaSharp;
using Form = Ingest.Tests.Support.DrawnAgenda.Form;

namespace Ingest.Tests.Issue16;

/// <summary>Headings that are pictures in pages of text are read from them; logos, photos and signatures are not text.</summary>
public sealed class PictureHeadingTests
{
    [Fact]
    public void The_handed_case_has_its_items()
    {
        var read = OcrCase.Run(OcrCase.Handed("picture-headings"));
        Assert.Equal(["1. Godkendelse af dagsorden", "2. Fornyelse af vejbelysning på Skovbrynet", "3. Høring om cykelsti langs Åvej",
            "4. Eventuelt"], read.Items);
        Assert.Equal(["00.01.00-A00-4-26", "05.01.08-G01-2-26", "05.04.00-P16-1-26", null], read.Cases);
        Assert.Equal(
            [
                "1 Recommendation: Forvaltningen indstiller, at dagsordenen godkendes.",
                "2 Presentation: Belysningen er fra 1987 og bruger tre gange så meget strøm som nye armaturer.",
                "2 Economy: Udgiften er 412.000 kr.",
                "2 Recommendation: Forvaltningen indstiller, at udskiftningen sættes i gang.",
                "3 Presentation: Der er kommet 14 svar.",
                "3 Recommendation: Forvaltningen indstiller, at svarene drøftes.",
                "4 Body: Intet.",
            ],
            read.Fields);
        Assert.Equal("Mødelokale 2, Rådhuset", read.Document.Meeting.Place);
        Assert.Equal(TextSource.Mixed, read.TextSource);
    }

    [Fact]
    public void Without_OCR_the_handed_case_is_partial_and_counts_its_pictures()
    {
        var read = OcrCase.RunWithoutOcr(OcrCase.Handed("picture-headings"));
        Assert.Equal(DocumentStatus.Partial, read.Status);
        Assert.Contains(read.Notes,
            note => note is { Severity: Severity.Error, Page: 1 }
                && note.Message.Contains("4 pictures that may hold text", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Form.WhiteOnBar, Form.Text, false, TypeFamily.LiberationSerif)]
    [InlineData(Form.DarkOnPaper, Form.Text, false, TypeFamily.LiberationSans)]
    [InlineData(Form.RoundBar, Form.Text, true, TypeFamily.DejaVuSans)]
    [InlineData(Form.WhiteOnBar, Form.DarkOnPaper, true, TypeFamily.LiberationSans)]
    [InlineData(Form.Text, Form.DarkOnPaper, false, TypeFamily.LiberationSerif)]
    public void Headings_in_other_templates_are_read(Form items, Form fields, bool pageEach, TypeFamily type)
    {
        MadeCorpus.SkipWithoutFonts();
        var read = OcrCase.Run(new DrawnAgenda { Items = items, Fields = fields, PageEach = pageEach, HeadingType = type }.ToBytes());
        Assert.Equal(DrawnAgenda.Titles, read.Items);
        Assert.Equal(4, read.Fields.Count(field => field.Contains(" Presentation: Udvalget har bedt", StringComparison.Ordinal)));
        Assert.Equal(4, read.Fields.Count(field => field.Contains(" Recommendation: Forvaltningen indstiller", StringComparison.Ordinal)));
        Assert.Equal(TextSource.Mixed, read.TextSource);
        Assert.Equal(DocumentStatus.Complete, read.Status);
    }

    [Theory]
    [InlineData(Form.WhiteOnBar, 3, 1)]
    [InlineData(Form.EdgeBar, 1, 1)]
    [InlineData(Form.EdgeBar, 3, 1)]
    [InlineData(Form.DarkOnPaper, 1, 4)]
    [InlineData(Form.WhiteOnBar, 2, 3)]
    [InlineData(Form.BesideNumber, 1, 1)]
    [InlineData(Form.BesideNumber, 2, 1)]
    [InlineData(Form.TwoLinesBesideNumber, 1, 1)]
    public void Headings_cut_into_tiles_or_beside_their_numbers_are_read(Form items, int rows, int columns)
    {
        MadeCorpus.SkipWithoutFonts();
        var read = OcrCase.Run(new DrawnAgenda { Items = items, Tiles = (rows, columns) }.ToBytes());
        Assert.Equal(DrawnAgenda.Titles, read.Items);
        Assert.Equal(4, read.Fields.Count(field => field.Contains(" Recommendation: Forvaltningen indstiller", StringComparison.Ordinal)));
        Assert.Equal(DocumentStatus.Complete, read.Status);
    }

    /// <summary>The same picture at the head of all pages, a lone one above all text.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_logo_is_no_line(bool pageEach)
    {
        MadeCorpus.SkipWithoutFonts();
        using var logo = Logo();
        var pdf = new DrawnAgenda { PageEach = pageEach, Head = canvas => canvas.DrawImage(logo, new SKRect(60, 30, 220, 60)) }.ToBytes();
        var read = OcrCase.RunWithoutOcr(pdf);
        Assert.Equal(DocumentStatus.Complete, read.Status);
        Assert.DoesNotContain(read.Notes, note => note.Code is "ocr.part" or "text.unread");
        Assert.Equal(DrawnAgenda.Titles, read.Items);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_photo_or_a_signature_between_lines_is_no_text(bool photo)
    {
        MadeCorpus.SkipWithoutFonts();
        using var picture = photo ? Photo() : Signature();
        var read = OcrCase.Run(
            new DrawnAgenda { Between = (canvas, y) => canvas.DrawImage(picture, new SKRect(60, y + 8, 260, y + 52)) }.ToBytes());
        Assert.Equal(DocumentStatus.Complete, read.Status);
        Assert.Equal(TextSource.Embedded, read.TextSource);
        Assert.Equal(DrawnAgenda.Titles, read.Items);
        Assert.DoesNotContain(read.Notes, note => note.Code is "ocr.part" or "text.unread");
    }

    private static SKImage Logo() => Drawn(640, 120, canvas =>
    {
        using var red = new SKPaint { Color = SKColors.DarkRed, IsAntialias = true };
        canvas.DrawCircle(60, 60, 50, red);
        using var font = FontBook.Shared.Face(TypeFamily.LiberationSerif, true, false).FontAt(56);
        canvas.DrawText("Solbjerg Kommune", 140, 78, font, red);
    });

    private static SKImage Signature() => Drawn(600, 130, canvas =>
    {
        using var ink = new SKPaint { Color = SKColors.MidnightBlue, StrokeWidth = 4, IsStroke = true, IsAntialias = true };
        using var path = new SKPath();
        path.MoveTo(20, 70);
        for (var i = 1; i < 110; i++)
        {
            path.LineTo(20 + (i * 5), 65 + (float)((40 * Math.Sin(i * 0.6)) + (15 * Math.Cos(i * 1.7))));
        }

        canvas.DrawPath(path, ink);
    });

    private static SKImage Photo() => Drawn(600, 130, canvas =>
    {
        for (var x = 0; x < 600; x += 3)
        {
            for (var y = 0; y < 130; y += 3)
            {
                using var paint =
                    new SKPaint { Color = new SKColor((byte)(128 + (100 * Math.Sin(x * 0.013))),
                        (byte)(120 + (90 * Math.Cos((x * 0.01) - (y * 0.04)))), (byte)(130 + ((x * 7) + (y * 13)) % 60)) };
                canvas.DrawRect(x, y, 3, 3, paint);
            }
        }
    });

    private static SKImage Drawn(int width, int height, Action<SKCanvas> draw)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        draw(canvas);
        return SKImage.FromBitmap(bitmap);
    }
}
