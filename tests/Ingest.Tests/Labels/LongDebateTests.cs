using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Labels;

/// <summary>Pages of debate under one item are the item's, however much they look like what is told of the meeting.</summary>
public sealed class LongDebateTests
{
    private const int PerPage = 45;

    private static readonly string[] Debate =
    [
        "Grethe Holm, Åvej 14, spurgte, hvornår den nye boring bliver taget i brug.",
        "Formanden svarede, at det sker, når prøverne er kommet tilbage fra laboratoriet.",
        "Der blev klappet, og mødet holdt en pause på ti minutter.",
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(90)]
    public void All_of_it_is_the_items(int turns)
    {
        var document = Read([
            "Referat af generalforsamling", "Åby Vandværk", "Afholdt den 31. august 2031 kl. 19.00 på Åby Kro", "#1. Valg af dirigent",
            "Bestyrelsen foreslog Niels Krag, som blev valgt.", "#2. Bestyrelsens beretning",
            .. Enumerable.Range(0, turns).SelectMany(_ => Debate), "#3. Eventuelt", "Formanden takkede for god ro og orden."]);
        Assert.Equal(["1", "2", "3"], document.Items.Select(item => item.Number));
        Assert.Equal(turns, document.Items[1].Fields.Sum(field => field.Text.Split("Formanden svarede").Length - 1));
    }

    /// <summary>Looks alone would take it for an item's heading.</summary>
    [Fact]
    public void A_bold_line_at_a_pages_top_is_text_where_items_have_numbers()
    {
        var text = Enumerable.Repeat("Museet er ved at skabe overblik over skader, forsikringsforhold og arbejdsplan.", 35);
        var document = Read([
            "Referat af bestyrelsesmøde", "Åby Museum", "Mandag den 16. december 2030 kl. 15.00",
            "#1. Godkendelse af dagsorden", "Godkendt.", "#2. Regnskab", "Godkendt.",
            "#3. Meddelelser", .. text, "Afsnittet slutter her, og siden er fuld.", "Der følger mere på den næste.",
            "#Besøgstal", "Der har i årets første elleve måneder været 118.402 gæster mod 121.915 i samme periode sidste år.",
            "#4. Eventuelt", "Formanden takkede for god ro og orden."]);
        Assert.Equal(["1", "2", "3", "4"], document.Items.Select(item => item.Number));
    }

    /// <summary># is a bold line; each stands apart from the next.</summary>
    private static AgendaDocument Read(string[] lines)
    {
        var model = LineModel.LoadDefault();
        var pages = lines.Chunk(PerPage).Select((page, index) =>
        {
            var sketch = new PageSketch(index + 1);
            foreach (var (row, line) in page.Index())
            {
                sketch.Text(60, 800 - (16 * row), line.TrimStart('#'), 11, bold: line[0] == '#');
            }

            return sketch.Layout();
        }).ToArray();
        return AgendaPipeline.Read(new SourcePdf(null, pages.Length, [.. pages], []),
            new DocumentInfo("a.pdf", "00", pages.Length, 1, null, TextSource.Embedded), new ReadOptions { Model = model }).Document;
    }
}
