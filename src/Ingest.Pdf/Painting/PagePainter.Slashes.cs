using Ingest.Model;
using Ingest.Pdf.Glyphs;
using Ingest.Pdf.Visibility;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Ingest.Pdf.Painting;

/// <summary>Straight strokes aslant: as a pen draws them, or as long thin areas.</summary>
internal sealed partial class PagePainter
{
    /// <summary>A page with more is a drawing.</summary>
    private const int MostSlashes = 1_000;

    /// <summary>Points; an area that is no wider is a stroke.</summary>
    private const double WidestStroke = 3;

    /// <returns>The path is nothing but a slash or two, and what it paints lets words be read.</returns>
    private bool AddSlashes(PdfPath path, Box hull)
    {
        if (hull.Width < WidestStroke || hull.Height < WidestStroke || _page.Slashes.Count > MostSlashes
            || Contrast.AreAlike(FaceTable.Rgb(path.IsStroked ? path.StrokeColor : path.FillColor), Contrast.White))
        {
            return false;
        }

        int sides = 0, slashes = 0;
        foreach (var part in path)
        {
            foreach (var (from, to) in path.IsStroked ? Sides(part) : Lengthwise(part))
            {
                sides++;
                if (Slash.Of([(from.X, from.Y), (to.X, to.Y)]) is { } slash)
                {
                    slashes++;
                    _page.Slashes.Add((slash, _order));
                }
            }
        }

        return sides is 1 or 2 && slashes == sides && !(path.IsStroked && path.IsFilled);
    }

    private static IEnumerable<(PdfPoint From, PdfPoint To)> Sides(PdfSubpath part) =>
        part.Commands.OfType<PdfSubpath.Line>().Select(line => (line.From, line.To));

    /// <summary>From the middle of one short side of a long thin area to the middle of the other.</summary>
    private static IEnumerable<(PdfPoint From, PdfPoint To)> Lengthwise(PdfSubpath part)
    {
        var corners = part.Commands.Count is < 4 or > 6
            ? [] : part.Commands.OfType<PdfSubpath.Line>().Select(line => line.To)
                .Prepend(part.Commands[0] is PdfSubpath.Move move ? move.Location : default).Take(4).ToArray();
        if (corners.Length == 4)
        {
            var (first, second) = (Length(corners[0], corners[1]), Length(corners[1], corners[2]));
            if (Math.Min(first, second) <= WidestStroke)
            {
                yield return first < second
                    ? (Between(corners[0], corners[1]), Between(corners[2], corners[3]))
                    : (Between(corners[1], corners[2]), Between(corners[3], corners[0]));
            }
        }
    }

    private static double Length(in PdfPoint one, in PdfPoint other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));

    private static PdfPoint Between(in PdfPoint one, in PdfPoint other) => new((one.X + other.X) / 2, (one.Y + other.Y) / 2);
}
