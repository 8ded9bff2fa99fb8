using Ingest.Corpus;
using Ingest.Corpus.Families;
using Ingest.Pdf;
using Ingest.Quality.Truth;
using Ingest.Tests.Corpus;
using Ingest.Tests.Support;

namespace Ingest.Tests.Tables;

/// <summary>Issue 4: on documents without tables none is invented, whatever stands in columns on their pages.</summary>
public sealed class Issue4NoTablesTests(ITestOutputHelper output)
{
    private const ulong Seed = 4004;

    private const int PerFamily = 3;

    [Fact]
    public void None_is_invented_on_made_documents_of_any_layout()
    {
        MadeCorpus.SkipWithoutFonts();
        var families = FamilyCatalogue.All;
        var invented = new List<string>();
        var without = 0;
        for (var i = 0; i < PerFamily * families.Length; i++)
        {
            var made = CorpusMaker.Document(Seed, i, families[i % families.Length]);
            if (TruthReader.Read(made.Name, made.Truth).Truth is { Tables.IsEmpty: true })
            {
                without++;
                var tables = ReadAgenda.From(PdfFile.Read(made.Pdf), made.Name, made.Pdf).Tables;
                invented.AddRange(
                    tables.Select(
                        table => $"{made.Name} page {table.Source[0].Page}: "
                            + $"{string.Join(" | ", table.Rows.FirstOrDefault([]).Select(cell => cell.Text))}"));
            }
        }

        output.WriteLine($"{without} documents without tables, {invented.Count} tables invented");
        Assert.True(without >= 10);
        Assert.Empty(invented);
    }

    [Fact]
    public void None_is_invented_on_the_minutes_of_Aarhus() =>
        Assert.Empty(ReadAgenda.From(Path.Combine(Repository.Real("agendas"), "aarhus-byraad-2025-08-27.pdf")).Tables);

    [Fact]
    public void Attachments_with_document_numbers_in_columns_are_none()
    {
        double[] xs = [50, 90, 150, 450];
        var page = new PageSketch().Text(50, 720, "Bilag");
        foreach (var (row,
            i) in new[] { ("Rapport om budget", "24/28943"), ("Referat af mødet", "24/30112"), ("Oversigt over veje", "23/9540"),
                ("Svar fra høringen", "24/1234") }.Select((row, i) => (row, i)))
        {
            page.Row(700 - (14 * i), xs, $"{i + 1}", "Åben", row.Item1, row.Item2);
        }

        Assert.Empty(PageSketch.Find(page));
    }

    [Fact]
    public void A_form_with_a_case_number_in_a_drawn_box_is_none()
    {
        double[] xs = [50, 150, 300, 400];
        var page = new PageSketch();
        for (var i = 0; i < 3; i++)
        {
            var y = 700 - (60 * i);
            page.Across(48, 500, y + 32, y + 16).Down(y + 16, y + 32, 48, 500)
                .Text(52, y + 20, $"{i + 4}. Godkendelse af noget").Row(y, xs, "Sagsnr.", $"24/2894{i}", "Sagsbehandler", "bjo");
        }

        Assert.Empty(PageSketch.Find(page));
    }

    [Fact]
    public void Two_columns_of_paragraphs_with_figures_in_them_are_none()
    {
        var page = new PageSketch();
        for (var i = 0; i < 12; i++)
        {
            page.Text(50, 700 - (12 * i), i % 4 == 0 ? "Udvalget fik 12 svar i alt, og" : "de blev drøftet på mødet den 3.")
                .Text(310, 700 - (12 * i), i % 4 == 0 ? "Der er søgt om 4,5 mio. kr. til" : "anlæg af stien ved de 18 søer i");
        }

        Assert.Empty(PageSketch.Find(page));
    }
}
