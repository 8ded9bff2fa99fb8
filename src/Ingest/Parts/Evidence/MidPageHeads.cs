using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Parts.Evidence;

/// <summary>
/// Parts a page where a further meeting's head may stand right below the last lines of the meeting before. Such a head is dressed as the
/// file's first one, line by line, and says another day or body; whether a meeting begins there is decided with all pages.
/// </summary>
internal static class MidPageHeads
{
    /// <summary>Heads are looked for among so many first lines of a page.</summary>
    private const int HeadLines = 12;

    /// <summary>Of the lines behind the title so many are held against the first head's, and so many must be dressed alike.</summary>
    private const int NextLines = 3, FewestAlike = 2;

    /// <summary>Strength in log-odds: a kind, a body and a day, or as much.</summary>
    private const double SureHead = 5.5;

    private const int LongestTitle = 80;

    /// <returns>The same pages; one with such a head is two, its upper lines and its lower ones.</returns>
    public static ImmutableArray<PageFeatures> Part(ImmutableArray<PageFeatures> pages)
    {
        if (pages.FirstOrDefault(page => page.Head is not null) is not { Head: { } head } first || Title(first) is not (>= 0 and var title))
        {
            return pages;
        }

        var sights = ImmutableArray.CreateBuilder<PageFeatures>(pages.Length);
        foreach (var page in pages)
        {
            var sight = page;
            for (var at = Next(sight, first, title, head); at > 0; at = Next(sight, first, title, head))
            {
                sights.Add(Cut(sight, 0, at, sight.Below));
                sight = Cut(sight, at, sight.Lines.Length, Between(sight, at));
            }

            sights.Add(sight);
        }

        return sights.ToImmutable();
    }

    /// <summary>The line that says what the document is, if it is set as a title.</summary>
    private static int Title(PageFeatures first)
    {
        for (var i = 0; i < Math.Min(HeadLines, first.Lines.Length); i++)
        {
            if (IsTitle(first.Lines[i]) && first.StandsOut(first.Lines[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsTitle(TextLine line) =>
        line.Text.Length <= LongestTitle && MeetingKindWords.KindOf(line.Text) is not null && line.Reading.Number is null;

    /// <summary>The first line of the next head below the sight's own first lines; 0 where there is none.</summary>
    private static int Next(PageFeatures page, PageFeatures first, int title, MeetingHead head)
    {
        for (var i = 1; i < page.Lines.Length; i++)
        {
            if (!SameDress(page.Lines[i], first.Lines[title]) || !IsTitle(page.Lines[i]) || !GoesOnAs(page, i, first, title))
            {
                continue;
            }

            var from = From(page, i, first, title);
            if (IsBelow(page, from) && Cut(page, from, page.Lines.Length, 0).Head is { Strength: >= SureHead } other
                && other.IsOther(head))
            {
                return from;
            }
        }

        return 0;
    }

    private static bool GoesOnAs(PageFeatures page, int at, PageFeatures first, int title)
    {
        var most = Math.Min(NextLines, Math.Min(page.Lines.Length - at, first.Lines.Length - title) - 1);
        return Enumerable.Range(1, Math.Max(0, most)).Count(i => SameDress(page.Lines[at + i], first.Lines[title + i])) >= FewestAlike;
    }

    /// <summary>
    /// Lines before the title that the first head has too, in the same dress and no running text: the municipality, the body.
    /// </summary>
    private static int From(PageFeatures page, int at, PageFeatures first, int title)
    {
        var n = 0;
        while (n < title && n < at && SameDress(page.Lines[at - n - 1], first.Lines[title - n - 1])
            && (string.Equals(page.Lines[at - n - 1].Text, first.Lines[title - n - 1].Text, StringComparison.Ordinal)
                || page.StandsOut(page.Lines[at - n - 1])))
        {
            n++;
        }

        return at - n;
    }

    /// <summary>All lines before stand above it, more than a header among them, and all lines behind it below.</summary>
    private static bool IsBelow(PageFeatures page, int from)
    {
        if (from < 1 || !page.Lines.Take(from).Any(page.Inner.Contains))
        {
            return false;
        }

        var (floor, ceiling) = (page.Lines.Take(from).Min(line => line.Box.Bottom), page.Lines.Skip(from).Max(line => line.Box.Top));
        return floor > ceiling;
    }

    private static double Between(PageFeatures page, int at) =>
        (page.Lines.Take(at).Min(line => line.Box.Bottom) + page.Lines[at].Box.Top) / 2;

    private static bool SameDress(TextLine a, TextLine b) => Math.Abs(a.Size - b.Size) < 0.3 && a.Bold == b.Bold;

    /// <summary>A sight of some of the page's lines; what was found from all of them is found again.</summary>
    private static PageFeatures Cut(PageFeatures page, int from, int to, double? below)
    {
        var lines = page.Lines[from..to];
        return new PageFeatures
        {
            Page = page.Page,
            Lines = lines,
            Edges = [.. page.Edges.Where(edge => lines.Contains(edge.Line))],
            Type = page.Type,
            Count = page.Count,
            Label = page.Label,
            Bookmark = page.Bookmark,
            Inner = [.. page.Inner.Where(lines.Contains)],
            Top = below is null ? [.. page.Top.Where(lines.Contains)] : PageFeatures.TopOf(lines),
            Recurring = page.Recurring,
            FilePoints = page.FilePoints,
            Below = below,
        };
    }
}
