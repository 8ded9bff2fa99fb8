using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Support;

/// <summary>
/// An agenda set from lines: <c># </c> starts an item's heading (14 points, bold), <c>= </c> a field's (bold), <c>^ </c> a
/// paragraph with white above it, <c>---</c> a new page; all others follow the line above.
/// </summary>
internal static class AgendaSketch
{
    /// <summary>As wide as the text gets: the line after it goes on.</summary>
    public const string FullLine = "Kommunerne i regionen har i de seneste fire år arbejdet sammen om at få flere unge i uddannelse";

    public static AgendaDocument Read(params string[] lines) => Read([], lines);

    public static AgendaDocument Read((string Line, string Url)[] links, params string[] lines)
    {
        var pages = new List<PageSketch> { new(1) };
        var y = 790.0;
        foreach (var line in lines)
        {
            if (line == "---")
            {
                pages.Add(new PageSketch(pages.Count + 1));
                y = 790;
                continue;
            }

            var (size, bold, step, text) = line[..Math.Min(2, line.Length)] switch
            {
                "# " => (14.0, true, 34.0, line[2..]),
                "= " => (10.0, true, 24.0, line[2..]),
                "^ " => (10.0, false, 20.0, line[2..]),
                _ => (10.0, false, 12.0, line),
            };
            y -= step;
            pages[^1].Text(50, y, text, size, bold);
            foreach (var (_, url) in links.Where(link => link.Line == text))
            {
                pages[^1].Link(new Box(50, y - 2, 50 + (5 * text.Length), y + 9), url);
            }
        }

        ImmutableArray<PageLayout> layouts = [.. pages.Select(page => page.Layout())];
        return AgendaPipeline.Read(new SourcePdf(null, layouts.Length, layouts, []),
            new DocumentInfo("a.pdf", "00", 1, layouts.Length, null, TextSource.Embedded)).Document;
    }

    /// <summary>One item with these lines in it.</summary>
    public static AgendaItem Item(params string[] lines) => Item([], lines);

    public static AgendaItem Item((string Line, string Url)[] links, params string[] lines) => Read(
        links,
        ["# Dagsorden", "^ KKR Hovedstaden den 6. september 2024 kl. 10.00-12.00", "# 1. Budget for næste år", "SAG-2024-02570 ascm",
            .. lines, "# 2. Eventuelt", "SAG-2024-02571 ascm", "= Indstilling", $"^ {FullLine}", .. Enumerable.Repeat(FullLine, 8),
            "og i arbejde."]).Items[0];
}
