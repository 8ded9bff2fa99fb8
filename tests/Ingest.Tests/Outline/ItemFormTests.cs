using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Outline;

/// <summary>Rows of labels at an item's head, and the text below them.</summary>
public sealed class ItemFormTests
{
    [Fact]
    public void What_stands_below_a_form_is_no_text_of_its_last_row()
    {
        string[] Item(int number, string title) => [$"# {number}. {title}", "b Sag fra:|Teknisk Udvalg", "b Lovgrundlag:|Planloven.",
            "_ Byrådet gav i 2000 en bevilling til arbejdet, som nu er", "afleveret, og regnskabet kan afsluttes.",
            "b Beslutning:|Godkendt."];
        var read = Read(["! Byrådet", "Referat af møde den 4. marts 2031", .. Item(1, "Spunsvæg"), .. Item(2, "Havnegade"),
            .. Item(3, "Renseanlæg")]);
        Assert.Equal(3, read.Items.Length);
        Assert.All(read.Items, item => Assert.Equal(
            [("Teknisk Udvalg", true), ("Planloven.", true), ("Byrådet gav i 2000 en bevilling til arbejdet, som nu er afleveret, og "
                + "regnskabet kan afsluttes.", false), ("Godkendt.", true)],
            item.Fields.Select(field => (field.Text, field.Heading is not null))));
    }

    /// <summary>Who decides is a name, and the text below none of it, though nothing but white parts them.</summary>
    [Fact]
    public void What_stands_below_who_decides_is_the_item_s_text()
    {
        string[] Item(int number, string title) => [$"# {number}. {title}", "^ Sagen afgøres i: Byrådet",
            "^ Der er søgt om et tilskud til den nye sal, og udvalget har set på", "regnskabet for sidste år."];
        var read = Read(["! Byrådet", "Dagsorden til møde den 4. marts 2031", .. Item(1, "Spunsvæg"), .. Item(2, "Havnegade"),
            .. Item(3, "Renseanlæg")]);
        Assert.All(read.Items, item => Assert.Equal(["Byrådet", "Der er søgt om et tilskud til den nye sal, og udvalget har set på "
            + "regnskabet for sidste år."], item.Fields.Select(field => field.Text)));
    }

    [Fact]
    public void Paragraphs_of_a_case_s_text_are_its_text()
    {
        string[] Item(int number, string title) => [$"# {number}. {title}", "b Sag fra:|Teknisk Udvalg",
            "b Sagsfremstilling:|Arbejdet er endt.", "_ Byrådet gav i 2000 en bevilling til arbejdet.", "b Beslutning:|Godkendt."];
        var read = Read(["! Byrådet", "Referat af møde den 4. marts 2031", .. Item(1, "Spunsvæg"), .. Item(2, "Havnegade"),
            .. Item(3, "Renseanlæg")]);
        Assert.All(read.Items, item => Assert.Equal(3, item.Fields.Length));
    }
}
