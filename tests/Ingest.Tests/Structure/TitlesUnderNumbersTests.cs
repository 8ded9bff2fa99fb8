using Ingest.Learning;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Structure;

/// <summary>Where each number has a line of its own, the line below it is the title, whatever its words head elsewhere.</summary>
public sealed class TitlesUnderNumbersTests
{
    [Fact]
    public void A_title_that_begins_as_a_field_heading_is_one()
    {
        var items = Read("! Dagsorden", "Havneudvalget", "Onsdag den 12. marts 2031 kl. 17.00", "= Pkt. 11", "! Godkendelse af dagsorden",
            "= Pkt. 12", "! Ny mole ved lystbådehavnen", "= Indstilling", "Det indstilles, at molen bygges.", "= Pkt. 13",
            "! Indstilling til vandprisen", "= Pkt. 14", "! Eventuelt").Items;
        Assert.Equal(["Godkendelse af dagsorden", "Ny mole ved lystbådehavnen", "Indstilling til vandprisen", "Eventuelt"],
            items.Select(item => item.Title));
        Assert.Equal("Indstilling", Assert.Single(items[1].Fields).Heading);
    }

    /// <summary>In typewriting nothing but its place tells a title.</summary>
    [Fact]
    public void A_plain_title_is_set_in_under_its_number()
    {
        var read = Typed(["Godkendelse af referat", "Ny mole", "Køb af en kran", "Eventuelt"], 130);
        Assert.Equal(["Godkendelse af referat", "Ny mole", "Køb af en kran", "Eventuelt"], read.Items.Select(item => item.Title));
        Assert.All(read.Items, item => Assert.Equal("Referatet er sendt ud den 9. februar.", Assert.Single(item.Fields).Text));
    }

    /// <summary>The number's word is the same, whether its colon was typed or not.</summary>
    [Fact]
    public void A_forgotten_colon_makes_no_other_number()
    {
        var page = new PageSketch(1).Text(60, 790, "Referat af mødet i havneudvalget den 12. marts 2031 kl. 17.00", 11);
        for (var i = 0; i < 5; i++)
        {
            var y = 740 - (i * 80);
            page.Text(60, y, $"Dagsordenens punkt {i + 1}{(i == 3 ? "" : ":")}", 11).Text(250, y, "Nyt om molen", 11)
                .Text(90, y - 24, "Udvalget drøftede sagen.", 11).Text(90, y - 48, "Vedtagelse:", 11).Text(90, y - 61, "Godkendt.", 11);
        }

        Assert.Equal(["1", "2", "3", "4", "5"], Of(page).Items.Select(item => item.Number));
    }

    private static AgendaDocument Typed(string[] titles, double left)
    {
        var page = new PageSketch(1).Text(230, 790, "DAGSORDEN", 11, bold: true)
            .Text(115, 764, "for havneudvalgets møde onsdag den 12. marts 2031 kl. 9.00", 11);
        for (var i = 0; i < titles.Length; i++)
        {
            var y = 700 - (i * 91);
            page.Text(62, y, $"Punkt {i + 1}.", 11, bold: true).Text(left, y - 13, titles[i], 11)
                .Text(62, y - 39, "Referatet er sendt ud den 9. februar.", 11).Text(62, y - 65, new string('-', 68), 11);
        }

        return Of(page);
    }

    private static AgendaDocument Of(PageSketch page) => AgendaPipeline.Read(new SourcePdf(null, 1, [page.Layout()], []),
        new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded), new ReadOptions { Model = LineModel.LoadDefault() }).Document;

    /// <summary>A field right below a number, in the type of the fields, stays one.</summary>
    [Fact]
    public void A_field_without_a_title_stays_one() => Assert.Equal("Indstilling", Assert.Single(
        Read("! Dagsorden", "Havneudvalget", "Onsdag den 12. marts 2031 kl. 17.00", "# Pkt. 11", "! Godkendelse af dagsorden",
            "# Pkt. 12", "! Ny mole ved lystbådehavnen", "# Pkt. 13", "= Indstilling", "Det indstilles, at molen bygges.", "# Pkt. 14",
            "! Eventuelt").Items[2].Fields).Heading);
}
