using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Zones.Splitting;

namespace Ingest.Zones;

/// <summary>Says of every line whether it is furniture, contents or running text, and parts headings from the text beside them.</summary>
public static class ZoneMarker
{
    /// <param name="pages">An agenda's own.</param>
    /// <param name="given">What a person said.</param>
    public static ImmutableArray<TextLine> Mark(ImmutableArray<TextLine> lines, ImmutableArray<PageLayout> pages, GivenOnPages given)
    {
        var furniture = BackLinks.Mark(HeadsOverItems.Mark(RepeatedPageHeads.Mark(Furniture.Mark(lines, pages))));
        var titles = ContinuedTitles.Mark(furniture);
        var contents = Contents.Mark(titles);
        var margins = MarginHeadings.Split(SideLines.Settle(HangingNumbers.Join(TimesInMargin.Mark(contents))));
        var split = SlotsBeside.Join(StruckUnderFurniture.Settle(RunInSplitting.Split(NumberRows.Split(margins))));
        return given.Lines.IsEmpty ? split : [.. split.Select(line => AsGiven(line, given.RoleOf(line)))];
    }

    /// <summary>The lines that tables are made of: those of the text, and turned or slanted ones, which may head a column.</summary>
    public static ImmutableArray<TextLine> OfTables(ImmutableArray<TextLine> lines) =>
        [.. lines.Where(line => line.Zone == LineZone.Body || line.Turn is 1 or 3 || (line.Turn < 0 && !line.Watermark))];

    /// <summary>A heading that a person gave is running text, also where it looked like furniture.</summary>
    private static TextLine AsGiven(TextLine line, GivenRole? role) =>
        role == GivenRole.ItemHeading && line.Zone != LineZone.Body ? line with { Zone = LineZone.Body } : line;
}
