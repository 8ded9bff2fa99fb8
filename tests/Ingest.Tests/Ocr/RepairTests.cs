using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Ocr.Repair;

namespace Ingest.Tests.Ocr;

public sealed class RepairTests
{
    [Theory]
    [InlineData("rnødet", 0.5, "mødet")]
    [InlineData("udvaIget,", 0.5, "udvalget,")]
    [InlineData("kornmunen", 0.6, "kommunen")]
    public void A_doubted_word_becomes_the_one_that_it_can_be(string read, double confidence, string meant) =>
        Assert.Equal(meant, WordRepair.Correct(read, confidence));

    [Theory]
    [InlineData("rnødet", 0.95)] // the engine is sure
    [InlineData("mødet", 0.2)] // the list knows it
    [InlineData("Hyldegård", 0.2)] // a name
    [InlineData("xqzwv", 0.2)] // nothing comes of it
    [InlineData("12.450", 0.2)]
    [InlineData("KKR", 0.2)]
    public void Everything_else_stays(string read, double confidence) => Assert.Null(WordRepair.Correct(read, confidence));

    [Theory]
    [InlineData("Sundhedslovens 3 119 om", "Sundhedslovens § 119 om")]
    [InlineData("Servicelovens 88 107 og 108", "Servicelovens §§ 107 og 108")]
    [InlineData("efter 8 4, stk. 2", "efter § 4, stk. 2")]
    [InlineData("Dagtilbudsloven § 3 og 8 19.", "Dagtilbudsloven § 3 og § 19.")]
    [InlineData("Dagtilbudsloven 8 3 og 8 19.", "Dagtilbudsloven § 3 og § 19.")]
    [InlineData("De 8 12 årige", "De 8 12 årige")]
    [InlineData("i alt 8 sager", "i alt 8 sager")]
    [InlineData("jf. $ 5", "jf. § 5")]
    [InlineData("jf. S 5", "jf. § 5")]
    [InlineData("For stemte S 12 og V 8", "For stemte S 12 og V 8")] // a party
    [InlineData("Bilag 1 & 2 vedlagt", "Bilag 1 & 2 vedlagt")]
    [InlineData("J.nr.: 16.18.04.254-0021/2015", "J.nr.: 16.18.04.Ø54-0021/2015")]
    [InlineData("J.nr.: 23.00.04.Ø954-0046/2025", "J.nr.: 23.00.04.Ø54-0046/2025")]
    [InlineData("00.01.00-G01-4-20", "00.01.00-G01-4-20")]
    [InlineData("01.02.03.04", "01.02.03.04")]
    [InlineData("169 kr. pr. m? ekskl.", "169 kr. pr. m² ekskl.")]
    [InlineData("Areal (mZ)", "Areal (m²)")]
    [InlineData("hvad siger m? andre", "hvad siger m² andre")]
    [InlineData("5,1. Punkter til", "5.1. Punkter til")]
    [InlineData("5, Ønske om en ny zone", "5. Ønske om en ny zone")]
    [InlineData("5, ønske om en ny zone", "5, ønske om en ny zone")]
    [InlineData("40 kmit i byen", "40 km/t i byen")]
    [InlineData("Det er 5,1. Punkter", "Det er 5,1. Punkter")]
    [InlineData(".J. Tids- og procesplan", "./. Tids- og procesplan")]
    [InlineData("|. Rusmiddelstrategi", "./. Rusmiddelstrategi")]
    [InlineData("Il. Økonomi", "II. Økonomi")]
    [InlineData("ll. økonomi", "ll. økonomi")]
    [InlineData("22;3", "22,3")]
    [InlineData("1;2;3", "1;2;3")]
    [InlineData("2024—2026", "2024–2026")]
    [InlineData("=7", "–7")]
    [InlineData("a =b", "a =b")]
    [InlineData("l alt 12", "I alt 12")]
    [InlineData("Il alt", "I alt")]
    [InlineData("Nedlægges l alt", "Nedlægges I alt")]
    [InlineData("1 2021 blev", "I 2021 blev")]
    [InlineData("1 Budget 2021", "1 Budget 2021")]
    [InlineData("1 2021", "1 2021")]
    [InlineData("4600rienteringer og", "460Orienteringer og")]
    [InlineData("460budget og", "460budget og")]
    [InlineData("Teknik- oq Miljøudvalget", "Teknik- og Miljøudvalget")]
    [InlineData("den 29. auqust", "den 29. august")]
    [InlineData("Retsqgrundlaq", "Retsgrundlag")]
    [InlineData("Xqzwq", "Xqzwq")]
    [InlineData("323 $ Godkendelse af", "323 § Godkendelse af")]
    [InlineData("333 & Skema B", "333 & Skema B")] // no other line says that items are numbered so
    [InlineData("12 S Mette Kjær", "12 S Mette Kjær")] // a party's seats
    [InlineData("12 & mere", "12 & mere")]
    [InlineData("Lov om planlægning 8 27.", "Lov om planlægning § 27.")]
    [InlineData("Lov om planlægning har 8 27-årige", "Lov om planlægning har 8 27-årige")]
    [InlineData("Ad1. Godkendelse", "Ad 1. Godkendelse")]
    [InlineData("2.halvår og", "2. halvår og")]
    [InlineData("2.xqzwv og", "2.xqzwv og")]
    [InlineData("Henrik Rask (1), formand", "Henrik Rask (I), formand")]
    [InlineData("Anne Nørgaard (Il)", "Anne Nørgaard (I)")]
    [InlineData("Karen Ahmed (0)", "Karen Ahmed (O)")]
    [InlineData("Henrik Rask (D Lars", "Henrik Rask (I) Lars")]
    [InlineData("Se Bilag (1)", "Se Bilag (1)")]
    [InlineData("Botilbud efter 8 107", "Botilbud efter § 107")]
    [InlineData("1. 8 6.2 ændres", "1. § 6.2 ændres")]
    [InlineData("1. 8 sager ændres", "1. 8 sager ændres")]
    [InlineData("20xqzw og", "20xqzw og")]
    [InlineData("efter planlovens & 27", "efter planlovens § 27")]
    [InlineData("afviges. 8& 11 om", "afviges. § 11 om")]
    [InlineData("2. & 7.4 suppleres", "2. § 7.4 suppleres")]
    [InlineData("Firmaet Holm & 3 andre", "Firmaet Holm & 3 andre")]
    [InlineData("10f12", "1 of 12")]
    [InlineData("Sagsbehandler: Ihj", "Sagsbehandler: lhj")]
    [InlineData("Ift budgettet er", "Ift budgettet er")]
    [InlineData("Iht Serviceloven", "Iht Serviceloven")]
    [InlineData("Firmaet Ørsted & 3 andre", "Firmaet Ørsted & 3 andre")]
    [InlineData("Ihj. Ida", "Ihj. Ida")]
    [InlineData("40f 11", "4 of 11")]
    [InlineData("100f", "100f")] // a paragraph, or a house
    [InlineData("Nørregade 20f", "Nørregade 20f")]
    [InlineData("efter § 10f stk. 2", "efter § 10f stk. 2")]
    [InlineData("10fa", "10fa")]
    [InlineData("Uanmeldte tilsyn 2013 (0)", "Uanmeldte tilsyn 2013 (0)")]
    [InlineData("Naturpolitik på kommunale arealer (0)", "Naturpolitik på kommunale arealer (O)")]
    [InlineData("Resultat (0) i alt", "Resultat (0) i alt")]
    [InlineData("7.… OVERFØRSEL AF", "7. OVERFØRSEL AF")]
    [InlineData("og så… Videre", "og så… Videre")]
    public void Signs_are_told_by_what_stands_beside_them(string read, string meant) => Assert.Equal(meant, Mended(read));

    [Fact]
    public void A_dash_alone_is_told_from_a_hyphen_by_its_width()
    {
        Assert.Equal("–", Mended(Dash("-", 5.5), Word("Godkender", 60, 40)));
        Assert.Equal("-", Mended(Dash("—", 3), Word("Godkender", 60, 40)));
        Assert.Equal("-",
            Mended(Word("-", 50, 5.5) with { Box = new Box(50, 697, 55.5, 709), Runs = [new Box(50, 702, 52, 703)] },
                Word("Godkender", 60, 40))); // the engine's guess of a box
        var seen = Word("Godkender", 60, 40) with { Runs = [new Box(60, 700, 100, 707)] };
        Assert.Equal("Godkender", Mended(Word("—", 50, 3) with { Box = new Box(50, 697, 53, 709) }, seen)); // no ink in it
        Assert.Equal("–",
            Mended(Word("–", 50, 6) with { Box = new Box(50, 697, 56, 709) },
                Word("Godkender", 60, 40))); // an engine that sees none has boxes as high as the line
        Assert.Equal("–", Mended(Word("=", 50, 5) with { Box = new Box(50, 702, 55, 702.7), Confidence = 0.1 }, Word("Godkender", 60, 40)));
        OcrWord Dash(string text, double width) => Word(text, 50, width) with { Box = new Box(50, 702, 50 + width, 702.7) };
        string Mended(OcrWord dash, OcrWord word) => Mend(new OcrLine([dash, word], 700, 10))[0].Text;
    }

    [Fact]
    public void An_upright_stroke_is_the_letter_I_a_bar_or_the_rest_of_a_ruling()
    {
        var word = Word("2023", 58, 20);
        Assert.Equal("I", Mend(new OcrLine([Word("|", 52, 2), word], 700, 10))[0].Text);
        Assert.Equal("|", Mend(new OcrLine([Word("|", 52, 2) with { Box = new Box(52, 697, 54, 708) }, word], 700, 10))[0].Text);
        Assert.Equal("2023", Mend(new OcrLine([Word("|", 20, 2), word], 700, 10))[0].Text);
    }

    [Fact]
    public void Beside_items_numbered_with_the_sign_an_ampersand_is_one_too()
    {
        OcrLine Line(string number, string sign, double y) =>
            new([Word(number, 50, 20), Word(sign, 80, 5), Word("Godkendelse", 90, 60)], y, 10);
        var (page, _) = PageRepair.Mend([new OcrPage(1, 595, 842, 0, [Line("332", "$", 700), Line("333", "&", 600)], [])])[0];
        Assert.All(page.Lines, line => Assert.Equal("§", line.Words[1].Text));
    }

    [Fact]
    public void A_paragraph_sign_at_a_line_s_end_is_told_by_the_number_below()
    {
        OcrLine Line(double y, params string[] words) => new([.. words.Select((word, i) => Word(word, 50 + (60 * i), 50))], y, 10);
        Assert.Equal("§", Last(Line(700, "efter", "planlovens", "8"), Line(686, "27,", "stk.")));
        Assert.Equal("8", Last(Line(700, "efter", "planlovens", "8"), Line(686, "bilag", "og")));
        string Last(OcrLine line, OcrLine next) =>
            PageRepair.Mend([new OcrPage(1, 595, 842, 0, [line, next], [])])[0].Page.Lines[0].Words[^1].Text;
    }

    [Fact]
    public void Initials_stand_apart_as_a_cell_does()
    {
        Assert.Equal("Iht", Mend(new OcrLine([Word("sker", 50, 20), Word("Iht", 73, 12)], 700, 10))[1].Text);
        Assert.Equal("lht", Mend(new OcrLine([Word("sker", 50, 20), Word("Iht", 90, 12)], 700, 10))[1].Text);
        Assert.Equal("lht", Mend(new OcrLine([Word("Iht", 50, 12)], 700, 10))[0].Text);
    }

    [Fact]
    public void Two_figures_of_one_piece_of_ink_before_a_number_are_the_sign()
    {
        var number = Word("18-midler", 70, 50);
        Assert.Equal("§", Mend(new OcrLine([Word("83", 50, 5) with { Runs = [new Box(50, 698, 55, 707)] }, number], 700, 10))[0].Text);
        Assert.Equal("10",
            Mend(new OcrLine([Word("10", 50, 5) with { Runs = [new Box(50, 700, 55, 707)] }, number], 700,
                10))[0].Text); // narrow digits that touch
        Assert.Equal("83",
            Mend(new OcrLine([Word("83", 50, 11) with { Runs = [new Box(50, 700, 55, 707), new Box(56, 700, 61, 707)] }, number], 700,
                10))[0].Text);
    }

    /// <summary>Over two pages; the second number is the one in question, or the third where three stand before the last.</summary>
    [Theory]
    [InlineData("226. 227. 2728. 229.", "226. 227. 228. 229.")]
    [InlineData("227. 2728. 229. 230.", "227. 228. 229. 230.")]
    [InlineData("227. 2728. 229.", "227. 2728. 229.")] // two alone may be figures of a table
    [InlineData("7. 8. 35. 10.", "7. 8. 35. 10.")]
    [InlineData("7. 8. 3. 11.", "7. 8. 3. 11.")]
    [InlineData("10. 11. 2. 13.", "10. 11. 12. 13.")]
    [InlineData("8 9 100 11", "8 9 10 11")]
    [InlineData("2021 2022 2035 2024", "2021 2022 2035 2024")]
    public void A_number_that_breaks_a_count_is_the_one_between(string read, string meant)
    {
        OcrLine Line(string number, double y) => new([Word(number, 50, 20), Word("Godkendelse", 90, 60)], y, 10);
        var numbers = read.Split(' ');
        var pages =
            PageRepair.Mend([new OcrPage(1, 595, 842, 0, [.. numbers[..^1].Select((number, i) => Line(number, 700 - (100 * i)))], []),
                new OcrPage(2, 595, 842, 0, [Line(numbers[^1], 700)], [])]);
        Assert.Equal(meant, string.Join(' ', pages.SelectMany(page => page.Page.Lines).Select(line => line.Words[0].Text)));
        Assert.Equal(meant != read, pages[0].Note is not null);
    }

    [Fact]
    public void A_ring_that_the_document_prints_elsewhere_is_put_back_in_brackets_too()
    {
        OcrLine Line(string word, double y) => new([Word("Lokalplan", 50, 40), Word(word, 100, 30)], y, 10);
        var (page, _) =
            PageRepair.Mend([new OcrPage(1, 595, 842, 0, [Line("(Åben)", 700), Line("Åben", 680), Line("(Aben)", 660)], [])])[0];
        Assert.Equal("(Åben)", page.Lines[2].Words[1].Text);
    }

    [Fact]
    public void A_stroke_where_a_ruling_stands_is_the_rest_of_it()
    {
        var line = new OcrLine([Word("68600", 50, 25), Word("|", 78, 1) with { Box = new Box(78, 697, 79, 708) }, Word("43728", 82, 25)],
            700, 10);
        Assert.Equal(["68600", "|", "43728"], Texts([]));
        Assert.Equal(["68600", "43728"], Texts([new Ruling(78.5, 300, 78.5, 600, 0.5)]));
        IEnumerable<string> Texts(ImmutableArray<Ruling> rulings) =>
            PageRepair.Mend([new OcrPage(1, 595, 842, 0, [line], rulings)])[0].Page.Lines[0].Words.Select(word => word.Text);
    }

    [Fact]
    public void What_was_read_is_kept_in_a_note()
    {
        var (_, note) = PageRepair.Mend([new OcrPage(3, 595, 842, 0, [new OcrLine([Word("rnødet", 50, 30)], 700, 10)], [])])[0];
        Assert.Equal((3, Severity.Info), (note!.Page, note.Severity));
        Assert.Contains("'rnødet' to 'mødet'", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restored_point_is_named_too()
    {
        OcrLine Line(string number, double y) => new([Word(number, 50, 10), Word("Godkendelse", 70, 60)], y, 10);
        var (page, note) = PageRepair.Mend([new OcrPage(1, 595, 842, 0, [Line("8.", 700), Line("9", 680), Line("10.", 660)], [])])[0];
        Assert.Equal("9.", page.Lines[1].Words[0].Text);
        Assert.Contains("'9' to '9.'", note!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubted_paragraph_sign_is_no_dust() =>
        Assert.Equal("§", Mend(new OcrLine([Word("$", 50, 5) with { Confidence = 0.3 }, Word("119", 60, 15)], 700, 10))[0].Text);

    [Fact]
    public void What_is_taken_for_dust_is_named_too()
    {
        var (page, note) =
            PageRepair.Mend([new OcrPage(1, 595, 842, 0, [new OcrLine([Word("[", 20, 2), Word("2023", 58, 20)], 700, 10)], [])])[0];
        Assert.Equal(["2023"], page.Lines[0].Words.Select(word => word.Text));
        Assert.Contains("'[' to ''", note!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("J. Kommissorium", "./. Kommissorium")]
    [InlineData("J/. Ferieplan", "./. Ferieplan")]
    [InlineData("/. Kort", "./. Kort")]
    [InlineData("J.Skolevejsanalyse", "./. Skolevejsanalyse")]
    [InlineData("J.nr. 12", "J.nr. 12")]
    [InlineData("J. nr. 12", "J. nr. 12")]
    [InlineData("Jf. Notat", "Jf. Notat")]
    public void Enclosures_are_marked_alike_in_one_document(string read, string meant)
    {
        OcrLine Line(string text, double y) =>
            new([.. text.Split(' ').Select((word, i) => Word(word, 50 + (60 * i), 5.0 * word.Length))], y, 10);
        Assert.Equal(meant,
            Text(PageRepair.Mend([new OcrPage(1, 595, 842, 0, [Line("./. Budgetskema", 720), Line(read, 700)], [])])[0].Page.Lines[1]));
        Assert.NotEqual("./.", Text(PageRepair.Mend([new OcrPage(1, 595, 842, 0, [Line(read, 700)], [])])[0].Page.Lines[0])[..3]);
    }

    [Fact]
    public void A_word_has_the_ring_that_it_has_elsewhere()
    {
        OcrLine Line(string word, double y) => new([Word(word, 50, 20), Word("sag", 80, 15)], y, 10);
        ImmutableArray<string> Read(params string[] words) =>
            [.. PageRepair.Mend(
                [new OcrPage(1, 595, 842, 0, [.. words.Select((word, i) => Line(word, 720 - (20 * i)))], [])])[0].Page.Lines.Select(
                    line => line.Words[0].Text)];
        Assert.Equal(["Åben", "Åben", "Åben"], Read("Åben", "Aben", "Åben"));
        Assert.Equal(["Åse", "Ase"], Read("Åse", "Ase"));
    }

    private static string Text(OcrLine line) => string.Join(' ', line.Words.Select(word => word.Text));

    private static string Mended(string text)
    {
        var words = new List<OcrWord>();
        foreach (var word in text.Split(' '))
        {
            words.Add(Word(word, 50 + (words.Count * 60), 5.0 * word.Length));
        }

        return string.Join(' ', Mend(new OcrLine([.. words], 700, 10)).Select(word => word.Text));
    }

    private static OcrWord Word(string text, double left, double width) => new(text, new Box(left, 700, left + width, 707), 0.7, []);

    private static ImmutableArray<OcrWord> Mend(OcrLine line) =>
        PageRepair.Mend([new OcrPage(1, 595, 842, 0, [line], [])])[0].Page.Lines.SelectMany(each => each.Words).ToImmutableArray();
}
