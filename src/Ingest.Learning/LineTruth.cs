using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Learning;

/// <summary>A line whose label is known, and where it stands.</summary>
/// <param name="Label">Null: it is none of the labels (furniture, an access mark).</param>
public sealed record LineTruth(int Page, Box Box, LineLabel? Label)
{
    /// <summary>The truth for lines as the program reads them: that of the known line each shares most ink with.</summary>
    public static ImmutableArray<LineLabel?> Match(IEnumerable<LineTruth> truth, IEnumerable<TextLine> lines)
    {
        var pages = truth.ToLookup(line => line.Page);
        return [.. lines.Select(line => Best(pages[line.Page], line.Box))];
    }

    private static LineLabel? Best(IEnumerable<LineTruth> page, Box box)
    {
        LineLabel? label = null;
        double most = 0;
        foreach (var line in page)
        {
            var wide = Math.Min(line.Box.Right, box.Right) - Math.Max(line.Box.Left, box.Left);
            var high = Math.Min(line.Box.Top, box.Top) - Math.Max(line.Box.Bottom, box.Bottom);
            if (wide > 0 && high > 0.3 * box.Height && wide * high > most)
            {
                (most, label) = (wide * high, line.Label);
            }
        }

        return label;
    }
}
