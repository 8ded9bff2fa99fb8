using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Parts.Evidence;

/// <summary>Looks at every page of a file, and at what it shares with the pages beside it.</summary>
internal static class PageFeatureExtractor
{
    /// <summary>Share of the page's height in which a header or footer stands.</summary>
    private const double EdgeShare = 0.13;

    private const int MostEdgeLines = 6;

    /// <param name="lines">All lines of all pages, before anything is known of them.</param>
    public static ImmutableArray<PageFeatures> Of(SourcePdf source, ImmutableArray<TextLine> lines)
    {
        var byPage = lines.Where(line => line.Turn == 0).ToLookup(line => line.Page);
        var bookmarks = Outermost(source.Bookmarks);
        ImmutableArray<PageFeatures> bare = [.. source.Pages.Select(page => Of(page, [.. byPage[page.Number]], source, bookmarks))];
        var points = bare.GroupBy(page => page.Type.SizePoints).OrderByDescending(group => group.Sum(page => page.Type.Letters))
            .ThenBy(group => group.Key).First().Key;
        var recurring = Recurring(bare);
        return MidPageHeads.Part(
            [.. bare.Select(
                (page, i) =>
                    Beside(page with { FilePoints = points, Recurring = recurring }, i > 0 ? bare[i - 1] : null,
                        i + 1 < bare.Length ? bare[i + 1] : null))]);
    }

    /// <summary>Lines near an edge whose words another page has at the same height, wherever in the file.</summary>
    private static HashSet<TextLine> Recurring(ImmutableArray<PageFeatures> pages) =>
        pages.SelectMany(page => page.Edges.Select(edge => (page.Number, Edge: edge)))
            .GroupBy(edge => (edge.Edge.Text.Words, edge.Edge.AtTop, Math.Round(edge.Edge.Distance / SameHeight)))
            .Where(group => group.DistinctBy(edge => edge.Number).Count() > 1)
            .SelectMany(group => group.Select(edge => edge.Edge.Line)).ToHashSet<TextLine>(ReferenceEqualityComparer.Instance);

    /// <summary>Points.</summary>
    private const double SameHeight = 2;

    private static PageFeatures Of(PageLayout page, ImmutableArray<TextLine> lines, SourcePdf source, ILookup<int, string> bookmarks)
    {
        var edges = Edges(page, lines);
        return new PageFeatures
        {
            Page = page,
            Lines = lines,
            Edges = edges,
            Type = PageType.Of(page, lines),
            Count = edges.OrderBy(edge => edge.AtTop).ThenBy(edge => edge.Distance).Select(edge => edge.Count)
                .FirstOrDefault(count => count is not null),
            Label = page.Number <= source.PageLabels.Length ? source.PageLabels[page.Number - 1] : null,
            Bookmark = bookmarks[page.Number].FirstOrDefault(),
        };
    }

    private static ImmutableArray<EdgeText> Edges(PageLayout page, ImmutableArray<TextLine> lines)
    {
        var top = lines.Where(line => page.Height - line.Baseline <= EdgeShare * page.Height).OrderByDescending(line => line.Baseline)
            .Take(MostEdgeLines)
            .Select(line => new EdgeText(line, RunningText.Of(line.Text), page.Height - line.Baseline, true));
        var bottom = lines.Where(line => line.Baseline <= EdgeShare * page.Height).OrderBy(line => line.Baseline).Take(MostEdgeLines)
            .Select(line => new EdgeText(line, RunningText.Of(line.Text), line.Baseline, false));
        return [.. top, .. bottom];
    }

    private static PageFeatures Beside(PageFeatures page, PageFeatures? before, PageFeatures? after)
    {
        bool Runs(EdgeText edge) => page.Recurring.Contains(edge.Line) || edge.Count is not null
            || (before?.Edges.Any(other => other.RunsOnAs(edge, 1)) ?? false)
            || (after?.Edges.Any(other => edge.RunsOnAs(other, 1)) ?? false);
        var running = page.Edges.Where(Runs).Select(edge => edge.Line).ToHashSet<TextLine>(ReferenceEqualityComparer.Instance);
        var repeated = page.Edges.Where(edge => edge.Count is not null || (before?.Edges.Any(other => other.IsSame(edge)) ?? false))
            .Select(edge => edge.Line).ToHashSet<TextLine>(ReferenceEqualityComparer.Instance);
        return page with
        {
            Inner = [.. page.Lines.Where(line => !running.Contains(line))],
            Top = PageFeatures.TopOf(page.Lines.Where(line => !repeated.Contains(line))),
        };
    }

    /// <summary>Those of the outermost level that parts the file: one bookmark over all others is the file's name.</summary>
    private static ILookup<int, string> Outermost(ImmutableArray<Bookmark> bookmarks)
    {
        var level = bookmarks.IsEmpty ? 0 : bookmarks.Min(bookmark => bookmark.Level);
        if (bookmarks.Count(bookmark => bookmark.Level == level) == 1 && bookmarks.Length > 1)
        {
            level = bookmarks.Where(bookmark => bookmark.Level > level).Min(bookmark => bookmark.Level);
        }

        return bookmarks.Where(bookmark => bookmark.Level == level && bookmark.Page is not null)
            .ToLookup(bookmark => bookmark.Page!.Value, bookmark => bookmark.Title);
    }
}
