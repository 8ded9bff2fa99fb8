using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Structure;

/// <summary>An item's case may stand in columns: labels in a row, what they say in the row below.</summary>
public sealed class CaseColumnsTests
{
    [Fact]
    public void Labels_over_what_they_say_are_the_item_s_case()
    {
        var items = Read(("Sagsnr.", "25/4471"), ("Dokumentnr.", "188203/25"), ("Sagsansvarlig", "linj"), ("Adgang", "Lukket"));
        Assert.Equal(3, items.Count);
        Assert.All(items, item => Assert.Equal(
            (new CaseReference("25/4471", "linj", "188203/25"), Access.Closed), (item.Case, item.Access)));
        Assert.All(items, item => Assert.Equal("Sagen drøftes på mødet.", Assert.Single(item.Fields).Text));
    }

    /// <summary>Where a column has nothing, the others are read all the same.</summary>
    [Fact]
    public void An_empty_column_says_nothing() => Assert.All(
        Read(("Sagsnr.", "25/4471"), ("Dokumentnr.", ""), ("Sagsbehandler", "linj")),
        item => Assert.Equal(new CaseReference("25/4471", "linj", null), item.Case));

    /// <summary>A row with any other word in it is a table's head.</summary>
    [Fact]
    public void Other_heads_are_no_case() => Assert.All(
        Read(("Sagsnr.", "25/4471"), ("Beløb", "1.200"), ("Sagsbehandler", "linj")), item => Assert.Null(item.Case));

    /// <summary>A bold label and its number beside it, among a form's other lines, are no field.</summary>
    [Fact]
    public void A_bold_label_with_its_number_beside_it_is_the_case()
    {
        var page = new PageSketch(1).Text(60, 780, "Dagsorden", 18, bold: true).Text(60, 760, "Børne- og Skoleudvalget", 11)
            .Text(60, 747, "Onsdag den 12. marts 2031 kl. 17.00", 11);
        var y = 700.0;
        for (var n = 1; n <= 3; n++)
        {
            page.Text(60, y, $"{n}. Tilsyn i dagtilbud {n}", 14, bold: true)
                .Text(60, y - 18, "Sag fra:", 11, bold: true).Text(106, y - 18, "Skoleafdelingen", 11)
                .Text(60, y - 36, "Journal nr.:", 11, bold: true).Text(126, y - 36, $"28.09.00K09/{n}12", 11)
                .Text(60, y - 54, "Lovgrundlag:", 11, bold: true).Text(132, y - 54, "Dagtilbudsloven.", 11)
                .Text(60, y - 72, "Indstilling:", 11, bold: true).Text(60, y - 86, "Tilsynet drøftes på mødet.", 11);
            y -= 120;
        }

        var items = AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), ReadOptions.Default).Document.Items;
        Assert.Equal(["28.09.00K09/112", "28.09.00K09/212", "28.09.00K09/312"], items.Select(item => item.Case?.Number));
        Assert.All(items, item => Assert.Equal(["Sag fra", "Lovgrundlag", "Indstilling"],
            item.Fields.Select(field => field.Heading?.TrimEnd(':'))));
    }

    /// <summary>A label in the margin over its number, where lines of the text stand between: no text of the item's.</summary>
    [Fact]
    public void A_label_over_its_number_beside_the_text_is_no_text()
    {
        var page = new PageSketch(1).Text(60, 780, "Dagsorden", 18, bold: true).Text(60, 760, "Børne- og Skoleudvalget", 11)
            .Text(60, 747, "Onsdag den 12. marts 2031 kl. 17.00", 11);
        var y = 700.0;
        for (var n = 1; n <= 3; n++)
        {
            page.Text(60, y, $"Sag {n} Tilsyn i dagtilbud {n}", 14, bold: true).Text(60, y - 16, "J.nr.", 9)
                .Text(150, y - 22, "Tilsynet har set på ude- og inderum hos alle, der er flyttet ind i nye bygninger", 11)
                .Text(60, y - 28, $"28.09.00.K0{n}", 9).Text(150, y - 36, "siden sommer, og hvor der er klaget.", 11);
            y -= 90;
        }

        var items = AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), ReadOptions.Default).Document.Items;
        Assert.Equal(["28.09.00.K01", "28.09.00.K02", "28.09.00.K03"], items.Select(item => item.Case?.Number));
        Assert.All(items, item => Assert.StartsWith("Tilsynet har set", Assert.Single(item.Fields).Text, StringComparison.Ordinal));
    }

    private static IReadOnlyList<AgendaItem> Read(params (string Label, string Value)[] columns)
    {
        var page = new PageSketch(1).Text(60, 780, "Dagsorden", 18, bold: true).Text(60, 760, "Børne- og Skoleudvalget", 11)
            .Text(60, 747, "Onsdag den 12. marts 2031 kl. 17.00", 11);
        var y = 700.0;
        for (var n = 1; n <= 3; n++)
        {
            page.Text(60, y, $"{n}. Tilsyn i dagtilbud {n}", 14, bold: true);
            for (var i = 0; i < columns.Length; i++)
            {
                page.Text(60 + (110 * i), y - 18, columns[i].Label, 7);
                if (columns[i].Value.Length > 0)
                {
                    page.Text(60 + (110 * i), y - 28, columns[i].Value, 9);
                }
            }

            page.Text(60, y - 55, "Sagen drøftes på mødet.", 11);
            y -= 110;
        }

        return [.. AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), ReadOptions.Default).Document.Items];
    }
}
