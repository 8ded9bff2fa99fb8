using Ingest.Corpus.Drawing;
using SkiaSharp;

namespace Ingest.Tests.Support;

/// <summary>An agenda drawn by Skia: its headings as text, as pictures, or as outlines.</summary>
public sealed class DrawnAgenda
{
    public static readonly string[] Titles =
        ["1. Godkendelse af dagsorden", "2. Ny svømmehal ved havnen", "3. Tilskud til byens museer", "4. Åbningstider på biblioteket", "5. Eventuelt"];

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
    }

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
        _y += form is Form.WhiteOnBar or Form.RoundBar ? 2 * size : 1.35f * size;
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

        using var picture = Picture(text, font, size, form);
        _canvas.DrawImage(picture, new SKRect(Left, _y - (1.3f * size), Left + (picture.Width / PixelsPerPoint), _y - (1.3f * size) + (picture.Height / PixelsPerPoint)));
        _y += form == Form.DarkOnPaper ? 0 : 0.8f * size;
    }

    private const float PixelsPerPoint = 200 / 72f;

    private static SKImage Picture(string text, SKFont font, float size, Form form)
    {
        var (width, height) = form == Form.DarkOnPaper ? (font.MeasureText(text) + 4, 1.7f * size) : (460, 2 * size);
        using var bitmap = new SKBitmap((int)(width * PixelsPerPoint), (int)(height * PixelsPerPoint));
        using var canvas = new SKCanvas(bitmap);
        canvas.Scale(PixelsPerPoint);
        canvas.Clear(form == Form.WhiteOnBar ? new SKColor(0xFF005482) : SKColors.White);
        using var bar = new SKPaint { Color = new SKColor(0xFF1E5A3C), IsAntialias = true };
        if (form == Form.RoundBar)
        {
            canvas.DrawRoundRect(0, 0, width, height, size, size, bar);
        }

        using var ink = new SKPaint { Color = form == Form.DarkOnPaper ? SKColors.Black : SKColors.White, IsAntialias = true };
        canvas.DrawText(text, form == Form.DarkOnPaper ? 2 : 12, 1.35f * size, font, ink);
        return SKImage.FromBitmap(bitmap);
    }
}
