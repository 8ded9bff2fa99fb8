using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Labels;

/// <summary>"1. Resume", "2. Beslutningspunkter": a body may number the headings of each item's fields (Aarhus).</summary>
public sealed class NumberedFieldHeadingsTests
{
    private static readonly string[] Front = ["! Dagsorden", "Nordvang Byråd", "Onsdag den 12. marts 2031 kl. 17.00"];

    private static readonly string[] Titles = ["Ny daginstitution på Mejerivej", "Lokalplan for et boligområde", "Salg af erhvervsgrund"];

    [Fact]
    public void Numbers_before_field_headings_are_their_own()
    {
        var items = Read([.. Front,
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# Sag {n}: {Titles[n - 1]}", "= 1. Resume",
                "^ Børnetallet vokser hurtigere end ventet.", "= 2. Beslutningspunkter", "^ Det indstilles, at sagen godkendes.",
                "= 3. Effekt", "^ Alle tilbydes plads i august 2033."])]).Items;
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal(
            [(FieldKind.Summary, "1. Resume"), (FieldKind.Proposal, "2. Beslutningspunkter"), (FieldKind.Other, "3. Effekt")],
            item.Fields.Select(field => (field.Kind, field.Heading!))));
    }

    [Fact]
    public void A_case_under_the_title_is_no_field_above_them()
    {
        var items = Read([.. Front,
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# Sag {n}: {Titles[n - 1]}", $"^ Sagsnummer: 24/03174{n}", "= 1. Resume",
                "^ Børnetallet vokser hurtigere end ventet.", "= 2. Beslutningspunkter", "^ Det indstilles, at sagen godkendes."])]).Items;
        Assert.All(items, item => Assert.Equal(["1. Resume", "2. Beslutningspunkter"], item.Fields.Select(field => field.Heading!)));
    }

    /// <summary>What stands in plain type under "Bilag" is enclosed, and no item below the item.</summary>
    [Fact]
    public void Numbers_below_the_items_under_a_heading_of_attachments_are_labels()
    {
        var items = Read([.. Front,
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# {n} {Titles[n - 1]}", "= Indstilling",
                "^ Det indstilles, at sagen godkendes.", "= Bilag", $"^ {n}.1 Regnskab for året", $"^ {n}.2 Udkast til aftale"])]).Items;
        Assert.Equal(Titles, items.Select(item => item.Title));
        Assert.All(items, item => Assert.Equal([$"{item.Number}.1", $"{item.Number}.2"], item.Attachments.Select(read => read.Label!)));
    }

    /// <summary>Below a heading of the item's own they part its text.</summary>
    [Fact]
    public void Numbered_headings_inside_a_field_are_none_of_the_item_s()
    {
        var items = Read([.. Front,
            .. Enumerable.Range(1, 3).SelectMany(n => (string[])[$"# Sag {n}: {Titles[n - 1]}", "= Sagsfremstilling",
                "i 1. Baggrund|", "^ Børnetallet vokser hurtigere end ventet.", "i 2. Økonomi|", "^ Udgiften er 4 mio. kr.",
                "= Indstilling", "^ Det indstilles, at sagen godkendes."])]).Items;
        Assert.All(items, item => Assert.Equal(["Sagsfremstilling", "Indstilling"], item.Fields.Select(field => field.Heading)));
    }

    /// <summary>What counts the items is no field's, whatever the title says.</summary>
    [Fact]
    public void Numbered_items_called_as_fields_are_items()
    {
        string[] titles = ["Referat", "Baggrund for ny vedtægt", "Økonomi", "Eventuelt"];
        var items = Read([.. Front, .. titles.SelectMany((title, i) =>
            (string[])[$"# {i + 1}. {title}", "^ Vi har talt om det i aften, og der er enighed."])]).Items;
        Assert.Equal(titles, items.Select(item => item.Title));
    }
}
