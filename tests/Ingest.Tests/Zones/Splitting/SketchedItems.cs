using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Zones.Splitting;

/// <summary>An agenda of three items whose headings a test draws.</summary>
internal static class SketchedItems
{
    private static readonly string[] Titles = ["Nyt gulv i hallen", "Nyt tag på skolen", "Ny sti langs åen"];

    /// <param name="heading">Draws a heading: page, baseline, number and title.</param>
    /// <returns>Each item's number and title.</returns>
    public static List<(string? Number, string Title)> Read(Func<PageSketch, double, int, string, PageSketch> heading)
    {
        var page = new PageSketch(1).Text(57, 790, "Dagsorden", 20, bold: true).Text(57, 765, "Parkudvalget", 11)
            .Text(57, 750, "Onsdag den 12. marts 2031 kl. 16.15", 11);
        for (var i = 0; i < Titles.Length; i++)
        {
            var y = 690 - (160.0 * i);
            heading(page, y, i + 1, Titles[i]).Text(94, y - 40, "Indstilling", 11, bold: true)
                .Text(94, y - 54, "Det indstilles, at sagen godkendes, som den er lagt frem for udvalget på mødet den", 11)
                .Text(94, y - 68, "4. marts, og at der søges om tilskud til resten af beløbet.", 11);
        }

        return [.. AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
                new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = LineModel.LoadDefault() })
            .Document.Items.Select(item => (item.Number, item.Title))];
    }
}
