using System.Collections.Immutable;

namespace Ingest.Ocr.Layout;

/// <summary>Point sizes of lines in pictures: like ones have one size, and one that is nearly the text's is that.</summary>
internal static class RegionSizes
{
    /// <summary>By how much a measure may be off, as a share.</summary>
    private const double Guess = 0.07;

    /// <param name="lines">Of all pictures of a document.</param>
    /// <param name="body">The text's own size.</param>
    public static Func<OcrLine, double> Of(ImmutableArray<OcrLine> lines, double body)
    {
        var sizes = TypeSizes.Of([new OcrPage(0, 0, 0, 0, lines, [])]);
        return line => sizes.Of(line) is var size && Math.Abs(Math.Log(size / body)) < Guess ? body : size;
    }
}
