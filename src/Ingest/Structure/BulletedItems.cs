using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Structure;

/// <summary>
/// The items of an agenda without numbers that is one list: "• Velkomst", "• Skuret", "• Eventuelt" under one sign at one edge, some of
/// them such as every meeting has. What stands between them is their text.
/// </summary>
internal static class BulletedItems
{
    private const int FewestItems = 3;

    /// <summary>What is given to an entry, as a type that is kept for items has it.</summary>
    private const double Weight = 3;

    /// <returns>The entries; none where the document has no such list.</returns>
    public static ImmutableArray<WeightedLine> Find(DocumentContext document)
    {
        var entries = Enumerable.Range(0, document.Lines.Length)
            .Where(i => document.Lines[i].Marker is { IsBullet: true, Rest: [var first, ..] } && char.IsUpper(first)).ToList();
        if (entries.Count < FewestItems)
        {
            return [];
        }

        foreach (var list in entries.GroupBy(i => (document.Lines[i].Marker!.Printed, Math.Round(document.Lines[i].Line.Box.Left))))
        {
            var lines = list.ToList();
            if (lines.Count >= FewestItems
                && StandingTitles.AreAmong(lines.ConvertAll(i => Folding.Fold(document.Lines[i].Marker!.Rest).Trim('.', ':', ' '))))
            {
                return [.. lines.Select(i => new WeightedLine(i, Weight))];
            }
        }

        return [];
    }
}
