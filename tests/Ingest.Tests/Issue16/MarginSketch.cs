using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Tables;
using Ingest.Zones;

namespace Ingest.Tests.Issue16;

/// <summary>Pages of prose with something beside it, and what of them is text.</summary>
internal static class MarginSketch
{
    public static readonly string[] Prose =
    [
        "Kommunerne i regionen har i de seneste fire år arbejdet sammen om",
        "at få flere unge i uddannelse, og det arbejde går videre i de", "kommende år. Forvaltningen har gennemgået sagerne fra foråret og",
        "fundet fire områder, hvor der er noget at hente for alle parter.",
    ];

    public static ImmutableArray<PageLayout> Pages(int count, Action<PageSketch, int> draw)
    {
        var pages = Enumerable.Range(1, count).Select(n => (Page: new PageSketch(n), n)).ToList();
        pages.ForEach(pair => draw(pair.Page, pair.n));
        return [.. pages.Select(pair => pair.Page.Layout())];
    }

    public static string[] Body(ImmutableArray<PageLayout> pages)
    {
        var lines = Furniture.Mark(LineMaker.Make(pages), pages);
        Assert.All(pages, page => Assert.Equal(
            Enumerable.Range(0, page.Glyphs.Length).Where(i => !page.Glyphs[i].IsBlank),
            lines.Where(line => line.Page == page.Number).SelectMany(line => line.Words).SelectMany(word => word.Glyphs)
                .Where(i => !page.Glyphs[i].IsBlank).Order()));
        return [.. lines.Where(line => line.Zone == LineZone.Body).Select(line => line.Text)];
    }

    public static PageSketch Lines(PageSketch page, int count, double right, double top = 780, int skip = 0)
    {
        for (var line = 0; line < count; line++)
        {
            page.Text(60 + right, top - (16 * line), Prose[(line + skip) % Prose.Length]);
        }

        return page;
    }

    public static string? TextOf(AgendaItem item, FieldKind kind) => item.Fields.Single(field => field.Kind == kind).Text;
}
