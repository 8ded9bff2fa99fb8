using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Quality.Corrections.Places;

/// <summary>
/// Finds what stands where a correction points: of all whose ink overlaps the box, the one that covers most of it and it most of.
/// </summary>
internal static class InkPlace
{
    /// <summary>Overlap over union; a box that grew by a line is still the same place.</summary>
    private const double SamePlace = 0.5;

    /// <param name="prefers">Decides between places that share their ink, such as headings that are run in.</param>
    /// <returns>An index, or -1.</returns>
    public static int Find<T>(IReadOnlyList<T> all, Correction correction, Func<T, IEnumerable<SourceBox>> source, Func<T, bool> prefers)
    {
        var box = new Box(correction.Box[0], correction.Box[1], correction.Box[2], correction.Box[3]);
        var best = (Index: -1, Weight: 0.0);
        for (var i = 0; i < all.Count; i++)
        {
            var overlap = source(all[i]).Where(own => own.Page == correction.Page).Select(own => Overlap(own.Box, box)).DefaultIfEmpty()
                .Max();
            var weight = overlap + (prefers(all[i]) ? 0.1 : 0);
            if (overlap >= SamePlace && weight > best.Weight)
            {
                best = (i, weight);
            }
        }

        return best.Index;
    }

    private static double Overlap(Box a, Box b)
    {
        var width = Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);
        var height = Math.Min(a.Top, b.Top) - Math.Max(a.Bottom, b.Bottom);
        var both = Math.Max(0, width) * Math.Max(0, height);
        var either = (a.Width * a.Height) + (b.Width * b.Height) - both;
        return either <= 0 ? 0 : both / either;
    }
}
