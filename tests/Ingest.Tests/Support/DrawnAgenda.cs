using Ingest.Corpus.Drawing;
using SkiaSharp;

namespace Ingest.Tests.Support;

/// <summary>An agenda drawn by Skia: its headings as text, as pictures, or as outlines.</summary>
public sealed class DrawnAgenda
{
    public static readonly string[] Titles =
        ["1. Godkendelse af dagsorden", "2. Ny svømmehal ved havnen", "3. Tilskud til byens museer", "4. Åbningstider på biblioteket",
            "5. Eventuelt"];

    private const float Left = 60;
    private const float Width = 595;
    private const float Height = 842;

    private static readonly string[] Body =
    [
        "Udvalget har bedt om flere oplysninger, og forvaltningen har talt med naboerne.",
        "Der er brug for flere pladser, og arbejdet kan begynde efter sommerferien.",
    ];

    public enum Form
    {
        Text,
        WhiteOnBar,
        DarkOnPaper,
        RoundBar,
        Outline,

        /// <summary>Dark letters on pale ground with a dark bar at its left edge.</summary>
        EdgeBar,

        /// <summary>The number is text, and its title a picture of letters on nothing that stands on the line.</summary>
        BesideNumber,

        /// <summary>The same, the title over two lines.</summary>
        TwoLinesBesideNumber,
    }

    /// <summary>Pictures are cut into so many rows and columns.</summary>
    public (int Rows, int Columns) Tiles { get; init; } = (1, 1);

    public Form Items { get; init; } = Form.Text;

    public Form Fields { get; init; } = Form.Text;

    /// <summary>Each item on a page of its own, or all on one.</summary>
    public bool PageEach { get; init; }

    public TypeFamily HeadingType { get; init; } = TypeFamily.LiberationSans;

    /// <summary>Drawn at the head of each page.</summary>
    public Action<SKCanvas>? Head { get; init; }

    /// <summary>Drawn between the lines of the second item, in 60 points of height.</summary>
    public Action<SKCanvas, float>? Between { get; init; }

    private SKCanvas _canvas = null!;
    private float _y;

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(stream))
        {
            Begin(pdf);
            Line("Solbjerg Kommune", 10, false);
            Line("Dagsorden", 18, true);
            Line("Kultur- og Fritidsudvalget", 10, true);
            Line("Dato: onsdag den 6. maj 2026", 10, false);
            Line("Tid: kl. 16:30", 10, false);
            Line("Sted: Mødesalen, Kulturhuset", 10, false);
            for (var i = 0; i < Titles.Length; i++)
            {
                if (PageEach && i > 0)
                {
                    pdf.EndPage();
                    Begin(pdf);
                }

                Item(i);
            }

            pdf.EndPage();
            pdf.Close();
        }

        return stream.ToArray();
    }

    private void Begin(SKDocument pdf)
    {
        _canvas = pdf.BeginPage(Width, Height);
        _y = 80;
        Head?.Invoke(_canvas);
    }

    private void Item(int i)
    {
        _y += 12;
        Heading(Titles[i], 13, Items);
        Line($"Sagsnr.: 0{i + 1}.02.00-A00-{i + 3}-26", 10, false);
        if (i == Titles.Length - 1)
        {
            Line("Intet.", 10, false);
            return;
        }

        if (i == 1 && Between is not null)
        {
            Between(_canvas, _y);
            _y += 60;
        }

        _y += 5;
        Heading("Sagsfremstilling", 10, Fields);
        Array.ForEach(Body, line => Line(line, 10, false));
        _y += 5;
        Heading("Indstilling", 10, Fields);
        Line("Forvaltningen indstiller, at sagen godkendes.", 10, false);
    }

    private void Line(string text, float size, bool bold)
    {
        _y += 1.35f * size;
        using var font = FontBook.Shared.Face(TypeFamily.LiberationSans, bold, false).FontAt(size);
        using var paint = new SKPaint { Color = SKColors.Black };
        _canvas.DrawText(text, Left, _y, font, paint);
    }

    private void Heading(string text, float size, Form form)
    {
        using var font = FontBook.Shared.Face(HeadingType, true, false).FontAt(size);
        _y += form is Form.WhiteOnBar or Form.RoundBar or Form.EdgeBar ? 2 * size : form is Form.TwoLinesBesideNumber
            ? 3.2f * size : 1.35f * size;
        if (form is Form.Text or Form.Outline)
        {
            using var ink = new SKPaint { Color = form == Form.Text ? SKColors.Black : new SKColor(0xFF003366), IsAntialias = true };
            using var path = font.GetTextPath(text, new SKPoint(Left, _y));
            if (form == Form.Outline)
            {
                _canvas.DrawPath(path, ink);
            }
            else
            {
                _canvas.DrawText(text, Left, _y, font, ink);
            }

            return;
        }

        if (form is Form.BesideNumber or Form.TwoLinesBesideNumber)
        {
            BesideNumber(text, font, size, form);
            return;
        }

        using var picture = Picture(text, font, size, form);
        DrawTiles(picture, Left, _y - (1.3f * size));
        _y += form == Form.DarkOnPaper ? 0 : 0.8f * size;
    }

    private void BesideNumber(string text, SKFont font, float size, Form form)
    {
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        var (number, title) = (text[..(text.IndexOf(' ', StringComparison.Ordinal) + 1)],
            text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        _canvas.DrawText(number, Left, _y, font, ink);
        var cut = form == Form.TwoLinesBesideNumber ? title.LastIndexOf(' ') : -1;
        string[] lines = cut < 0 ? [title] : [title[..cut], title[(cut + 1)..]];
        using var bitmap = new SKBitmap((int)((lines.Max(line => font.MeasureText(line)) + 4) * PixelsPerPoint),
            (int)((1.3f * lines.Length + 0.1f) * size * PixelsPerPoint));
        using var canvas = new SKCanvas(bitmap);
        canvas.Scale(PixelsPerPoint);
        canvas.Clear(SKColors.Transparent);
        for (var i = 0; i < lines.Length; i++)
        {
            canvas.DrawText(lines[i], 2, (1 + (1.3f * i)) * size, font, ink);
        }

        using var picture = SKImage.FromBitmap(bitmap);
        DrawTiles(picture, Left + font.MeasureText(number), _y - (picture.Height / PixelsPerPoint));
    }

    /// <summary>With its upper left corner there.</summary>
    private void DrawTiles(SKImage picture, float left, float top)
    {
        for (var row = 0; row < Tiles.Rows; row++)
        {
            for (var column = 0; column < Tiles.Columns; column++)
            {
                var part = new SKRectI(picture.Width * column / Tiles.Columns, picture.Height * row / Tiles.Rows,
                    picture.Width * (column + 1) / Tiles.Columns, picture.Height * (row + 1) / Tiles.Rows);
                using var tile = Tiles == (1, 1) ? null : picture.Subset(part);
                _canvas.DrawImage(tile ?? picture,
                    new SKRect(left + (part.Left / PixelsPerPoint), top + (part.Top / PixelsPerPoint), left + (part.Right / PixelsPerPoint),
                        top + (part.Bottom / PixelsPerPoint)));
            }
        }
    }

    private const float PixelsPerPoint = 200 / 72f;

    private static SKImage Picture(string text, SKFont font, float size, Form form)
    {
        var (width, height) = form == Form.DarkOnPaper ? (font.MeasureText(text) + 4, 1.7f * size) : (460, 2 * size);
        using var bitmap = new SKBitmap((int)(width * PixelsPerPoint), (int)(height * PixelsPerPoint));
        using var canvas = new SKCanvas(bitmap);
        canvas.Scale(PixelsPerPoint);
        canvas.Clear(form == Form.WhiteOnBar ? new SKColor(0xFF005482) : form == Form.EdgeBar ? new SKColor(0xFFDDE8F1) : SKColors.White);
        using var bar = new SKPaint { Color = new SKColor(0xFF1E5A3C), IsAntialias = true };
        if (form == Form.RoundBar)
        {
            canvas.DrawRoundRect(0, 0, width, height, size, size, bar);
        }

        if (form == Form.EdgeBar)
        {
            canvas.DrawRect(0, 0, 4, height, bar);
        }

        using var ink = new SKPaint { Color = form is Form.DarkOnPaper or Form.EdgeBar ? SKColors.Black : SKColors.White,
            IsAntialias = true };
        canvas.DrawText(text, form == Form.DarkOnPaper ? 2 : 12, 1.35f * size, font, ink);
        return SKImage.FromBitmap(bitmap);
    }
}
