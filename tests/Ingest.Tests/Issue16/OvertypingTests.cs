using System.Globalization;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>
/// Words that were struck on a keyboard: characters typed over them are a line and no text; what else lies over letters strikes none.
/// </summary>
public sealed class OvertypingTests
{
    // Courier 10: a character is 6 points wide, so the one at place n begins at 72 + 6 n. "hemmelige" has the places 4 to 12, "ting" 14 to
    // 17.
    private const string Line = "Tre hemmelige ting er her.";

    [Theory]
    [InlineData("hyphens", 4, "---------")]
    [InlineData("x", 4, "xxxxxxxxx")]
    [InlineData("capital X", 4, "XXXXXXXXX")]
    [InlineData("slashes", 4, "/////////")]
    [InlineData("equal signs", 4, "=========")]
    [InlineData("number signs", 4, "#########")]
    [InlineData("another letter", 4, "ooooooooo")]
    [InlineData("one too few", 4, "--------")]
    [InlineData("one too few at the begin", 5, "xxxxxxxx")]
    [InlineData("en dashes", 4, "\\226\\226\\226\\226\\226\\226\\226\\226\\226")]
    public void Characters_over_a_word_strike_it(string form, int place, string marks) =>
        AssertRead(form, "Tre ting er her.", "hemmelige", Set(Line) + Set(marks, place));

    [Theory]
    [InlineData("with the blanks", 4, "--------------")]
    [InlineData("without the blanks", 4, "xxxxxxxxx xxxx")]
    [InlineData("one too many before and a blank behind", 2, "-----------------")]
    public void Several_words_are_struck(string form, int place, string marks) =>
        AssertRead(form, "Tre er her.", "hemmelige ting", Set(Line) + Set(marks, place));

    [Fact]
    public void Marks_set_one_by_one_strike_too() =>
        AssertRead("one by one", "Tre ting er her.", "hemmelige",
            Set(Line) + string.Concat(Enumerable.Range(4, 9).Select(place => Set("-", place))));

    [Fact]
    public void Marks_at_a_pitch_of_their_own_strike_too() =>
        AssertRead("closer", "Tre ting er her.", "hemmelige", Set(Line) + $"BT /C 10 Tf -2 Tc 96 700.4 Td ({new string('-', 13)}) Tj ET ");

    [Fact]
    public void Letters_in_the_middle_of_a_word_are_struck_alone() =>
        AssertRead("part", "fremlagte budget", "skudt", Set("fremskudtlagte budget") + Set("-----", 4));

    [Fact]
    public void A_short_word_and_a_whole_line_are_struck()
    {
        AssertRead("two letters", "Det godt.", "er", Set("Det er godt.") + Set("--", 4));
        AssertRead("the line", "", Line, Set(Line) + Set(new string('-', Line.Length)));
    }

    [Theory]
    [InlineData("a slashed zero", "Der er 100 kr.", "/", 8)]
    [InlineData("slashed zeros", "Der er 1000 kr.", "///", 8)]
    [InlineData("an accent", "En ide til", "\\264", 5)]
    [InlineData("underscores", Line, "_________", 4)]
    [InlineData("dots", Line, ".........", 4)]
    [InlineData("one hyphen", Line, "-", 6)]
    [InlineData("bold by printing twice", Line, Line, 0)]
    [InlineData("double letters printed twice", "xx 00 --- === /// mmm", "xx 00 --- === /// mmm", 0)]
    public void Other_characters_over_letters_strike_nothing(string form, string text, string over, int place)
    {
        var page = Read(Set(text) + Set(over, place));
        Assert.True(page.Strikes.IsEmpty, form);
        Assert.Equal(text.Length + (over[0] == '\\' ? 1 : over.Length), page.Glyphs.Length);
    }

    [Theory]
    [InlineData("Salen er 12 x 8 meter - og her er plads til 60-70 i nummer 4/6.")]
    [InlineData("Se www.kkr.dk//xx--yy og ---- eller ==== eller xxx")]
    [InlineData("Punkt 1 ........ side 7")]
    public void The_same_characters_in_a_line_are_text(string text)
    {
        var page = Read(Set(text));
        Assert.Empty(page.Strikes);
        Assert.Equal(text, Assert.Single(LineMaker.Make([page])).Text);
    }

    /// <summary>White marks on white paper, or such that were covered, are as good as none: the words hold.</summary>
    [Theory]
    [InlineData("1 g ", "")]
    [InlineData("3 Tr ", "")]
    public void Marks_that_nobody_sees_strike_nothing(string before, string after)
    {
        var page = Read($"{Set(Line)} q {Set("---------", 4).Replace("BT", $"BT {before}", StringComparison.Ordinal)} Q {after}");
        Assert.Empty(page.Strikes);
        Assert.Equal(9, Assert.Single(page.Hidden).Glyphs);
        Assert.Equal(Line, Assert.Single(LineMaker.Make([page])).Text);
    }

    [Fact]
    public void Words_set_on_a_line_to_write_on_are_kept() =>
        Assert.Empty(Read(Set("Navn: ------------------------") + Set("Hans Hansen", 7)).Strikes);

    private static void AssertRead(string form, string left, string struck, string content)
    {
        var page = Read(Set("Linjen over.", y: 730) + content);
        var lines = LineMaker.Make([page]);
        Assert.True(lines.Length == (left.Length == 0 ? 1 : 2) && lines[^1].Text == (left.Length == 0 ? "Linjen over." : left),
            $"{form}: {string.Join('|', lines.Select(line => line.Text))}");
        Assert.Equal(struck,
            string.Join(' ',
                lines.SelectMany(line => line.StruckUnder.Append(line)).SelectMany(line => line.Struck).Select(word => word.Word.Text)));
    }

    private static string Set(string text, int place = 0, double y = 700) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /C 10 Tf {72 + (6 * place)} {y} Td ({text}) Tj ET ");

    private static PageLayout Read(string content) => Assert.Single(PdfFile.Read(
        new HandMadePdf { Content = content,
            MoreFonts = "/C << /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>" }.ToBytes()).Pages);
}
