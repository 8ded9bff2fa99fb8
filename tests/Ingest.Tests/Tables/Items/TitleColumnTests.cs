using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Issue19;

namespace Ingest.Tests.Tables.Items;

/// <summary>A table of items whose numbers and titles are not in its first column.</summary>
public sealed class TitleColumnTests
{
    private static readonly double[] Xs = [50, 90, 300, 380, 540];

    private static TableSketch Front(params double[] xs) =>
        new TableSketch(xs).Line("Dagsorden", 16, bold: true).Line("Brugerrådet i Tornby")
            .Line("Tirsdag den 4. marts 2031 kl. 19.00").Gap();

    [Fact]
    public void Clock_times_stand_left_of_numbers_and_titles()
    {
        var read = Front(Xs).Table(["Tid", "Punkt", "Formål", "Ansvarlig"], ["19.00", "1. Velkomst", "", "Bo Lind"],
            ["19.05", "2. Ny cykelsti ved skolen", "Drøftelse", "Ida Holm"], ["19.40", "3. Eventuelt", "", ""]).Read();
        Assert.Equal([("1", "Velkomst"), ("2", "Ny cykelsti ved skolen"), ("3", "Eventuelt")],
            read.Items.Select(item => (item.Number!, item.Title)));
        Assert.Equal([("Tid", "19.05"), ("Formål", "Drøftelse"), ("Ansvarlig", "Ida Holm")],
            read.Items[1].Fields.Select(field => (field.Heading!, field.Text)));
        Assert.Equal([("Tid", "19.40")], read.Items[2].Fields.Select(field => (field.Heading!, field.Text)));
        Assert.Empty(read.Tables);
        Assert.Equal(0, read.Ledger.Sum(row => row.Unplaced));
    }

    /// <summary>The old protocol in two columns: number, title and text in the one, what was decided in the other.</summary>
    [Fact]
    public void A_protocol_in_two_columns_has_items()
    {
        var read = Front(50, 330, 540).Table(["Sagens indhold", "Udvalgets beslutning"],
            ["1. Statistik over hjælp", "Taget til efterretning."],
            ["2. Afløsere til sommer", "Bevilget."], ["3. Eventuelt", "Intet."]).Read();
        Assert.Equal([("1", "Statistik over hjælp"), ("2", "Afløsere til sommer"), ("3", "Eventuelt")],
            read.Items.Select(item => (item.Number!, item.Title)));
        Assert.All(read.Items, item => Assert.Equal((FieldKind.Decision, "Udvalgets beslutning"),
            (Assert.Single(item.Fields).Kind, item.Fields[0].Heading)));
    }

    [Fact]
    public void Clock_times_stand_left_of_titles_without_numbers()
    {
        var read = Front(Xs).Table(["Tid", "Emne", "Beslutning", "Ansvarlig"], ["19.00", "Velkomst", "Intet.", "Bo Lind"],
            ["19.05", "Ny cykelsti ved skolen", "Vedtaget.", "Ida Holm"], ["19.40", "Eventuelt", "Intet.", ""]).Read();
        Assert.Equal(["Velkomst", "Ny cykelsti ved skolen", "Eventuelt"], read.Items.Select(item => item.Title));
        Assert.Equal([("Tid", "19.05"), ("Beslutning", "Vedtaget."), ("Ansvarlig", "Ida Holm")],
            read.Items[1].Fields.Select(field => (field.Heading!, field.Text)));
    }

    /// <summary>The column of the numbers says when, too; the title is in the column that is named so.</summary>
    [Fact]
    public void A_clock_time_under_the_number_is_no_title()
    {
        var read = Front(50, 120, 300, 540).Table(["Tid", "Punkt", "Referat"], ["Pkt. 1 19.00-19.05", "Velkomst", "Alle var mødt."],
            ["Pkt. 2 19.05-19.40", "Ny cykelsti ved skolen", "Vedtaget."], ["Pkt. 4 19.40-20.00", "Eventuelt", "Intet."]).Read();
        Assert.Equal([("1", "Velkomst"), ("2", "Ny cykelsti ved skolen"), ("4", "Eventuelt")],
            read.Items.Select(item => (item.Number!, item.Title)));
        Assert.Equal([(FieldKind.Other, "19.05-19.40"), (FieldKind.Decision, "Vedtaget.")],
            read.Items[1].Fields.Select(field => (field.Kind, field.Text)));
        Assert.Empty(read.Tables);
        Assert.Equal(0, read.Ledger.Sum(row => row.Unplaced));
    }

    [Fact]
    public void What_was_decided_may_be_run_in_in_a_cell()
    {
        var read = Front(50, 200, 540).Table(["Punkt", "Referat"], ["1. Velkomst", "Alle var mødt."],
            ["2. Ny cykelsti", "Beslutning: Vedtaget."], ["3. Eventuelt", "Intet."]).Read();
        Assert.Contains(("Beslutning:", "Vedtaget."), read.Items[1].Fields.Select(field => (field.Heading!, field.Text)));
    }

    /// <summary>Minutes in two columns: what was decided stands in the cell of the title, as text that begins with its name.</summary>
    [Fact]
    public void Rows_that_hold_their_decision_are_items()
    {
        var read = Front(Xs).Table(["Sak", "Innhold", "Ansvar"], ["Sak 61/23", "Vedtak: Godkjent uten merknader.", "Randi"],
            ["Sak 62/23", "Vedtak: Tatt til orientering.", ""], ["Sak 63/23", "Vedtak: Laget søker kommunen.", "Bo"]).Read();
        Assert.Equal(["61/23", "62/23", "63/23"], read.Items.Select(item => item.Number));
    }

    /// <summary>What is said of the meeting may stand in a table of its own above, with as many columns.</summary>
    [Fact]
    public void A_table_of_the_meetings_facts_above_is_read_by_its_cells()
    {
        var read = Front(50, 130, 350, 540).Table(["Dato: 4. marts 2031", "Tid: 19.00", "Sted: Klubhuset ved søen i Tornby"],
                ["Til stede: Randi Lund, Bo Holm Vestergaard, Per Juul", "Afbud: Ida Rye", "Referent: Randi Lund"])
            .Table(["Punkt", "Indhold", "Beslutning"], ["1", "Velkomst", "Alle var mødt."], ["2", "Ny cykelsti", "Vedtaget."],
                ["3", "Eventuelt", "Intet."]).Read();
        Assert.Equal(["Velkomst", "Ny cykelsti", "Eventuelt"], read.Items.Select(item => item.Title));
        Assert.Equal("Klubhuset ved søen i Tornby", read.Meeting.Place);
        Assert.Contains("Ida Rye", read.Meeting.Participants.Select(person => person.Name));
    }

    [Fact]
    public void A_list_of_the_items_stays_a_list()
    {
        var read = Front(Xs).Table(["Saksnr", "Arkivsak", "Tittel"], ["PS 21/24", "24/00102", "Godkjenning av protokoll"],
                ["PS 22/24", "24/00417", "Kommunal garanti"], ["PS 23/24", "23/02955", "Høring om arealbruk"])
            .Line("PS 21/24 Godkjenning av protokoll", 12, bold: true).Line("Protokollen godkjennes.")
            .Line("PS 22/24 Kommunal garanti", 12, bold: true).Line("Kommunen stiller kausjon.")
            .Line("PS 23/24 Høring om arealbruk", 12, bold: true).Line("Kommunen svarer.").Read();
        Assert.Equal(["21/24", "22/24", "23/24"], read.Items.Select(item => item.Number));
    }

    /// <summary>Numbers in the second column of a programme count its rows, which are no meeting's items.</summary>
    [Fact]
    public void A_programme_with_numbered_rows_stays_a_table()
    {
        var read = Front(Xs).Line("1. Velkomst", 12, bold: true).Line("Formanden bød velkommen.")
            .Line("2. Sommerens stævne", 12, bold: true).Line("Stævnet har dette program:").Gap()
            .Table(["Tid", "Punkt", "Formål", "Ansvarlig"],
                ["10.00", "1. Opvarmning", "Leg", "Bo Lind"], ["10.30", "2. Løb", "Kamp", "Ida Holm"],
                ["11.15", "3. Kast", "Kamp", "Per Juul"])
            .Line("3. Eventuelt", 12, bold: true).Line("Intet.").Read();
        Assert.Equal(["Velkomst", "Sommerens stævne", "Eventuelt"], read.Items.Select(item => item.Title));
        Assert.Equal(4, Assert.Single(read.Tables).Columns.Length);
    }

    /// <summary>
    /// The row that the page's end divides has no number on the second page, and what its cells begin with there is in the type of the
    /// text: it is the text under the title. The last page has two rows, of which the second has an item.
    /// </summary>
    [Fact]
    public void A_row_that_a_page_divides_goes_on_with_its_text()
    {
        var one = Names(new PageSketch(1).Text(50, 790, "Dagsorden", 16, bold: true).Text(50, 770, "Brugerrådet i Tornby")
            .Text(50, 755, "Tirsdag den 4. marts 2031 kl. 19.00"), 700)
            .Across(50, 540, 680, 60).Down(60, 720, Xs)
            .Text(54, 666, "19.00").Text(94, 666, "1. Velkomst", bold: true).Text(384, 666, "Bo Lind").Across(50, 540, 660)
            .Text(54, 646, "19.05").Text(94, 646, "2. Ny cykelsti ved skolen", bold: true).Text(384, 646, "Ida Holm");
        var two = Names(new PageSketch(2), 780).Across(50, 540, 760, 720, 700).Down(700, 800, Xs)
            .Text(94, 746, "Skolen har bedt om en sti, der går langs").Text(94, 732, "banen. Den koster 40.000 kr.")
            .Text(54, 706, "19.40").Text(94, 706, "3. Eventuelt", bold: true);
        ImmutableArray<PageLayout> pages = [one.Layout(), two.Layout()];
        var read = AgendaPipeline.Read(new SourcePdf(null, 1, pages, []),
            new DocumentInfo("a.pdf", "00", 1, 2, null, TextSource.Embedded)).Document;
        Assert.Equal(["Velkomst", "Ny cykelsti ved skolen", "Eventuelt"], read.Items.Select(item => item.Title));
        Assert.Contains((null, "Skolen har bedt om en sti, der går langs banen. Den koster 40.000 kr."),
            read.Items[1].Fields.Select(field => (field.Heading, field.Text)));
        Assert.Empty(read.Tables);
    }

    private static PageSketch Names(PageSketch page, double y) =>
        page.Text(54, y + 6, "Tid", bold: true).Text(94, y + 6, "Punkt", bold: true).Text(304, y + 6, "Formål", bold: true)
            .Text(384, y + 6, "Ansvarlig", bold: true).Across(50, 540, y + 20, y);
}
