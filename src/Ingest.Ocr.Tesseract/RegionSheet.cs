using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;
using Ingest.Ocr.Repair.Numbers;

namespace Ingest.Ocr.Tesseract;

/// <summary>Regions of several pages below each other on one picture: a reading costs a start of Tesseract, not one a region.</summary>
internal sealed class RegionSheet
{
    /// <summary>White round each piece, in pixels: a line's height.</summary>
    private const int Margin = 44;

    /// <summary>From descender to ascender, as a share of the type's size.</summary>
    private const double HeightShare = 0.93;

    private readonly ImmutableArray<(RegionPiece Piece, int Top)> _pieces;

    private RegionSheet(GrayscaleImage picture, ImmutableArray<(RegionPiece Piece, int Top)> pieces) =>
        (Picture, _pieces) = (picture, pieces);

    public GrayscaleImage Picture { get; }

    public static RegionSheet Of(IReadOnlyCollection<RegionPiece> pieces)
    {
        var placed = ImmutableArray.CreateBuilder<(RegionPiece Piece, int Top)>(pieces.Count);
        var height = Margin;
        foreach (var piece in pieces)
        {
            placed.Add((piece, height));
            height += piece.Picture.Height + Margin;
        }

        var width = pieces.Max(piece => piece.Picture.Width) + (2 * Margin);
        var picture = new GrayscaleImage(width, height, new byte[width * height]);
        picture.Pixels.AsSpan().Fill(GrayscaleImage.White);
        foreach (var (piece, top) in placed)
        {
            for (var y = 0; y < piece.Picture.Height; y++)
            {
                piece.Picture.Row(y).CopyTo(picture.Row(top + y)[Margin..]);
            }
        }

        return new RegionSheet(picture, placed.MoveToImmutable());
    }

    /// <summary>What was read, each line on its page; a line that lies on no piece is left out.</summary>
    public IEnumerable<(int Page, OcrLine Line)> Place(ImmutableArray<HocrLine> lines)
    {
        var ink = BinaryImage.Of(Picture);
        foreach (var line in lines.Where(line => !line.Words.IsEmpty))
        {
            var middle = (line.Box[1] + line.Box[3]) / 2;
            var at = _pieces.LastOrDefault(each => each.Top - (Margin / 2) <= middle);
            if (at.Piece is { } piece)
            {
                yield return (piece.Page, Place(line, piece, at.Top, ink));
            }
        }
    }

    private static OcrLine Place(HocrLine line, RegionPiece piece, int top, BinaryImage ink)
    {
        var slope = line.BaselineSlope * (line.Box[2] - line.Box[0]) / 2;
        return new OcrLine(
            [.. line.Words.Select(Word).OrderBy(word => word.Box.Left)],
            piece.Top - ((line.Box[3] + line.BaselineOffset + slope - top) * piece.Scale), line.Height * piece.Scale / HeightShare);

        OcrWord Word(HocrWord word)
        {
            var box = word.Box;
            var runs = InkRuns.Of(ink, new PixelBox(box[0], box[1], box[2] - 1, box[3] - 1));
            return new OcrWord(word.Text, Place(box), word.Confidence, [.. word.Symbols.Select(Place)])
            {
                StrokePoints = StrokeWeight.Of(ink, box[0], box[1], box[2], box[3]) * piece.Scale,
                Runs = [.. runs.Select(run => Place([run.Left, run.Top, run.Right + 1, run.Bottom + 1]))],
                StartsWithDivision = DivisionMinus.Begins(word.Text, runs, ink),
                Color = piece.Color,
            };
        }

        Box Place(ImmutableArray<int> box) => new(
            piece.Left + ((box[0] - Margin) * piece.Scale), piece.Top - ((box[3] - top) * piece.Scale),
            piece.Left + ((box[2] - Margin) * piece.Scale), piece.Top - ((box[1] - top) * piece.Scale));
    }
}
