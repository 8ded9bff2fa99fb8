namespace Ingest.Tests.Tables.Lattice;

/// <summary>A form with drawn cells that nobody has filled in is no table.</summary>
public sealed class BlankFormTests
{
    [Fact]
    public void Names_over_room_to_write_are_no_table() => Assert.Empty(PageSketch.Find(Form("Fornavn", "Efternavn", "Gade", "By")));

    /// <summary>The same cells with what was written into them, and a table whose cells are as high as their text.</summary>
    [Fact]
    public void A_filled_form_and_a_table_stay()
    {
        var form = Form("Fornavn", "Efternavn", "Gade", "By").Text(53, 662, "Inger").Text(203, 662, "Holm")
            .Text(53, 622, "Torvet").Text(203, 622, "Sæby");
        Assert.Single(PageSketch.Find(form));
        var table = new PageSketch().Row(704, [50, 200], "Havn", "Leder").Row(688, [50, 200], "Sandvig", "Holm")
            .Row(672, [50, 200], "Tangø", "Krog").Across(50, 350, 716, 700, 684, 668).Down(668, 716, 50, 200, 350);
        Assert.Single(PageSketch.Find(table));
    }

    private static PageSketch Form(params string[] names)
    {
        var page = new PageSketch().Across(50, 350, 690, 650, 610, 570).Down(570, 690, 50, 200, 350);
        for (var i = 0; i < names.Length; i++)
        {
            page.Text(i % 2 == 0 ? 53 : 203, 680 - (40 * (i / 2)), names[i], 8);
        }

        return page.Text(53, 600, "Dato", 8).Text(203, 600, "Underskrift", 8);
    }
}
