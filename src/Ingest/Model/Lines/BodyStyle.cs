using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>What the document's running text looks like: what most of its letters have.</summary>
/// <param name="SizePoints">Point size.</param>
/// <param name="LeadingPoints">Distance of neighbouring baselines.</param>
public sealed record BodyStyle(double SizePoints, double LeadingPoints)
{
    public static BodyStyle Of(ImmutableArray<TextLine> lines)
    {
        var sizes = new Dictionary<double, int>();
        var leadings = new Dictionary<double, int>();
        var (open, letters) = (0.0, 0); // of the lines in one size under one another, which most are
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (i > 0 && line.Size != open)
            {
                Add(sizes, open, letters);
                letters = 0;
            }

            open = line.Size;
            letters += line.Text.Length;
            if (i > 0 && lines[i - 1].Page == line.Page && lines[i - 1].Column == line.Column && lines[i - 1].Size == line.Size)
            {
                var leading = Math.Round(lines[i - 1].Baseline - line.Baseline, 1);
                if (leading > 0.9 * line.Size && leading < 2.5 * line.Size)
                {
                    leadings[leading] = leadings.GetValueOrDefault(leading) + 1;
                }
            }
        }

        if (!lines.IsEmpty)
        {
            Add(sizes, open, letters);
        }

        var size = Most(sizes, 11);
        return new BodyStyle(size, Leading(leadings, size));
    }

    private static void Add(Dictionary<double, int> counts, double key, int count) =>
        counts[key] = counts.GetValueOrDefault(key) + count;

    /// <summary>Paragraphs of a line or two part as often as they lead: of the frequent distances the smallest is the leading.</summary>
    private static double Leading(Dictionary<double, int> counts, double size)
    {
        var most = counts.Count == 0 ? 0 : counts.Values.Max();
        return most == 0 ? 1.2 * size : counts.Where(pair => pair.Value >= FrequentShare * most).Min(pair => pair.Key);
    }

    private const double FrequentShare = 0.4;

    private static double Most(Dictionary<double, int> counts, double otherwise) =>
        counts.Count == 0 ? otherwise : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
}
