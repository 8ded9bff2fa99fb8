using System.Collections.Immutable;
using Ingest.Agendas.Items;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Agendas;

public sealed class AttachmentTests
{
    [Theory]
    [InlineData("10/1 Budgetopfølgning", "10/1", "Budgetopfølgning")]
    [InlineData("B-2 Ventetider, 4. kvartal", "B-2", "Ventetider, 4. kvartal")]
    [InlineData("2.1.A – Driftsrapport", "2.1.A", "Driftsrapport")]
    [InlineData("4410931 Responstider", "4410931", "Responstider")]
    [InlineData("Aftaleudkast af 8. april (15120/26)", "15120/26", "Aftaleudkast af 8. april")]
    [InlineData("Havarirapport (dok. 0432-26).", "dok. 0432-26", "Havarirapport")]
    [InlineData("2026 Regnskab", null, "2026 Regnskab")]
    [InlineData("2025/26 Skoleår", null, "2025/26 Skoleår")]
    [InlineData("3 tilbud", null, "3 tilbud")]
    [InlineData("Lokalplan (revideret)", null, "Lokalplan (revideret)")]
    public void What_all_attachments_of_a_document_begin_or_end_with_is_their_label(string title, string? label, string rest)
    {
        var item = new AgendaItem { Id = "1", Level = 1, Title = "Sag",
            Attachments = [new Attachment(null, title, null, null, null), new Attachment(null, title, null, null, null)] };
        Assert.All(Assert.Single(AttachmentHabits.Apply([item])).Attachments,
            attachment => Assert.Equal((label, rest), (attachment.Label, attachment.Title)));
    }

    [Theory]
    [InlineData("1. ", "2. ")]
    [InlineData("1) ", "2) ")]
    [InlineData("1 ", "2 ")]
    public void Attachments_that_count_from_one_are_called_by_their_count(string first, string second)
    {
        var item = new AgendaItem { Id = "1", Level = 1, Title = "Sag", Attachments =
            [new Attachment(null, first + "Regnskab", null, null, null), new Attachment(null, second + "Notat", null, null, null)] };
        var only = item with { Id = "2", Attachments = item.Attachments[..1] };
        Assert.Equal([("1", "Regnskab"), ("2", "Notat"), ("1", "Regnskab")],
            AttachmentHabits.Apply([item, only]).SelectMany(read => read.Attachments).Select(read => (read.Label!, read.Title)));
    }

    /// <summary>What does not count is a title's own: "2 tilbud", "4. kvartal".</summary>
    [Fact]
    public void Figures_that_do_not_count_are_the_titles_own()
    {
        ImmutableArray<Attachment> all = [.. new[] { "2 tilbud", "4. kvartal" }
            .Select(title => new Attachment(null, title, null, null, null))];
        var items = AttachmentHabits.Apply([new AgendaItem { Id = "1", Level = 1, Title = "Sag", Attachments = all }]);
        Assert.All(Assert.Single(items).Attachments, attachment => Assert.Null(attachment.Label));
    }

    [Fact]
    public void One_among_many_is_no_habit()
    {
        ImmutableArray<Attachment> all = [.. new[] { "10/1 Budgetopfølgning", "Tilbud", "Kort", "Notat" }
            .Select(title => new Attachment(null, title, null, null, null))];
        var items = AttachmentHabits.Apply([new AgendaItem { Id = "1", Level = 1, Title = "Sag", Attachments = all }]);
        Assert.All(Assert.Single(items).Attachments, attachment => Assert.Null(attachment.Label));
    }

    [Theory]
    [InlineData("2012-200782 - Bygningsliste og prioritering", "2012-200782", "Bygningsliste og prioritering", null)]
    [InlineData("1 Åben Bygningsliste og prioritering 222359/12", "222359/12", "Bygningsliste og prioritering", Access.Open)]
    [InlineData("2 Lukket Notat om grunden 222360/12", "222360/12", "Notat om grunden", Access.Closed)]
    [InlineData("Bilag 1: Bygningsliste", "Bilag 1", "Bygningsliste", null)]
    [InlineData("Bilag 2 - Bygningsliste", "Bilag 2", "Bygningsliste", null)]
    [InlineData("Bilag 2.1 Trafikrapport for havnen", "Bilag 2.1", "Trafikrapport for havnen", null)]
    [InlineData("Bilag 2-1 Trafikrapport for havnen", "Bilag 2-1", "Trafikrapport for havnen", null)]
    [InlineData("→ Trafikrapport for havnen", null, "Trafikrapport for havnen", null)]
    [InlineData("► Trafikrapport for havnen", null, "Trafikrapport for havnen", null)]
    [InlineData("Bilag 000412: Notat om punktet", "Bilag 000412", "Notat om punktet", null)]
    [InlineData("Bilag 12E3: Oversigt", "Bilag 12E3", "Oversigt", null)]
    [InlineData("Bilag 31-10 a: Oversigt", "Bilag 31-10 a", "Oversigt", null)]
    [InlineData("Bilag 2027-03-01: Oversigt", "Bilag 2027-03-01", "Oversigt", null)]
    [InlineData("Bilag nr. 4: Notat", "Bilag nr. 4", "Notat", null)]
    [InlineData("2027-00101 Kort over Bakken", "2027-00101", "Kort over Bakken", null)]
    [InlineData("Bilag til budgettet", null, "Bilag til budgettet", null)]
    [InlineData("Bilag 1 til punkt 3", null, "Bilag 1 til punkt 3", null)]
    [InlineData("2027-2030 Budget", null, "2027-2030 Budget", null)]
    [InlineData("Punkt 43, Bilag 1: Bygningsliste", "Punkt 43, Bilag 1", "Bygningsliste", null)]
    [InlineData("Pkt. 4.2 - Bilag 3: Notat", "Pkt. 4.2 - Bilag 3", "Notat", null)]
    [InlineData("Punkt 43, liste: udkast", null, "Punkt 43, liste: udkast", null)]
    [InlineData("2026-0071183-6: Bygningsliste", "2026-0071183-6", "Bygningsliste", null)]
    [InlineData("Bygningsliste - 91045/25", "91045/25", "Bygningsliste", null)]
    [InlineData("Bygningsliste – 2026-0071183-6", "2026-0071183-6", "Bygningsliste", null)]
    [InlineData("Bygningsliste - 31-03-2026", null, "Bygningsliste - 31-03-2026", null)]
    [InlineData("Køreplan 2026/27", null, "Køreplan 2026/27", null)]
    [InlineData("Notat 2026/31", "2026/31", "Notat", null)]
    [InlineData("11874/26 (Åben) Bygningsliste", "11874/26", "Bygningsliste", Access.Open)]
    [InlineData("2026-0071183-6 (Lukket): Bygningsliste", "2026-0071183-6", "Bygningsliste", Access.Closed)]
    [InlineData("Bilag A (lukket): Notat", "Bilag A", "Notat", Access.Closed)]
    [InlineData("Bilag 2 (åbent) - Notat", "Bilag 2", "Notat", Access.Open)]
    [InlineData("Notat (åben) til udvalget", null, "Notat (åben) til udvalget", null)]
    [InlineData("12 (åben) Notat", null, "12 (åben) Notat", null)]
    [InlineData("11874/26 Åben Bygningsliste", "11874/26", "Bygningsliste", Access.Open)]
    [InlineData("11874/26 Åben skole", null, "11874/26 Åben skole", null)]
    [InlineData("Bilag 3. Tegninger (fortroligt)", "Bilag 3", "Tegninger (fortroligt)", null)]
    [InlineData("./. Bygningsliste", null, "Bygningsliste", null)]
    [InlineData("- Bygningsliste", null, "Bygningsliste", null)]
    [InlineData("Bygningsliste.pdf (lukket)", null, "Bygningsliste.pdf", Access.Closed)]
    [InlineData("Høringssvar, samlet", null, "Høringssvar, samlet", null)]
    [InlineData("Bygningsliste for 2012", null, "Bygningsliste for 2012", null)]
    public void An_entry_has_its_label_title_and_access(string line, string? label, string title, Access? access)
    {
        var attachment = Assert.Single(AgendaSketch.Item("= Bilag", $"^ {line}").Attachments);
        Assert.Equal((label, title, null, access), (attachment.Label, attachment.Title, attachment.Url, attachment.Access));
        Assert.Equal(1, attachment.Source?.Page);
    }

    [Fact]
    public void Numbers_with_points_before_all_of_them_are_their_labels()
    {
        Assert.Equal([("187.2.1", "Halvårsregnskab"), ("187.2.2", "Bemærkninger")],
            AgendaSketch.Item("= Bilag", "^ 187.2.1 Halvårsregnskab", "187.2.2 Bemærkninger")
                .Attachments.Select(attachment => (attachment.Label!, attachment.Title)));
        Assert.All(AgendaSketch.Item("= Bilag", "^ 1.3 Kort over Bakken", "Notat").Attachments,
            attachment => Assert.Null(attachment.Label));
    }

    [Fact]
    public void Numbers_with_a_letter_before_all_of_them_are_their_labels()
    {
        Assert.Equal([("42.a", "Halvårsregnskab"), ("42.b", "Bemærkninger")],
            AgendaSketch.Item("= Bilag", "^ 42.a Halvårsregnskab", "42.b Bemærkninger")
                .Attachments.Select(attachment => (attachment.Label!, attachment.Title)));
        Assert.All(AgendaSketch.Item("= Bilag", "^ 3.b Kort over Bakken", "Notat").Attachments,
            attachment => Assert.Null(attachment.Label));
    }

    [Theory]
    [InlineData("Ingen")]
    [InlineData("Ingen.")]
    [InlineData("Ingen bilag")]
    public void None_is_a_field_without_entries(string line)
    {
        var item = AgendaSketch.Item("= Bilag", $"^ {line}");
        Assert.Equal((FieldKind.Attachments, "Bilag", line), (item.Fields[0].Kind, item.Fields[0].Heading, item.Fields[0].Text));
        Assert.Empty(item.Attachments);
    }

    [Fact]
    public void Names_of_files_need_no_heading()
    {
        var item = AgendaSketch.Item("^ Bygningsliste_2.pdf", "Notat om havnen.docx", "= Indstilling",
            "^ Det indstilles, at sagen udsættes.");
        Assert.Equal(["Bygningsliste_2.pdf", "Notat om havnen.docx"], item.Attachments.Select(attachment => attachment.Title));
        Assert.Equal(FieldKind.Attachments, item.Fields[0].Kind);
    }

    [Fact]
    public void Every_line_that_ends_early_is_an_entry() =>
        Assert.Equal(["Bygningsliste", "Budget for 2012", "Notat"],
            AgendaSketch.Item("= Bilag", "^ Bygningsliste", "Budget for 2012", "Notat").Attachments.Select(attachment => attachment.Title));

    [Theory]
    [InlineData("Ansøgning, Budget 2024, Vedtægter")]
    [InlineData("Ansøgning; Budget 2024; Vedtægter")]
    public void One_line_may_list_them_all(string line) =>
        Assert.Equal(["Ansøgning", "Budget 2024", "Vedtægter"],
            AgendaSketch.Item("= Bilag", $"^ {line}").Attachments.Select(attachment => attachment.Title));

    [Fact]
    public void A_printed_address_is_the_url_and_not_the_title()
    {
        var attachment = Assert.Single(AgendaSketch.Item("= Bilag", "^ Bygningsliste: https://www.kkr.dk/liste.pdf").Attachments);
        Assert.Equal(("Bygningsliste", "https://www.kkr.dk/liste.pdf"), (attachment.Title, attachment.Url));
    }

    [Fact]
    public void A_links_own_address_is_the_url()
    {
        var attachment =
            Assert.Single(AgendaSketch.Item([("Bygningsliste", "https://www.kkr.dk/a")], "= Bilag", "^ Bygningsliste").Attachments);
        Assert.Equal(("Bygningsliste", "https://www.kkr.dk/a"), (attachment.Title, attachment.Url));
    }
}
