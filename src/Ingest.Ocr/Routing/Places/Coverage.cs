using Ingest.Model;

namespace Ingest.Ocr.Routing.Places;

/// <summary>How much of a page its pictures cover; they may overlap, and a scan may be cut into strips.</summary>
internal static class Coverage
{
    private const int Cells = 20;

    /// <returns>A share, 0 to 1, counted on a grid.</returns>
    public static double Of(PageLayout page)
    {
        if (page.Pictures.IsEmpty)
        {
            return 0;
        }

        var covered = 0;
        for (var row = 0; row < Cells; row++)
        {
            for (var column = 0; column < Cells; column++)
            {
                var (x, y) = ((column + 0.5) / Cells * page.Width, (row + 0.5) / Cells * page.Height);
                covered += page.Pictures.Any(picture => picture.Contains(x, y)) ? 1 : 0;
            }
        }

        return (double)covered / (Cells * Cells);
    }
}
