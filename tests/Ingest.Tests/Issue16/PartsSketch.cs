using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>
/// A page of a bound file: <c>! </c> sets a title (18 points, bold), <c># </c> an item's heading (13, bold), <c>= </c> a field's (bold),
/// <c>^ </c> a paragraph; all others follow the line above.
/// </summary>
/// <param name="Family">Of its fonts.</param>
/// <param name="Foot">Printed at its foot, or "".</param>
internal sealed record PartsPage(string[] Lines, string Family = "Serif", string Foot = "", double Width = 595, double Height = 842,
    bool IsScan = false);

/// <summary>Files in which several documents are bound together.</summary>
internal static class PartsSketch
{
    public static readonly string[] Prose =
    [
        "Forvaltningen har gennemgået sagerne fra foråret og fundet fire områder, hvor der er noget",
        "at hente. Naboerne er hørt, og de fleste er positive. Tidsplanen er stram, men den kan holdes.",
        "Der er taget hensyn til de bemærkninger, som kom frem på mødet i marts, og arbejdet går videre.",
    ];

    public static ImmutableArray<AgendaDocument> ReadAll(params PartsPage[] pages) => ReadAll(GivenStructure.None, pages);

    /// <param name="given">What a person said.</param>
    public static ImmutableArray<AgendaDocument> ReadAll(GivenStructure given, params PartsPage[] pages)
    {
        ImmutableArray<PageLayout> layouts = [.. pages.Select((page, i) => Layout(page, i + 1))];
        return AgendaPipeline.Read(new SourcePdf(null, layouts.Length, layouts, []),
            new DocumentInfo("a.pdf", "00", 1, layouts.Length, null, TextSource.Embedded), new ReadOptions { Structure = given }).Documents;
    }

    public static int Glyphs(PartsPage page) => Layout(page, 1).Glyphs.Length;

    public static IEnumerable<(PartKind Kind, int From, int To)> Parts(AgendaDocument document) =>
        document.Parts.Select(part => (part.Kind, part.Pages[0], part.Pages[1]));

    /// <summary>Minutes' head.</summary>
    public static string[] Head(string kind, string body, string day) =>
        [$"! {kind}", $"= {body}", $"^ {day}", "Mødested: Rådhuset, lokale 2"];

    public static string[] Item(string heading, string field, string text) =>
        [$"# {heading}", "= Sagsfremstilling", $"^ {Prose[0]}", Prose[1], Prose[2], $"= {field}", $"^ {text}"];

    private static PageLayout Layout(PartsPage page, int number)
    {
        var sketch = new PageSketch(number);
        var y = page.Height - 50;
        foreach (var line in page.Lines)
        {
            var (size, bold, step, text) = line[..Math.Min(2, line.Length)] switch
            {
                "! " => (18.0, true, 34.0, line[2..]),
                "# " => (13.0, true, 30.0, line[2..]),
                "= " => (10.0, true, 22.0, line[2..]),
                "^ " => (10.0, false, 18.0, line[2..]),
                _ => (10.0, false, 12.0, line),
            };
            y -= step;
            sketch.Text(50, y, text, size, bold);
        }

        if (page.Foot.Length > 0)
        {
            sketch.Text(400, 30, page.Foot, 9);
        }

        return sketch.Layout() with
        {
            Width = page.Width,
            Height = page.Height,
            Fonts = [new FontFace(page.Family, false, false, 0), new FontFace($"{page.Family}-Bold", true, false, 0),
                new FontFace(page.Family, false, false, 0xD9D9D9)],
            Pictures = page.IsScan ? [new Box(0, 0, page.Width, page.Height)] : [],
        };
    }
}
