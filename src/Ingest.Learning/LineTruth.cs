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
        TextLine? before = null;
        var labels = ImmutableArray.CreateBuilder<LineLabel?>();
        foreach (var line in lines)
        {
            // A heading and the text that runs on behind it are one line of the truth, and two of the reader's.
            var runsOn = before is not null && before.Page == line.Page && before.Column == line.Column && before.Baseline == line.Baseline;
            labels.Add(runsOn ? LineLabel.Body : Best(pages[line.Page], line.Box));
            before = line;
        }

        return labels.ToImmutable();
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
