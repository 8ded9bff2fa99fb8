using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Corrections.Places;

namespace Ingest.Quality.Report.Pages;

/// <summary>The regions of all pages: from the sources that the output names, and from the lines that are no content.</summary>
public static class PageRegions
{
    /// <param name="lines">As they were read again from the PDF.</param>
    public static ILookup<int, PageRegion> Of(AgendaDocument document, ImmutableArray<PageLayout> pages, ImmutableArray<TextLine> lines)
    {
        var layouts = pages.ToDictionary(page => page.Number);
        var boxes = Data(document, layouts).ToLookup(region => region.Page);
        var data = boxes.SelectMany(
            page => ColumnFlow.Part([.. page], [.. lines.Where(line => line.Page == page.Key && line.Zone == LineZone.Body)],
                anchor => document.Items[int.Parse(anchor[1..], System.Globalization.CultureInfo.InvariantCulture)].Title)).ToList();
        var inData = data.ToLookup(region => region.Page);
        var rest = lines
            .Select(line => (Line: line, Role: RoleOf(line, inData[line.Page])))
            .Where(line => line.Role is not null)
            .GroupBy(line => (line.Line.Page, line.Role))
            .SelectMany(
                group => PageRegion.Merge(group.Select(line => line.Line.Box))
                    .Select(box =>
                        new PageRegion(group.Key.Page, group.Key.Role!.Value, group.Key.Role == RegionRole.Meeting ? "m" : null, box)));
        return data.Concat(rest).ToLookup(region => region.Page);
    }

    private static IEnumerable<PageRegion> Data(AgendaDocument document, Dictionary<int, PageLayout> layouts)
    {
        for (var i = 0; i < document.Items.Length; i++)
        {
            var item = document.Items[i];
            foreach (var region in Placed(HeadingPlace.Of(item) is { } heading ? [heading] : [], RegionRole.Item,
                FormattableString.Invariant($"i{i}"), layouts))
            {
                yield return region;
            }

            for (var f = 0; f < item.Fields.Length; f++)
            {
                var role = item.Fields[f].Kind == FieldKind.Attachments ? RegionRole.Attachment : RegionRole.Field;
                foreach (var region in Placed(item.Fields[f].Source, role, FormattableString.Invariant($"i{i}f{f}"), layouts))
                {
                    yield return region;
                }
            }

            for (var a = 0; a < item.Attachments.Length; a++)
            {
                foreach (var region in Placed(item.Attachments[a].Source is { } source ? [source] : [], RegionRole.Attachment,
                    FormattableString.Invariant($"i{i}a{a}"), layouts))
                {
                    yield return region;
                }
            }
        }

        for (var t = 0; t < document.Tables.Length; t++)
        {
            foreach (var region in Placed(document.Tables[t].Source, RegionRole.Table, FormattableString.Invariant($"t{t}"), layouts))
            {
                yield return region;
            }
        }
    }

    private static IEnumerable<PageRegion> Placed(IEnumerable<SourceBox> source, RegionRole role, string anchor,
        Dictionary<int, PageLayout> layouts) =>
        source.Where(one => layouts.ContainsKey(one.Page))
            .Select(one => new PageRegion(one.Page, role, anchor, PageSpace.Of(layouts[one.Page], one.Box)));

    private static RegionRole? RoleOf(TextLine line, IEnumerable<PageRegion> data) => line.Zone switch
    {
        LineZone.Furniture => RegionRole.Furniture,
        LineZone.Contents => RegionRole.Contents,
        _ => data.Any(region => region.Box.Grow(1).Contains(line.Box.MiddleX, line.Box.MiddleY)) ? null : RegionRole.Meeting,
    };
}
