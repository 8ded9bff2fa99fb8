using Ingest.Model.Output;
using Ingest.Tests.Support;
using Ingest.Text;

namespace Ingest.Tests.Issue16;

/// <summary>Ticks choose among the printed options whether an item is open.</summary>
public sealed class TickTests
{
    [Fact]
    public void The_handed_minutes_have_their_access()
    {
        var document = ReadAgenda.From(Repository.Handed("ticked-boxes"));
        Assert.Equal(
            [("Godkendelse af dagsorden", Access.Open), ("Valg af leverandør til jobkurser", Access.Closed),
                ("Tal for ledigheden", (Access?)Access.Open)],
            document.Items.Select(item => (item.Title, item.Access)));
        Assert.Equal(["Godkendt.", "Udvalget valgte tilbud B.", "Taget til efterretning."],
            document.Items.Select(item => Assert.Single(item.Decisions).Text));
        Assert.Equal([null, "15.20.00-Ø54-2-26", "15.00.00-A00-1-26"], document.Items.Select(item => item.Case?.Number));
        Assert.Equal("Der er kommet tre tilbud.", document.Items[1].Fields.Single(field => field.Kind == FieldKind.Presentation).Text);
    }

    [Theory]
    [InlineData("☒ Åbent punkt ☐ Lukket punkt", Access.Open)]
    [InlineData("☐ Åbent punkt ☒ Lukket punkt", Access.Closed)]
    [InlineData("☑ Åben ☐ Lukket", Access.Open)]
    [InlineData("□ Åben sag ■ Lukket sag", Access.Closed)]
    [InlineData("√ Åben sag □ Lukket sag", Access.Open)]
    [InlineData("[ ] Åben sag [x] Lukket sag", Access.Closed)]
    [InlineData("(x) Åben sag ( ) Lukket sag", Access.Open)]
    [InlineData("[X] Åben / [ ] Lukket", Access.Open)]
    [InlineData("Åben sag ☒ Lukket sag ☐", Access.Open)]
    [InlineData("Åben sag: ☐  Lukket sag: ☒", Access.Closed)]
    [InlineData("X Åben sag Lukket sag", Access.Open)]
    [InlineData("Åben sag Lukket sag X", Access.Closed)]
    [InlineData("Åbent punkt ✔ Lukket punkt ☐", Access.Open)]
    [InlineData("☒ Åbent Lukket ☐", Access.Open)]
    [InlineData("☒ Lukket sag", Access.Closed)]
    [InlineData("Lukket sag ☒", Access.Closed)]
    [InlineData("x Åbent punkt", Access.Open)]
    [InlineData("Lukket: Ja ☒ Nej ☐", Access.Closed)]
    [InlineData("Lukket: Ja ☐ Nej ☒", Access.Open)]
    [InlineData("Lukket sag? ☐ ja ☒ nej", Access.Open)]
    [InlineData("Åbent punkt: ☐ Ja ☒ Nej", Access.Closed)]
    [InlineData("Lukket punkt: Nej", Access.Open)]
    [InlineData("Offentlighed: ☐ Offentlig ☒ Fortrolig", Access.Closed)]
    [InlineData("Sagen behandles: ☐ åbent ☒ lukket", Access.Closed)]
    [InlineData("☐ Offentligt punkt ☒ Ikke-offentligt punkt", Access.Closed)]
    [InlineData("☐ Åbent punkt ☒ Lukket punkt, jf. kommunestyrelseslovens § 10, stk. 1", Access.Closed)]
    [InlineData("☐ Åbent punkt ☒ Lukket punkt (personsag)", Access.Closed)]
    [InlineData("Åben __ Lukket _x_", Access.Closed)]
    [InlineData("\uF0A8 Åbent punkt \uF0FE Lukket punkt", Access.Closed)]
    public void A_tick_chooses(string text, Access access) => Assert.Equal(access, AccessTicks.Decide([AccessTicks.Read(text)!]));

    [Theory]
    [InlineData("☐ Åbent punkt ☐ Lukket punkt")]
    [InlineData("☒ Åbent punkt ☒ Lukket punkt")]
    [InlineData("☐ Lukket punkt")]
    [InlineData("Lukket: Ja ☐ Nej ☐")]
    [InlineData("Åbent punkt X Lukket punkt")]
    [InlineData("Lukket: Ja Nej")]
    public void None_or_both_say_nothing(string text) => Assert.Null(AccessTicks.Decide([AccessTicks.Read(text)!]));

    [Theory]
    [InlineData("Åbent punkt")]
    [InlineData("☒ Udvalget lukkede mødet kl. 17")]
    [InlineData("■ Lukkede døgnpladser i regionen")]
    [InlineData("Lukket sag om x og y")]
    [InlineData("☒ Ja ☐ Nej")]
    [InlineData("Åbent hus i X-huset")]
    [InlineData("Sagen blev lukket.")]
    [InlineData("( ) Åbningstider")]
    public void Other_text_has_no_options(string text) => Assert.Null(AccessTicks.Read(text));

    [Fact]
    public void The_options_on_lines_of_their_own_decide_together()
    {
        var item = AgendaSketch.Item("☐ Åben sag", "☒ Lukket sag", "= Indstilling", "^ Direktøren indstiller, at budgettet godkendes.");
        Assert.Equal(Access.Closed, item.Access);
        Assert.Equal("Budget for næste år", item.Title);
        Assert.Equal("Direktøren indstiller, at budgettet godkendes.", Assert.Single(item.Fields).Text);
        Assert.Equal("SAG-2024-02570", item.Case?.Number);
    }

    [Fact]
    public void A_tick_that_leaves_it_open_stays_as_text()
    {
        var item = AgendaSketch.Item("☐ Åben sag ☐ Lukket sag", "= Indstilling", "^ Direktøren indstiller, at budgettet godkendes.");
        Assert.Null(item.Access);
        Assert.Equal(["☐ Åben sag ☐ Lukket sag", "Direktøren indstiller, at budgettet godkendes."],
            item.Fields.Select(field => field.Text));
    }

    [Theory]
    [InlineData("Åben sag X        Lukket sag", Access.Open)]
    [InlineData("Åben sag        X Lukket sag", Access.Closed)]
    [InlineData("Åben sag   X   Lukket sag", null)]
    public void A_lone_cross_between_two_options_is_the_nearer_one_s(string options, Access? access) =>
        Assert.Equal(access, AgendaSketch.Item(options, "= Indstilling", "^ Direktøren indstiller, at budgettet godkendes.").Access);

    [Fact]
    public void Options_behind_the_title_are_no_title()
    {
        var document = Read("# 1. Budget for næste år ☐ Åben ☒ Lukket", "SAG-2024-02570 ascm");
        Assert.Equal(("Budget for næste år", Access.Closed), (document.Items[0].Title, document.Items[0].Access));
    }

    [Fact]
    public void Options_stand_beside_a_case_number()
    {
        var document = Read("# 1. Budget for næste år", "Sagsnr.: SAG-2024-02570    ☒ Åben sag ☐ Lukket sag");
        Assert.Equal(("SAG-2024-02570", Access.Open), (document.Items[0].Case?.Number, document.Items[0].Access));
    }

    [Fact]
    public void A_bold_label_with_its_box_is_no_field()
    {
        var item = AgendaSketch.Item("= Lukket sag: ☒", "= Indstilling", "^ Direktøren indstiller, at budgettet godkendes.");
        Assert.Equal(Access.Closed, item.Access);
        Assert.Equal(FieldKind.Recommendation, Assert.Single(item.Fields).Kind);
    }

    [Fact]
    public void What_a_text_says_of_closed_items_is_text()
    {
        var item = AgendaSketch.Item("= Sagsfremstilling", "^ Udvalget drøfter, om der skal være et lukket punkt om budgettet.",
            "☒ Udvalget lukkede mødet");
        Assert.Null(item.Access);
        Assert.Contains("☒ Udvalget lukkede mødet", item.Fields[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("☒ Åben sag ☐ Lukket sag", Access.Open)]
    [InlineData("☐ Åben sag ☒ Lukket sag", Access.Closed)]
    [InlineData("☐ Åben sag ☐ Lukket sag", null)]
    public void What_is_ticked_at_the_heading_decides_over_a_check_list(string options, Access? access)
    {
        var item = AgendaSketch.Item(options, "= Sagsfremstilling", "^ Bygningerne er gennemgået.",
            "^ ☒ Lukket af hensyn til byggeriet: gymnastiksalen", "^ ☐ Åben for foreninger: kantinen");
        Assert.Equal(access, item.Access);
        Assert.Contains("☒ Lukket af hensyn til byggeriet: gymnastiksalen",
            item.Fields.Single(field => field.Kind == FieldKind.Presentation).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Åben sag / ~Lukket sag~", Access.Open)]
    [InlineData("~Åben sag~ / Lukket sag", Access.Closed)]
    [InlineData("Åbent punkt ~Lukket punkt~", Access.Open)]
    [InlineData("Åben/~lukket~", Access.Open)]
    [InlineData("(~Åben~/Lukket)", Access.Closed)]
    [InlineData("Sagens offentlighed: ~offentlig~ | fortrolig", Access.Closed)]
    [InlineData("Sagen behandles for: åbne ~lukkede~", Access.Open)]
    [InlineData("Lukket punkt: ~Ja~ / Nej", Access.Open)]
    [InlineData("Lukket punkt: Ja / ~Nej~", Access.Closed)]
    [InlineData("Åbent punkt?  Ja  ~Nej~", Access.Open)]
    [InlineData("~Åben sag~ / Lukket sag, jf. styrelseslovens § 10", Access.Closed)]
    [InlineData("~Åben sag /~ Lukket sag", Access.Closed)]
    [InlineData("Sagsnr.: SAG-2024-02570    Åben sag / ~Lukket sag~", Access.Open)]
    [InlineData("Sagsnr.: SAG-2024-02570    ~Åben~ / Lukket", Access.Closed)]
    public void What_is_not_struck_holds(string options, Access access)
    {
        var item = new StruckSketch().Item("# 2. Takster for haller", options, "= Indstilling", "^ Taksterne godkendes.");
        Assert.Equal(("Takster for haller", access), (item.Title, item.Access));
        Assert.Equal("Taksterne godkendes.", Assert.Single(item.Fields).Text);
        Assert.All(item.Fields[0].Blocks, block => Assert.Empty(block.Struck));
        Assert.Equal(options.Contains("SAG", StringComparison.Ordinal) ? "SAG-2024-02570" : null, item.Case?.Number);
    }

    [Fact]
    public void What_is_left_behind_a_title_holds_too()
    {
        var item = new StruckSketch().Item("# 2. Takster for haller (åben / ~lukket~)", "= Indstilling", "^ Taksterne godkendes.");
        Assert.Equal(("Takster for haller", Access.Open), (item.Title, item.Access));
    }

    /// <summary>Both struck or none; other words struck; words of a title that was amended.</summary>
    [Theory]
    [InlineData("Åben sag / Lukket sag")]
    [InlineData("Udvalget lukkede ~den åbne~ sag")]
    [InlineData("Åben ~dør~ plads i udvalget")]
    [InlineData("Den ~lukkede~ skole er åben")]
    public void Other_struck_words_choose_nothing(string line)
    {
        var item = new StruckSketch().Item("# 2. Takster for haller", line, "= Indstilling", "^ Taksterne godkendes.");
        Assert.Null(item.Access);
        Assert.Equal(2, item.Fields.Length);
    }

    [Fact]
    public void An_amended_title_is_no_option()
    {
        var item = new StruckSketch().Item("# 2. Takst for ~lukket~ åben hal", "= Indstilling", "^ Taksterne godkendes.");
        Assert.Equal(("Takst for åben hal", null), (item.Title, item.Access));
    }

    private static AgendaDocument Read(params string[] item) => AgendaSketch.Read(
        ["# Dagsorden", "^ KKR Hovedstaden den 6. september 2024 kl. 10.00-12.00", .. item, "= Indstilling",
            "^ Direktøren indstiller, at budgettet godkendes.", "# 2. Eventuelt", "SAG-2024-02571 ascm", "= Indstilling",
            $"^ {AgendaSketch.FullLine}", .. Enumerable.Repeat(AgendaSketch.FullLine, 8), "og i arbejde."]);
}
