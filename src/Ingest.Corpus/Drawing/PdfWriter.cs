using System.Collections.Immutable;
using Ingest.Corpus.Families;
using Ingest.Corpus.Typesetting;
using SkiaSharp;

namespace Ingest.Corpus.Drawing;

/// <summary>Draws set pages with Skia's PDF canvas, glyphs in the order and with the spacing the family's producer has.</summary>
internal sealed class PdfWriter(LayoutFamily family, Dice dice)
{
    private static readonly DateTime Made = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly GlyphPlacer _placer = new(family.Glyphs, dice);

    public byte[] Write(SetDocument document)
    {
        using var stream = new MemoryStream();
        var metadata = new SKDocumentPdfMetadata
        {
            Title = document.Title ?? document.Plan.TextTitle ?? "",
            Producer = family.Glyphs.Producer ?? "",
            Creation = Made,
            Modified = Made,
        };
        using (var pdf = SKDocument.CreatePdf(stream, metadata))
        {
            foreach (var page in document.Pages)
            {
                var canvas = pdf.BeginPage(family.Page.Width, family.Page.Height);
                Stamp(canvas);
                foreach (var strip in page)
                {
                    Fill(canvas, strip);
                }

                foreach (var (piece, x, baseline) in Ordered(page))
                {
                    Draw(canvas, piece, x, baseline);
                }

                pdf.EndPage();
            }

            pdf.Close();
        }

        return stream.ToArray();
    }

    private void Stamp(SKCanvas canvas)
    {
        if (family.Furniture.Stamp is not { } word)
        {
            return;
        }

        var size = family.Page.Body / word.Length * 1.2f;
        using var font = FontBook.Shared.Face(TypeFamily.LiberationSans, true, false).FontAt(size);
        using var paint = new SKPaint { Color = new SKColor(0xFFE4E4E4), IsAntialias = true };
        canvas.Save();
        canvas.RotateDegrees(-45, family.Page.Width / 2, family.Page.Height / 2);
        canvas.DrawText(word, (family.Page.Width - font.MeasureText(word)) / 2, (family.Page.Height / 2) + (size / 3), font, paint);
        canvas.Restore();
    }

    private IEnumerable<(TextPiece Piece, float X, float Baseline)> Ordered(ImmutableArray<PlacedStrip> page)
    {
        var strips = family.Glyphs.Order switch
        {
            DrawOrder.FurnitureFirst => page.OrderBy(p => p.Column < 0 ? 0 : 1),
            DrawOrder.FooterFirst => page.OrderBy(p => p.Column == -2 ? 0 : p.Column == -1 ? 1 : 2),
            DrawOrder.RightColumnFirst => page.OrderBy(p => p.Column < 0 ? 9 : -p.Column),
            DrawOrder.BottomUp => page.OrderByDescending(p => p.Y),
            DrawOrder.Shuffled => dice.Shuffle(page),
            _ => page.AsEnumerable(),
        };
        var pieces = strips.SelectMany(
            p => p.Strip.Lines.SelectMany(l => l.Pieces.Select(piece => (piece, p.X + piece.X, p.Y + l.Baseline - piece.Rise))));
        return family.Glyphs.Order == DrawOrder.BoldFirst ? pieces.OrderBy(p => p.piece.Ink.Bold ? 0 : 1) : pieces;
    }

    private static void Fill(SKCanvas canvas, PlacedStrip placed)
    {
        foreach (var stroke in placed.Strip.Strokes)
        {
            using var paint = new SKPaint { Color = new SKColor(0xFF000000 | stroke.Color), Style = SKPaintStyle.Fill };
            canvas.DrawRect(placed.X + stroke.X, placed.Y + stroke.Y, stroke.Width, stroke.Height, paint);
        }
    }

    private void Draw(SKCanvas canvas, TextPiece piece, float x, float baseline)
    {
        var face = piece.Ink.Face;
        using var font = face.FontAt(piece.Ink.Size);
        using var other = FontBook.Shared.Fallback.FontAt(piece.Ink.Size);
        using var paint = new SKPaint { Color = new SKColor(0xFF000000 | piece.Ink.Color), IsAntialias = true };
        foreach (var (text, places) in _placer.Runs(piece))
        {
            for (int from = 0, to; from < text.Length; from = to)
            {
                var has = face.Has(text[from]);
                for (to = from + 1; to < text.Length && face.Has(text[to]) == has;)
                {
                    to++;
                }

                using var builder = new SKTextBlobBuilder();
                var run = has ? font : other;
                builder.AddPositionedRun(run.GetGlyphs(text.AsSpan(from, to - from)), run,
                    places[from..to].Select(p => new SKPoint(p, 0)).ToArray());
                using var blob = builder.Build();
                canvas.DrawText(blob, x, baseline, paint);
            }
        }

        var width = piece.Width;
        if (piece.Ink.Underline)
        {
            canvas.DrawRect(x, baseline + (piece.Ink.Size * 0.1f), width, piece.Ink.Size * 0.055f, paint);
        }

        if (piece.Url is { } url)
        {
            canvas.DrawUrlAnnotation(new SKRect(x, baseline - piece.Ink.Size, x + width, baseline + (piece.Ink.Size * 0.25f)), url);
        }
    }
}
