using System.Collections.Immutable;
using System.Text;
using Ingest.Json;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tables;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Words with a line through them leave every value and stay beside their block; all other lines leave the words alone.</summary>
public sealed class StruckTextTests
{
    private const string Price = "^ at timeprisen sættes til ~95 kr.~ 80 kr.";

    [Fact]
    public void The_handed_minutes_hold_what_still_counts()
    {
        var path = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "handed", "struck-text", "input.pdf"));
        Assert.SkipUnless(File.Exists(path), $"{path} is not on this machine.");
        var document = ReadAgenda.From(path);
        var item = document.Items[1];
        Assert.Equal(("2", "Takster for udlejning af haller 2027", "04.08.00-S55-2-26"), (item.Number, item.Title, item.Case!.Number));
        Assert.Equal("Taksterne er senest ændret i 2023.", Assert.Single(item.Fields, field => field.Kind == FieldKind.Presentation).Text);
        var recommendation = Assert.Single(item.Fields, field => field.Kind == FieldKind.Recommendation);
        Assert.Equal("Indstilling", recommendation.Heading);
        Assert.Equal(
            "Forvaltningen indstiller,\n\n1. at timeprisen for foreninger sættes til 80 kr.\n3. at taksterne gælder fra 1. januar 2027.",
            recommendation.Text);
        Assert.Equal(["95 kr.", "2. at foreninger under 20 medlemmer betaler fuld pris"],
            recommendation.Blocks[1].Struck.Select(struck => struck.Text));
        Assert.Equal("Indstillingen blev godkendt med de ændringer, der er markeret.", Assert.Single(item.Decisions).Text);
        Assert.Equal("Godkendt.", Assert.Single(document.Items[0].Decisions).Text);
        var told = Assert.Single(document.Diagnostics);
        Assert.Equal(("text.struck", Severity.Info, 1), (told.Code, told.Severity, told.Page));
        Assert.All(document.Ledger, row => Assert.Equal(0, row.Unplaced));
    }

    [Theory]
    [InlineData(0.22, 0.5)]
    [InlineData(0.3, 0.7)]
    [InlineData(0.36, 1)]
    [InlineData(0.45, 2)]
    public void A_line_through_the_middle_of_the_letters_strikes_them(double height, double thickness) =>
        Assert.Equal("at timeprisen sættes til 80 kr.", new StruckSketch { Heights = [height], Thickness = thickness }.Field(Price).Text);

    [Theory]
    [InlineData(-0.12)]
    [InlineData(0.02)]
    [InlineData(0.1)]
    [InlineData(0.62)]
    [InlineData(0.85)]
    public void A_line_under_or_over_the_letters_strikes_nothing(double height) =>
        Assert.Equal("at timeprisen sættes til 95 kr. 80 kr.", new StruckSketch { Heights = [height] }.Field(Price).Text);

    [Fact]
    public void Two_lines_strike_as_one_does() => AssertPrice(new StruckSketch { Heights = [0.22, 0.38], Thickness = 0.4 });

    [Fact]
    public void A_line_drawn_word_by_word_strikes() => AssertPrice(new StruckSketch { InPieces = true });

    [Theory]
    [InlineData(7)]
    [InlineData(18)]
    public void Small_and_large_type_is_struck(double size) => AssertPrice(new StruckSketch { Size = size });

    [Theory]
    [InlineData(3)]
    [InlineData(-1.6)]
    public void A_line_drawn_by_hand_needs_no_exact_ends(double overrun) => AssertPrice(new StruckSketch { Overrun = overrun });

    [Fact]
    public void An_annotation_strikes() => AssertPrice(new StruckSketch { Annotated = true, Heights = [0.42] });

    private static void AssertPrice(StruckSketch sketch)
    {
        var field = sketch.Field(Price);
        Assert.Equal("at timeprisen sættes til 80 kr.", field.Text);
        Assert.Equal(new StruckText("95 kr.", 25), Assert.Single(Assert.Single(field.Blocks).Struck));
    }

    [Theory]
    [InlineData("prisen er ~95~ kr. i alt.", "prisen er kr. i alt.", "95", 10)]
    [InlineData("prisen er 9~5~0 kr. i alt.", "prisen er 90 kr. i alt.", "5", 11)]
    [InlineData("prisen er ~95~80 kr. i alt.", "prisen er 80 kr. i alt.", "95", 10)]
    [InlineData("det frem~skudt~lagte budget.", "det fremlagte budget.", "skudt", 8)]
    [InlineData("til ~95 kr.~, dog ikke nu.", "til, dog ikke nu.", "95 kr.", 3)]
    [InlineData("budgettet (~konto 3~ konto 4) gælder.", "budgettet (konto 4) gælder.", "konto 3", 11)]
    [InlineData("budgettet (~konto 3~) gælder.", "budgettet gælder.", "(konto 3)", 10)]
    [InlineData("skolen, ~hallen~, klubben.", "skolen, klubben.", "hallen,", 8)]
    [InlineData("~Vi mener, at~ prisen falder.", "prisen falder.", "Vi mener, at", 0)]
    [InlineData("prisen falder~, og alle er glade~.", "prisen falder.", ", og alle er glade", 13)]
    public void What_is_left_is_a_text_without_holes(string line, string text, string struck, int at)
    {
        var block = Assert.Single(new StruckSketch().Field("^ " + line).Blocks);
        Assert.Equal(text, block.Text);
        Assert.Equal(new StruckText(struck, at), Assert.Single(block.Struck));
    }

    [Fact]
    public void A_strike_over_lines_is_one_piece_and_parts_no_paragraph()
    {
        var field = new StruckSketch().Field(
            "^ Kommunerne i regionen har i de seneste fire år ~arbejdet sammen om at få flere unge i uddan-~",
            "~nelse, og det er lykkedes i de fleste af kommunerne, hvor man har haft en fælles plan for det, og~",
            "~det~ gavner alle.");
        var block = Assert.Single(field.Blocks);
        Assert.Equal("Kommunerne i regionen har i de seneste fire år gavner alle.", block.Text);
        Assert.Equal(
            "arbejdet sammen om at få flere unge i uddannelse, og det er lykkedes i de fleste af kommunerne, hvor man har haft en fælles "
                + "plan for det, og det", Assert.Single(block.Struck).Text);
    }

    [Fact]
    public void A_struck_paragraph_stays_with_the_one_before()
    {
        var field = new StruckSketch().Field($"^ {StruckSketch.FullLine}", "og i arbejde.", $"^ ~{StruckSketch.FullLine}~", "~og i lære.~",
            "^ Pengene findes.");
        Assert.Equal([$"{StruckSketch.FullLine} og i arbejde.", "Pengene findes."], field.Blocks.Select(block => block.Text));
        Assert.Equal(new StruckText($"{StruckSketch.FullLine} og i lære.", field.Blocks[0].Text!.Length),
            Assert.Single(field.Blocks[0].Struck));
        Assert.Equal($"{StruckSketch.FullLine} og i arbejde.\n\nPengene findes.", field.Text);
    }

    [Fact]
    public void A_struck_paragraph_between_two_without_white_parts_them_still()
    {
        var field = new StruckSketch().Field($"^ {StruckSketch.FullLine}", StruckSketch.FullLine, "~og i arbejde.~", "Pengene findes.");
        Assert.Equal(2, field.Blocks.Length);
    }

    [Fact]
    public void A_field_whose_text_is_struck_is_empty()
    {
        var item = new StruckSketch().Item("# 2. Takster for haller", "= Indstilling", "^ at prisen er 80 kr.", "= Beslutning",
            "^ ~Godkendt.~");
        Assert.Empty(item.Decisions);
        var decision = Assert.Single(item.Fields, field => field.Kind == FieldKind.Decision);
        Assert.Equal("", decision.Text);
        Assert.Equal(new StruckText("Godkendt.", 0), Assert.Single(Assert.Single(decision.Blocks).Struck));
    }

    [Theory]
    [InlineData("1.", "2.", "3.", "2. at alle betaler fuld pris,")]
    [InlineData("a)", "b)", "c)", "b) at alle betaler fuld pris,")]
    [InlineData("–", "–", "–", "– at alle betaler fuld pris,")]
    public void A_struck_entry_leaves_its_list(string first, string second, string third, string struck)
    {
        var field = new StruckSketch().Field("^ Forvaltningen indstiller,", $"^ {first} at prisen sættes op,",
            $"{second} ~at alle betaler fuld pris,~", $"{third} at taksterne gælder nu.");
        Assert.Equal($"Forvaltningen indstiller,\n\n{first} at prisen sættes op,\n{third} at taksterne gælder nu.", field.Text);
        var list = Assert.Single(field.Blocks, block => block.Type == BlockType.List);
        Assert.Equal(new StruckText(struck, first.Length + 1 + "at prisen sættes op,".Length + 1), Assert.Single(list.Struck));
    }

    [Fact]
    public void An_entrys_mark_goes_to_the_line_that_goes_on_with_it()
    {
        var field = new StruckSketch().Field("^ Forvaltningen indstiller,", "^ 1. at prisen sættes op,", "2. ~at alle betaler fuld pris,~",
            ">at taksterne gælder nu.", "3. at sagen sendes videre.");
        Assert.Equal(["1.", "2.", "3."],
            Assert.Single(field.Blocks, block => block.Type == BlockType.List).Items.Select(entry => entry.Marker));
    }

    [Fact]
    public void A_title_is_what_is_left_of_it()
    {
        var item = new StruckSketch().Item("# 2. Tilskud til ~Musikforeningen~ Spillestedet", "= Indstilling", "^ at tilskuddet gives.");
        Assert.Equal("Tilskud til Spillestedet", item.Title);
        Assert.Equal(new StruckText("Musikforeningen", 0), Assert.Single(item.Fields[0].Blocks[0].Struck));
    }

    [Fact]
    public void A_title_that_was_replaced_keeps_its_number()
    {
        var item = new StruckSketch().Item("# 2. ~Salg af Møllevej 12~", "+ Leje af Møllevej 12", "= Indstilling",
            "^ at grunden lejes ud.");
        Assert.Equal("Leje af Møllevej 12", item.Title);
        Assert.Equal(new StruckText("Salg af Møllevej 12", 0), Assert.Single(item.Fields[0].Blocks[0].Struck));
    }

    [Theory]
    [InlineData("# ~2. Salg af Møllevej 12~", "= ~Indstilling~", "^ ~at grunden sælges.~")]
    [InlineData("# 2. ~Salg af Møllevej 12~", "= ~Indstilling~", "^ ~at grunden sælges.~")]
    public void A_struck_item_is_none_and_its_words_are_kept(params string[] lines)
    {
        var document = new StruckSketch().Minutes(lines);
        Assert.Equal(["1", "3"], document.Items.Select(item => item.Number));
        var before = document.Items[0].Fields[^1].Blocks[^1];
        Assert.Equal("2. Salg af Møllevej 12 / Indstilling / at grunden sælges.",
            string.Join(" / ", before.Struck.Select(struck => struck.Text)));
        Assert.DoesNotContain("Møllevej", string.Join(' ', document.Items.SelectMany(item => item.Fields).Select(field => field.Text)),
            StringComparison.Ordinal);
        Assert.All(document.Ledger, row => Assert.Equal(0, row.Unplaced));
    }

    [Fact]
    public void A_struck_attachment_case_number_and_date_are_no_values()
    {
        var document = new StruckSketch().Read(
            "# Referat", "^ Kulturudvalget", "Dato: ~tirsdag den 5. maj 2026~ onsdag den 6. maj 2026", "Tid: kl. ~15:00~ 16:30",
            "# 1. Budget", "^ Sagsnr.: ~04.08.00-S55-1-26~ 04.08.00-S55-2-26",
            "= Indstilling", $"^ {StruckSketch.FullLine}", StruckSketch.FullLine, "og i arbejde.", "= Bilag", "^ – Regnskab",
            "– ~Udkast til budget~", "– Ansøgning", "# 2. Eventuelt", "= Beslutning", "^ Intet.");
        Assert.Equal(("2026-05-06", "16:30"), (document.Meeting.Date, document.Meeting.Start));
        Assert.Equal("04.08.00-S55-2-26", document.Items[0].Case!.Number);
        Assert.Equal(["Regnskab", "Ansøgning"], document.Items[0].Attachments.Select(attachment => attachment.Title));
    }

    [Fact]
    public void Every_glyph_keeps_a_role_and_each_page_is_told_of_once()
    {
        var document = new StruckSketch().Minutes("# 2. Takster for haller", "= Indstilling", Price, $"^ ~{StruckSketch.FullLine}~",
            "^ ~95 kr.~ 80 kr.");
        Assert.All(document.Ledger, row => Assert.Equal(0, row.Unplaced));
        var told = Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == "text.struck");
        Assert.Contains("in 3 places", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("95", told.Message, StringComparison.Ordinal);
        Assert.Equal(DocumentStatus.Complete, document.Status);
    }

    [Fact]
    public void The_block_is_written_with_what_was_struck()
    {
        var json = Encoding.UTF8.GetString(AgendaJson.Write(new StruckSketch().Minutes("# 2. Takster for haller", "= Indstilling", Price)));
        Assert.Contains("{\"text\":\"95 kr.\",\"at\":25}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Underlined_words_stay() =>
        Assert.Equal("at timeprisen sættes til 80 kr.", new StruckSketch().Field("^ at timeprisen sættes til ~95 kr.~ _80 kr._").Text);

    [Theory]
    [InlineData(40, 545)]
    [InlineData(50, 545)]
    [InlineData(30, 200)]
    public void A_rule_that_runs_on_beyond_the_words_strikes_nothing(double left, double right)
    {
        var rule = new StruckSketch { Rulings = [new Ruling(left, 783, right, 783, 0.7)] };
        Assert.Equal("Navn på udvalget", Assert.Single(rule.Lines("^ Navn på udvalget")).Text);
    }

    [Fact]
    public void A_border_between_upright_borders_strikes_nothing()
    {
        var cell = new StruckSketch { Rulings = [new Ruling(48, 783, 128, 783, 0.5), new Ruling(48, 700, 48, 800, 0.5),
            new Ruling(128, 700, 128, 800, 0.5)] };
        Assert.Equal("Navn på udvalget", Assert.Single(cell.Lines("^ Navn på udvalget")).Text);
    }

    [Fact]
    public void A_dotted_line_strikes_nothing()
    {
        var dots = new StruckSketch { Rulings = [
            .. Enumerable.Range(0, 40).Select(i => new Ruling(50 + (2 * i), 783, 51 + (2 * i), 783, 0.7))] };
        Assert.Equal("Navn på udvalget", Assert.Single(dots.Lines("^ Navn på udvalget")).Text);
    }

    [Fact]
    public void An_underline_strikes_no_lowered_figure()
    {
        var page = new PageSketch().Text(50, 700, "Udslip af CO").Text(105.6, 697.5, "2", 6).Across(50, 108.6, 698.8);
        Assert.Equal("Udslip af CO2", Assert.Single(LineMaker.Make([page.Layout()])).Text);
    }

    [Fact]
    public void A_drawing_full_of_lines_strikes_nothing()
    {
        var drawing =
            new StruckSketch { Rulings = [
                .. Enumerable.Range(0, 3000).Select(i => new Ruling(50, 780 + (i * 0.002), 131, 780 + (i * 0.002), 0.1))] };
        Assert.Equal("Navn på udvalget", Assert.Single(drawing.Lines("^ Navn på udvalget")).Text);
    }

    [Fact]
    public void A_tables_struck_cells_have_no_text_and_its_struck_rows_are_gone()
    {
        double[] xs = [50, 150, 250];
        var page = new PageSketch().Across(50, 350, 700, 680, 660, 640, 620).Down(620, 700, 50, 150, 250, 350)
            .Row(686, xs, "Post", "2026", "2027").Row(666, xs, "Husleje", "95 80", "45").Row(646, xs, "Rejser", "15", "20")
            .Row(626, xs, "Mad", "10", "12");
        var layout = page.Layout();
        (double X, double Y, double Width)[] strikes = [(153, 669, 10), (253, 669, 10), (53, 649, 30), (153, 649, 10), (253, 649, 10)];
        layout = layout with { Rulings = [.. layout.Rulings, .. strikes.Select(at => new Ruling(at.X, at.Y, at.X + at.Width, at.Y, 0.6))] };
        var table = Assert.Single(TableFinder(layout));
        Assert.Equal(["Post", "2026", "2027", "Husleje", "80", "", "Mad", "10", "12"], table.Cells.Select(cell => cell.Text));
        Assert.Equal(["95", "45"], table.Cells.Where(cell => cell.Struck.Length > 0).Select(cell => cell.Struck));
        Assert.Equal(["Rejser", "15", "20"], table.StruckRows.Select(cell => cell.Struck));
        Assert.Equal(layout.Glyphs.Count(glyph => !glyph.IsBlank), table.AllGlyphs().Count(at => !layout.Glyphs[at.Glyph].IsBlank));
    }

    private static ImmutableArray<Table> TableFinder(PageLayout layout) =>
        Ingest.Tables.TableFinder.Find([layout], LineMaker.Make([layout]));
}
