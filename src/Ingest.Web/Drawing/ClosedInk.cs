using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Report.Pages;

namespace Ingest.Web.Drawing;

/// <summary>
/// Which words of a page may be shown: none that lie where a closed item or a closed attachment does, and on a page with a closed item only
/// those that are an open one's.
/// </summary>
internal sealed class ClosedInk
{
    private readonly ILookup<int, Box> _closed;
    private readonly HashSet<int> _pages;
    private readonly HashSet<string> _anchors;

    private ClosedInk(ILookup<int, Box> closed, HashSet<int> pages, HashSet<string> anchors) =>
        (_closed, _pages, _anchors) = (closed, pages, anchors);

    /// <param name="document">As it may be told: a closed item is bare.</param>
    /// <param name="again">The same as it was read again, with everything.</param>
    public static ClosedInk Of(AgendaDocument document, ImmutableArray<AgendaDocument> again, IReadOnlyDictionary<int, PageLayout> layouts)
    {
        var items = document.Items.Where(IsClosed).SelectMany(item => item.Source)
            .Concat(again.SelectMany(OfClosedItems)).ToList();
        var attachments = again.SelectMany(read => read.Items).SelectMany(item => item.Attachments)
            .Where(attachment => attachment.Access == Access.Closed).Select(attachment => attachment.Source).OfType<SourceBox>();
        var boxes = items.Concat(attachments).Where(place => layouts.ContainsKey(place.Page))
            .ToLookup(place => place.Page, place => PageSpace.Of(layouts[place.Page], place.Box));
        var closed = Enumerable.Range(0, document.Items.Length).Where(i => IsClosed(document.Items[i]))
            .Select(i => FormattableString.Invariant($"i{i}"));
        return new ClosedInk(boxes, [.. items.Select(place => place.Page)], closed.ToHashSet(StringComparer.Ordinal));
    }

    /// <param name="regions">Of the page.</param>
    public Func<GlyphRun, bool>? IsShown(int page, IEnumerable<PageRegion> regions)
    {
        if (!_closed.Contains(page))
        {
            return null;
        }

        var closed = _closed[page].Select(box => box.Grow(1)).ToList();
        var open = !_pages.Contains(page) ? null
            : regions.Where(region => region.Anchor is { } anchor && region.Role != RegionRole.Meeting && !_anchors.Contains(anchor))
                .Select(region => region.Box.Grow(1)).ToList();
        return run => !closed.Exists(box => box.Contains(run.Box.MiddleX, run.Box.MiddleY))
            && open?.Exists(box => box.Contains(run.Box.MiddleX, run.Box.MiddleY)) != false;
    }

    private static IEnumerable<SourceBox> OfClosedItems(AgendaDocument read)
    {
        var closed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in read.Items.Where(item => IsClosed(item) || (item.Parent is { } parent && closed.Contains(parent))))
        {
            closed.Add(item.Id);
        }

        return read.Items.Where(item => closed.Contains(item.Id))
            .SelectMany(item => item.Source.Concat(item.Fields.SelectMany(field => field.Source)))
            .Concat(read.Tables.Where(table => table.Item is { } of && closed.Contains(of)).SelectMany(table => table.Source));
    }

    private static bool IsClosed(AgendaItem item) => item.Access == Access.Closed;
}
