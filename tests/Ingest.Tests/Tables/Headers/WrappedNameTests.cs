namespace Ingest.Tests.Tables.Headers;

/// <summary>Names of columns on two lines at the right of their columns, the last name on one line and near to the one before it.</summary>
public sealed class WrappedNameTests
{
    private const double Size = 8;

    private static PageSketch End(PageSketch page, double right, double y, string text, bool bold = false) =>
        page.Text(right - text.Sum(sign => sign == ' ' ? 0.28 * Size : 0.5 * Size), y, text, Size, bold);

    private static PageSketch Row(PageSketch page, double y, string name, string[] texts, bool bold = false)
    {
        page.Text(55, y, name, Size, bold);
        double[] rights = [350, 420, 480, 503];
        for (var i = 0; i < texts.Length; i++)
        {
            _ = texts[i].Length == 0 ? page : End(page, rights[i], y, texts[i], bold);
        }

        return page;
    }

    /// <summary>One and a half times the type's size is a usual distance of lines.</summary>
    [Fact]
    public void Lines_at_one_and_a_half_are_one_name()
    {
        var page = new PageSketch();
        foreach (var (right, text) in new[] { (350.0, "Ændret"), (420, "Forbrug"), (480, "Forventet") })
        {
            End(page, right, 160, text, bold: true);
        }

        Row(page, 148, "Område", ["budget", "31/7", "resultat", "Rest"], bold: true).Across(50, 510, 142);
        Row(page, 130, "Botilbud", ["118400", "79215", "127500", "91"]);
        Row(page, 113, "Bostøtte", ["31050", "17640", "30150", "-90"]);
        Row(page, 96, "Aktivitet", ["22700", "12905", "22300", "-40"]);
        Assert.Equal("Område | Ændret budget | Forbrug 31/7 | Forventet resultat | Rest",
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[0]);
    }

    /// <summary>A name with a rule under it heads the columns over which that runs.</summary>
    [Fact]
    public void A_name_over_several_columns_heads_them()
    {
        var page = new PageSketch();
        End(page, 418, 160, "Boliger", bold: true);
        Row(page, 148, "Område", ["2030", "2031", "2032"], bold: true).Across(50, 510, 142).Across(334, 480, 156);
        Row(page, 130, "Botilbud", ["118400", "79215", "127500"]);
        Row(page, 113, "Bostøtte", ["31050", "17640", "30150"]);
        Row(page, 96, "Aktivitet", ["22700", "12905", "22300"]);
        Assert.Equal(["Område | Boliger | Boliger | Boliger", "Område | 2030 | 2031 | 2032"],
            Grids.Rows(Assert.Single(PageSketch.Find(page)))[..2]);
    }
}
