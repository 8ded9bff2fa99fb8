using Ingest.Model.Output;
using static Ingest.Tests.Issue19.ItemSketch;

namespace Ingest.Tests.Issue19;

/// <summary>Habits of associations' and boards' papers: lists of attachments, answers by number, letters, times, sections.</summary>
public sealed class PapersOfAssociationsTests
{
    private static readonly string[] Front = ["! Referat", "Bestyrelsen for Mosevang Varme", "Onsdag den 12. marts 2031 kl. 17.00"];

    [Fact]
    public void A_named_attachment_needs_no_heading_over_it()
    {
        var items = Read([.. Front, "# 1. Regnskab", "Bilag 1a: Referat af møde d. 10. juni 2030", "Bilag 1b: Regnskab pr. 31.12.2030",
            "^ Kassereren gennemgik regnskabet, som viser et overskud.", "# 2. Vedtægter",
            "^ Der er kommet to forslag fra medlemmerne.", "Bilag 2: Udkast til vedtægter", "# 3. Eventuelt", "^ Intet."]).Items;
        Assert.Equal([("Bilag 1a", "Referat af møde d. 10. juni 2030"), ("Bilag 1b", "Regnskab pr. 31.12.2030")],
            items[0].Attachments.Select(one => (one.Label!, one.Title)));
        Assert.Equal([("Bilag 2", "Udkast til vedtægter")], items[1].Attachments.Select(one => (one.Label!, one.Title)));
        Assert.Equal([FieldKind.Attachments, FieldKind.Body], items[0].Fields.Select(field => field.Kind));
        Assert.Equal("Kassereren gennemgik regnskabet, som viser et overskud.", items[0].Fields[1].Text);
        Assert.Equal("Der er kommet to forslag fra medlemmerne.", items[1].Fields[0].Text);
    }

    [Fact]
    public void A_sentence_about_an_attachment_is_text()
    {
        var items = Read([.. Front, "# 1. Regnskab", "^ Bilag 1 viser kassererens udkast til regnskab.", "Bilag 2 er eftersendt.",
            "# 2. Eventuelt", "^ Intet."]).Items;
        Assert.Empty(items[0].Attachments);
        Assert.Equal(FieldKind.Body, Assert.Single(items[0].Fields).Kind);
    }

    [Fact]
    public void Numbers_alone_answer_the_list_of_the_agenda()
    {
        var items = Read([.. Front, "= Dagsorden:", "1. Godkendelse af referat.", "2. Billedvæv", "3. Ny flagansvarlig", "4. Evt.", "~",
            "^ 1. Godkendt", "~", "^ 2. Maren Agerlin har givet to væve til foreningen, og de hænger", "foreløbig i forsamlingshuset.",
            "~", "^ 3. Lars Grambo er nu flagansvarlig og hejser flaget.", "~", "^ 4. Intet."]).Items;
        Assert.Equal(["Godkendelse af referat", "Billedvæv", "Ny flagansvarlig", "Evt"], items.Select(item => item.Title));
        Assert.Equal("Maren Agerlin har givet to væve til foreningen, og de hænger foreløbig i forsamlingshuset.", items[1].Fields[0].Text);
        Assert.Equal("Intet.", items[3].Fields[0].Text);
    }

    [Fact]
    public void Titles_that_are_bettered_stay_the_items_own()
    {
        var items = Read([.. Front, "= Dagsorden:", "1. Godkendelse af referat", "2. Nyt tag", "3. Evt.",
            "# 1. Godkendelse af referatet", "^ Godkendt.", "# 2. Nyt tag på hallen", "^ Udsat.", "# 3. Evt.", "^ Intet."]).Items;
        Assert.Equal(["Godkendelse af referatet", "Nyt tag på hallen", "Evt."], items.Select(item => item.Title));
    }

    [Fact]
    public void Time_set_aside_is_no_part_of_a_title()
    {
        var item = Read([.. Front, "# 1. Regnskab (13:00 – 13:05)", "^ Godkendt.", "# 2. Besøg (kl. 14.30)", "^ Vi ser anlægget.",
            "# 3. Eventuelt (20 stk.)", "^ Intet."]).Items;
        Assert.Equal(["Regnskab", "Besøg", "Eventuelt (20 stk.)"], item.Select(one => one.Title));
        Assert.Equal((FieldKind.Other, "(13:00 – 13:05)"), (item[0].Fields[0].Kind, item[0].Fields[0].Text));
        Assert.Equal("(kl. 14.30)", item[1].Fields[0].Text);
    }

    [Fact]
    public void A_word_with_a_full_stop_heads_what_was_decided()
    {
        var items = Read([.. Front, "# 1. Regnskab", "^ Kassereren gennemgik regnskabet.", "^ Beslutning. Regnskabet blev godkendt.",
            "# 2. Eventuelt", "^ Intet at bemærke.", "^ Beslutning. Taget til efterretning."]).Items;
        Assert.Equal("Regnskabet blev godkendt.", items[0].Fields.Single(field => field.Kind == FieldKind.Decision).Text);
        Assert.Equal("Kassereren gennemgik regnskabet.", items[0].Fields[0].Text);
    }

    [Fact]
    public void Plain_items_count_on_below_lists_of_attachments()
    {
        var items = Read([.. Front, "^ 1. Godkendelse af dagsorden", "~", "2. Halvårsregnskab", "= Bilag", "A) Notat fra revisor",
            "B) Regnskab pr. 30. juni", "~", "3. Uddelinger", "= Bilag", "A) Liste over ansøgere", "~", "4. Eventuelt"]).Items;
        Assert.Equal(["1", "2", "3", "4"], items.Select(item => item.Number));
        Assert.Equal([("A", "Notat fra revisor"), ("B", "Regnskab pr. 30. juni")],
            items[1].Attachments.Select(one => (one.Label!, one.Title)));
    }

    [Theory]
    [InlineData("Referent: Jonna")]
    [InlineData("Referent Poul Anker Sandby")]
    [InlineData("For referatet", "Marianne Dines")]
    [InlineData("Lars Norup Jessen    Merete Ruby", "formand    referent")]
    [InlineData("Åby, den 9/4-2031", "Hans Jørgen Winkel")]
    [InlineData("Som dirigent: Kirsten Malling")]
    public void Who_signs_the_minutes_is_no_text_of_the_last_item(params string[] signed)
    {
        var items = Read([.. Front, "# 1. Regnskab", "^ Godkendt.", "# 2. Eventuelt", "^ Flagstangen skal males til foråret.",
            "_ " + signed[0], .. signed[1..]]).Items;
        Assert.Equal("Flagstangen skal males til foråret.", Assert.Single(items[1].Fields).Text);
    }

    [Fact]
    public void Who_was_chosen_is_text_of_its_item()
    {
        var items = Read([.. Front, "# 1. Regnskab", "^ Godkendt.", "# 2. Valg", "^ Følgende blev valgt:", "Formand: Palle Holm",
            "Referent: Jonna Dam"]).Items;
        Assert.EndsWith("Referent: Jonna Dam", items[1].Fields[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_front_where_the_agenda_is_approved_calls_the_paper_no_agenda()
    {
        var document = Read("! Kulturrådet", "Mandag den 16. marts 2031 kl. 19.00", "= Godkendelse af dagsorden:", "Godkendt.",
            "# 11. Ansøgning om støtte", "= Sagsfremstilling", "^ Galleriet søger om tilskud.", "= Beslutning", "^ Imødekommet.",
            "# 12. Eventuelt", "= Beslutning", "^ Intet.");
        Assert.Equal(MeetingKind.Minutes, document.Meeting.Kind);
    }

    [Fact]
    public void A_heading_over_nothing_but_named_attachments_is_kept()
    {
        var fields = Read([.. Front, "# 1. Regnskab", "= Sagsfremstilling", "Bilag 1: Regnskab for 2030", "= Indstilling",
            "^ Det indstilles, at regnskabet godkendes.", "# 2. Eventuelt", "^ Intet."]).Items[0].Fields;
        Assert.Equal([(FieldKind.Presentation, ""), (FieldKind.Attachments, "Bilag 1: Regnskab for 2030"),
            (FieldKind.Recommendation, "Det indstilles, at regnskabet godkendes.")], fields.Select(field => (field.Kind, field.Text)));
    }

    [Fact]
    public void A_number_over_its_title_has_one()
    {
        var items = Read([.. Front, "= Dagsorden:", "1. Godkendelse af referat", "2. Nyt tag", "3. Evt.", "~",
            "# Punkt 1", "# Godkendelse af referat", "^ Godkendt.", "# Punkt 2", "# Nyt tag", "^ Udsat.",
            "# Punkt 3", "# Evt.", "^ Intet."]).Items;
        Assert.Equal(["Godkendt.", "Udsat.", "Intet."], items.Select(item => Assert.Single(item.Fields).Text));
    }

    [Fact]
    public void An_answer_that_stands_against_its_number_breaks_nothing()
    {
        var items = Read([.. Front, "= Dagsorden:", "1. Godkendelse af referat", "2. Nyt tag", "3. Evt.", "~",
            "^ 1.Godkendt", "~", "^ 2.Udsat", "~", "^ 3.Intet"]).Items;
        Assert.Equal(3, items.Length);
    }

    [Fact]
    public void A_label_over_people_names_no_body()
    {
        Assert.Equal("Afdelingsbestyrelsen", Read("! Referat", "fra møde i Afdelingsbestyrelsen", "Onsdag den 12. marts 2031 kl. 17.00",
            "= Deltagere fra bestyrelsen:", "Bo Holm, formand", "Mie Lund", "# 1. Regnskab", "^ Godkendt.", "# 2. Nyt tag", "^ Udsat.",
            "# 3. Eventuelt", "^ Intet.").Meeting.Body);
    }

    [Fact]
    public void What_a_committee_said_is_text_where_it_is_run_in_and_the_field_headings_stand_out()
    {
        string[] item = ["^ Foreningen søger om et tilskud til et nyt gulv i den store sal, som er slebet så", "ofte, at sømmene ses.",
            "^ Kulturudvalget den 9. marts 2031: Anbefales.",
            "= Bilag", "^ Ansøgning", "= Beslutning", "^ Godkendt."];
        var read = Read(["! Referat", "Kommunalbestyrelsen", "Onsdag den 12. marts 2031 kl. 17.00", "# 1. Nyt gulv", .. item,
            "# 2. Nyt tag", .. item, "# 3. Ny dør", .. item]);
        Assert.All(read.Items, one =>
        {
            Assert.Equal([FieldKind.Body, FieldKind.Attachments, FieldKind.Decision], one.Fields.Select(field => field.Kind));
            Assert.EndsWith("Kulturudvalget den 9. marts 2031: Anbefales.", one.Fields[0].Text, StringComparison.Ordinal);
        });
    }
}
