using System.Collections.Immutable;

namespace Ingest.Ocr.Layout;

/// <summary>
/// The point sizes of lines, which an engine guesses line by line: one that is near the document's usual size has it, the
/// others are rounded.
/// </summary>
internal sealed record TypeSizes(double Usual)
{
    /// <summary>How far a guess may be off, as a share.</summary>
    private const double Guess = 0.13;

    private const double Least = 4;

    public static TypeSizes Of(ImmutableArray<OcrPage> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).Where(line => line.Size >= Least).Select(line => (line.Size, Letters: line.Words.Sum(word => word.Text.Length)))
            .OrderBy(line => line.Size).ToList();
        double half = lines.Sum(line => line.Letters) / 2.0;
        foreach (var (size, letters) in lines)
        {
            half -= letters;
            if (half <= 0)
            {
                return new TypeSizes(Rounded(size));
            }
        }

        return new TypeSizes(10);
    }

    public double Of(OcrLine line) =>
        line.Size < Least ? Usual
        : Math.Abs(Math.Log(line.Size / Usual)) < Guess ? Usual
        : Rounded(line.Size);

    private static double Rounded(double size) => Math.Round(size * 2) / 2;
}
