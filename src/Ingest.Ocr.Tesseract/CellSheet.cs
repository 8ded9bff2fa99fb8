using System.Collections.Immutable;
using Ingest.Ocr.Pictures;

namespace Ingest.Ocr.Tesseract;

/// <summary>Cut-out pieces of a page, each on a line of its own and three times on it.</summary>
internal sealed class CellSheet
{
    private const int Copies = 3;

    /// <summary>White in heights of a piece: between copies, and round each line.</summary>
    private const double Between = 0.9;
    private const double Round = 0.7;

    /// <summary>The grey rim of the letters comes along.</summary>
    private const int Rim = 2;

    private readonly ImmutableArray<(PixelBox From, int Left, int Top, int Step)> _pieces;

    private CellSheet(GrayscaleImage picture, ImmutableArray<(PixelBox From, int Left, int Top, int Step)> pieces) =>
        (Picture, _pieces) = (picture, pieces);

    public GrayscaleImage Picture { get; }

    public static CellSheet Of(DeskewedImage page, ImmutableArray<PixelBox> pieces)
    {
        var tallest = pieces.Max(piece => piece.Height);
        var margin = (int)(Round * tallest);
        var placed = ImmutableArray.CreateBuilder<(PixelBox From, int Left, int Top, int Step)>(pieces.Length);
        var y = margin;
        foreach (var piece in pieces)
        {
            placed.Add((piece, 2 * margin, y + tallest - piece.Height, piece.Width + (int)(Between * tallest)));
            y += tallest + (2 * margin);
        }

        var width = (4 * margin) + placed.Max(piece => piece.Step * Copies);
        var picture = new GrayscaleImage(width, y + margin, new byte[width * (y + margin)]);
        picture.Pixels.AsSpan().Fill(GrayscaleImage.White);
        foreach (var (from, left, top, step) in placed)
        {
            for (var copy = 0; copy < Copies; copy++)
            {
                Copy(page.WithoutRulings, from, picture, left + (copy * step), top);
            }
        }

        return new CellSheet(picture, placed.MoveToImmutable());
    }

    /// <summary>Of each piece the word that most copies were read as, where it stands on the page; null where no two agree.</summary>
    public ImmutableArray<HocrWord?> Decide(ImmutableArray<HocrLine> lines)
    {
        var words = lines.SelectMany(line => line.Words).ToList();
        return [.. _pieces.Select(piece => Decide(piece, words))];
    }

    private static HocrWord? Decide((PixelBox From, int Left, int Top, int Step) piece, List<HocrWord> words)
    {
        var (from, left, top, step) = piece;
        var copies = Enumerable.Range(0, Copies)
            .Select(copy => In(new PixelBox(left + (copy * step), top, left + (copy * step) + from.Width - 1, top + from.Height - 1)))
            .ToList();
        var most = copies.Where(copy => copy.Text.Length > 0).GroupBy(copy => copy.Text, StringComparer.Ordinal)
            .MaxBy(group => group.Count());
        return most is not null && most.Count() > 1
            ? new HocrWord(most.Key, [from.Left, from.Top, from.Right + 1, from.Bottom + 1], most.Average(copy => copy.Confidence), [])
            : null;

        (string Text, double Confidence) In(PixelBox box)
        {
            var inside = words.Where(word => box.Holds((word.Box[0] + word.Box[2]) / 2.0, (word.Box[1] + word.Box[3]) / 2.0)).Take(2)
                .ToList();
            return inside is [var only] ? (only.Text, only.Confidence) : ("", 0);
        }
    }

    private static void Copy(GrayscaleImage page, PixelBox from, GrayscaleImage to, int left, int top)
    {
        for (var y = -Rim; y < from.Height + Rim; y++)
        {
            if (from.Top + y < 0 || from.Top + y >= page.Height || top + y < 0 || top + y >= to.Height)
            {
                continue;
            }

            var start = Math.Max(0, from.Left - Rim);
            page.Row(from.Top + y)[start..Math.Min(page.Width, from.Right + 1 + Rim)]
                .CopyTo(to.Row(top + y)[(left - (from.Left - start))..]);
        }
    }
}
