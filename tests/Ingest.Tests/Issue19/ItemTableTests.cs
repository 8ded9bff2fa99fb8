using Ingest.Model.Output;

namespace Ingest.Tests.Issue19;

/// <summary>Minutes whose items are the rows of a table.</summary>
public sealed class ItemTableTests
{
    private static readonly string[] Titles = ["Godkendelse af dagsorden", "Ny cykelsti ved skolen", "Eventuelt"];

    private static readonly string[] Texts = ["Godkendt.",
        "Der bevilges 40.000 kr. til en foreløbig undersøgelse af en sti langs den nedlagte bane mellem skolen og hallen.", "Intet."];

    private static TableSketch Front(bool ruled, params double[] xs) =>
        new TableSketch(xs) { Ruled = ruled }.Line("Referat", 16, bold: true).Line("Landsbyrådet i Tornby")
            .Line("Tirsdag den 4. marts 2031 kl. 19.00").Gap();

    private static void AreThree(AgendaDocument read, FieldKind kind, string? heading)
    {
        Assert.Equal(["1", "2", "3"], read.Items.Select(item => item.Number));
        Assert.Equal(Titles, read.Items.Select(item => item.Title));
        Assert.All(read.Items, item => Assert.Equal((kind, heading), (item.Fields[0].Kind, item.Fields[0].Heading)));
        Assert.Equal(Texts, read.Items.Select(item => item.Fields[0].Text));
        Assert.Empty(read.Tables);
        Assert.Equal(0, read.Ledger.Sum(row => row.Unplaced));
        Assert.Equal("2031-03-04", read.Meeting.Date);
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(true, ".")]
    [InlineData(false, "")]
    [InlineData(false, ".")]
    public void A_column_of_numbers_and_one_of_titles(bool ruled, string mark)
    {
        var read = Front(ruled, 50, 90, 260, 540).Table(
            ["Pkt.", "Emne", "Referat"], [$"1{mark}", Titles[0], Texts[0]], [$"2{mark}", Titles[1], Texts[1]],
            [$"3{mark}", Titles[2], Texts[2]]).Read();
        AreThree(read, FieldKind.Decision, "Referat");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Numbers_in_the_cells_of_the_titles(bool ruled)
    {
        var read = Front(ruled, 50, 260, 540).Table(
            ["Dagsordenspunkt", "Beslutning"], [$"1. {Titles[0]}", Texts[0]], [$"2. {Titles[1]}", Texts[1]], [$"3. {Titles[2]}", Texts[2]])
            .Gap().Line("Referent: Bo Lind").Read();
        AreThree(read, FieldKind.Decision, "Beslutning");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_names_over_the_columns(bool ruled) =>
        AreThree(Front(ruled, 50, 260, 540)
            .Table([$"1. {Titles[0]}", Texts[0]], [$"2. {Titles[1]}", Texts[1]], [$"3. {Titles[2]}", Texts[2]]).Read(), FieldKind.Body,
            null);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_numbers_before_the_titles(bool ruled)
    {
        var read = Front(ruled, 50, 260, 540)
            .Table(["Emne", "Referat"], [Titles[0], Texts[0]], [Titles[1], Texts[1]], [Titles[2], Texts[2]]).Read();
        Assert.Equal(Titles, read.Items.Select(item => item.Title));
        Assert.Equal(Texts, read.Items.Select(item => Assert.Single(item.Fields).Text));
        Assert.Empty(read.Tables);
    }

    [Fact]
    public void Rows_of_one_cell_head_sections()
    {
        var read = Front(true, 50, 90, 260, 540).Table(
            ["Pkt.", "Emne", "Referat"], ["Åbne punkter"], ["1", Titles[0], Texts[0]], ["2", Titles[1], Texts[1]], ["Lukkede punkter"],
            ["3", Titles[2], Texts[2]]).Read();
        Assert.Equal(["Åbne punkter", .. Titles[..2], "Lukkede punkter", Titles[2]], read.Items.Select(item => item.Title));
        Assert.Equal(0, read.Ledger.Sum(row => row.Unplaced));
    }

    [Fact]
    public void Rows_of_number_and_title_over_rows_of_fields() =>
        AreThree(
            Front(true, 50, 160, 540).Table(
                [$"1. {Titles[0]}"], ["Konklusion", Texts[0]], [$"2. {Titles[1]}"], ["Konklusion", Texts[1]], ["Ansvarlig", "Bo Lind"],
                [$"3. {Titles[2]}"], ["Konklusion", Texts[2]]).Read(),
            FieldKind.Decision, "Konklusion");

    [Fact]
    public void Who_does_it_is_a_field_of_its_own()
    {
        var read = Front(true, 50, 90, 250, 440, 540).Table(
            ["Nr.", "Emne", "Beslutning", "Ansvarlig"], ["1", Titles[0], Texts[0], "Bo Lind"], ["2", Titles[1], Texts[1], "Ida Holm"],
            ["3", Titles[2], Texts[2], "Per Juul"]).Read();
        AreThree(read, FieldKind.Decision, "Beslutning");
        Assert.Equal(["Bo Lind", "Ida Holm", "Per Juul"], read.Items.Select(item => item.Fields[1].Text));
        Assert.All(read.Items, item => Assert.Equal((FieldKind.Other, "Ansvarlig"), (item.Fields[1].Kind, item.Fields[1].Heading)));
    }

    [Fact]
    public void A_name_of_a_column_is_in_no_fields_box()
    {
        var items = Front(true, 50, 90, 260, 540)
            .Table(["Pkt.", "Emne", "Referat"], ["1", Titles[0], Texts[0]], ["2", Titles[1], Texts[1]], ["3", Titles[2], Texts[2]])
            .Read().Items;
        Assert.All(items.Zip(items.Skip(1)), pair => Assert.True(pair.First.Source[0].Box.Bottom > pair.Second.Source[0].Box.Top));
        Assert.All(items, item => Assert.True(item.Fields[0].Source[0].Box.Top <= item.Source[0].Box.Top + 1));
    }

    [Fact]
    public void Facts_of_the_meeting_in_the_first_rows_are_the_meetings()
    {
        var read = new TableSketch(50, 260, 540).Line("Referat", 16, bold: true).Gap().Table(
            ["Dato", "4. marts 2031 kl. 19.00"], ["Sted", "Forsamlingshuset"], ["Dagsordenspunkt", "Beslutning"],
            [$"1. {Titles[0]}", Texts[0]], [$"2. {Titles[1]}", Texts[1]], [$"3. {Titles[2]}", Texts[2]]).Read();
        AreThree(read, FieldKind.Decision, "Beslutning");
        Assert.Equal("Forsamlingshuset", read.Meeting.Place);
    }

    [Fact]
    public void Fields_in_a_table_under_each_heading()
    {
        var sketch = new TableSketch(50, 160, 540).Line("Referat", 16, bold: true).Line("Landsbyrådet i Tornby")
            .Line("Tirsdag den 4. marts 2031 kl. 19.00").Gap();
        for (var i = 0; i < 3; i++)
        {
            sketch.Line($"{i + 1}. {Titles[i]}", 13, bold: true)
                .Table(["Beslutning", Texts[i]], ["Sagsfremstilling", "Forslaget kom fra borgerne ved årets borgermøde."]);
        }

        AreThree(sketch.Read(), FieldKind.Decision, "Beslutning");
    }

    [Fact]
    public void A_title_that_begins_with_a_figure_keeps_its_number()
    {
        var items = Front(true, 50, 90, 260, 540)
            .Table(["Pkt.", "Emne", "Referat"], ["1", Titles[0], Texts[0]], ["2", "14 ansøgninger om tilskud", Texts[1]],
                ["3", Titles[2], Texts[2]]).Read().Items;
        Assert.Equal(["1", "2", "3"], items.Select(item => item.Number));
        Assert.Equal("14 ansøgninger om tilskud", items[1].Title);
    }
}
