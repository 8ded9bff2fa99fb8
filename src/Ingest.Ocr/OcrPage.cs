using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr;

/// <summary>One page as an engine read it, in reading space (see <see cref="PageLayout"/>): points, origin bottom left.</summary>
/// <param name="Number">1 for the PDF's first page.</param>
/// <param name="Width">In reading space.</param>
/// <param name="Height">In reading space.</param>
/// <param name="Turn">Quarter turns that the displayed page was turned clockwise to get the reading space.</param>
/// <param name="Lines">From the page's top, each with its words from left to right.</param>
/// <param name="Rulings">Lines found in the picture.</param>
public sealed record OcrPage(int Number, double Width, double Height, int Turn, ImmutableArray<OcrLine> Lines,
    ImmutableArray<Ruling> Rulings)
{
    /// <summary>By how much the page's lines rise to the right on the page, in degrees; the reading space has them level.</summary>
    public double Degrees { get; init; }
}
