using System.Globalization;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>A pen through the middle of words strikes them; under them, round them and beside them it says something else.</summary>
public sealed class PenStrokeTests
{
    // Helvetica 12: "Abe" stands from 72 to 93.3, "Hemmelig" from 96.7 to 150.7, "slut" from 154 to 174; small letters from 700 to 706.
    private const string Text = "BT /F1 12 Tf 72 700 Td (Abe Hemmelig slut) Tj 0 -14 Td (Den anden linje) Tj ET ";

    [Theory]
    [InlineData("wavy", "96 703.5 105 704.4 115 703.1 125 704.6 135 703.4 151 704")]
    [InlineData("tilted", "96 702 152 706")]
    [InlineData("from right to left", "152 704 120 703 95 704.5")]
    [InlineData("out and back", "95 704.5 152 704 151 702.5 96 703")]
    [InlineData("scribble", "96 700.5 101 707 106 701 111 707 116 700.5 121 707 126 701 131 707 136 700.5 141 707 146 701 151 707")]
    [InlineData("with a hook at its end", "95 703 150 703.5 152 705 153 708")]
    [InlineData("over most of it", "108 703.5 151 703.8")]
    public void A_stroke_through_a_word_strikes_it(string form, string points)
    {
        Assert.Equal(("Abe slut", "Hemmelig"), Read(form, Ink(points)));
        Assert.Equal(("Abe slut", "Hemmelig"), Read(form, $"<< /Subtype /PolyLine /Rect [60 680 200 720] /Vertices [{points}] >>"));
    }

    [Fact]
    public void A_line_and_several_strokes_strike_too()
    {
        Assert.Equal(("Abe slut", "Hemmelig"), Read("line", "<< /Subtype /Line /Rect [60 680 200 720] /L [95 702.6 152 704.4] >>"));
        Assert.Equal(("slut", "Abe Hemmelig"), Read("two strokes", Ink("71 703 94 704] [95 703 152 704")));
        Assert.Equal(("slut", "Abe Hemmelig"), Read("one over two words", Ink("71 703 94 704 120 703 152 704")));
        Assert.Equal(("", "Abe Hemmelig slut"), Read("a whole line", Ink("68 703 120 704 178 703")));
    }

    [Theory]
    [InlineData("under it", "96 699 125 698.2 151 699")]
    [InlineData("close under it", "96 700.5 125 700.2 151 700.8")]
    [InlineData("over it", "96 709 151 709.5")]
    [InlineData("tick beside it", "50 704 54 700 64 710")]
    [InlineData("cross over a letter", "72 700 80 709")]
    [InlineData("half of the word", "96 703.5 118 704")]
    [InlineData("to a remark in the margin", "150 703.5 250 704 320 705")]
    [InlineData("from row to row", "72 704 110 697 150 690")]
    [InlineData("upright in the margin", "66 710 65.5 700 66.2 680")]
    [InlineData("one point", "100 703")]
    [InlineData("nothing", "")]
    [InlineData("the same point again", "100 703 100 703 100 703")]
    public void Other_strokes_strike_nothing(string form, string points) =>
        Assert.Equal(("Abe Hemmelig slut", ""), Read(form, Ink(points)));

    [Theory]
    [InlineData(8, 1)]
    [InlineData(6, 1)]
    [InlineData(9, 2)]
    public void A_ring_round_a_word_strikes_nothing(double high, int rounds)
    {
        var ring = string.Join(' ', Enumerable.Range(0, (36 * rounds) + 3).Select(i => i * Math.PI / 18)
            .Select(angle =>
                string.Create(CultureInfo.InvariantCulture, $"{124 + (32 * Math.Cos(angle)):F1} {704 + (high * Math.Sin(angle)):F1}")));
        Assert.Equal(("Abe Hemmelig slut", ""), Read("ring", Ink(ring)));
    }

    [Fact]
    public void A_stroke_that_is_not_shown_strikes_nothing() =>
        Assert.Equal(("Abe Hemmelig slut", ""),
            Read("hidden", Ink("96 703.5 151 704").Replace("/Rect", "/F 2 /Rect", StringComparison.Ordinal)));

    [Fact]
    public void A_turned_page_s_strokes_are_turned()
    {
        var page = Layout("0 1 -1 0 800 0 cm " + Text, "<< /Subtype /Ink /Rect [60 60 200 200] /InkList [[96.4 96 96 120 96.8 151]] >>");
        Assert.Equal(1, page.Turn);
        Assert.Equal("Hemmelig", Struck(page));
    }

    private static string Ink(string points) => $"<< /Subtype /Ink /Rect [60 680 200 720] /InkList [[{points}]] >>";

    /// <returns>What is left of the first line, and what is struck.</returns>
    private static (string Left, string Struck) Read(string form, string annotation)
    {
        var page = Layout(Text, annotation);
        var lines = LineMaker.Make([page]);
        Assert.True(lines[^1].Text == "Den anden linje", form);
        return (lines.Length == 1 ? "" : lines[0].Text, Struck(page));
    }

    private static string Struck(PageLayout page) =>
        string.Join(' ', LineMaker.Make([page]).SelectMany(line => line.StruckUnder.Append(line)).SelectMany(line => line.Struck)
            .Select(struck => struck.Word.Text));

    private static PageLayout Layout(string content, string annotation) =>
        Assert.Single(PdfFile.Read(new HandMadePdf { Content = content, Page = $"/Annots [ {annotation} ]" }.ToBytes()).Pages);
}
