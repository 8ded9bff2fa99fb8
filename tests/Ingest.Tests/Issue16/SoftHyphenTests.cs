using Ingest.Layout;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tests.Issue16;

/// <summary>Places where a word may be split are in no text; where one was, the word is whole again.</summary>
public sealed class SoftHyphenTests
{
    /// <summary>Chromium: unused, a blank or U+00AD over which the pen doesn't move; used, U+2010 behind it.</summary>
    [Theory]
    [InlineData("kommunal~bestyrelses~medlem", "kommunalbestyrelsesmedlem")]
    [InlineData("kommunal¬bestyrelses¬medlem", "kommunalbestyrelsesmedlem")]
    [InlineData("Zorba~xyler og kommunal~‐", "Zorbaxyler og kommunal\u00AD")]
    [InlineData("Zorba¬xyler og kommunal¬‐", "Zorbaxyler og kommunal\u00AD")]
    [InlineData("VVM‐redegørelse og børne‐", "VVM‐redegørelse og børne‐")]
    [InlineData("kommunal\u00AD", "kommunal\u00AD")]
    [InlineData("VE\u00ADprojekter og børne\u00AD og ungeområdet", "VE-projekter og børne- og ungeområdet")]
    public void A_row_reads_as_it_is_seen(string drawn, string text) => Assert.Equal(text, Assert.Single(LineMaker.Make(Page(drawn))).Text);

    [Fact]
    public void A_word_split_at_a_soft_hyphen_is_whole()
    {
        var first = Assert.Single(LineMaker.Make(Page("Brunsø~‐"))).Text;
        Assert.Equal("Brunsøkvarterer", Hyphenation.Plain.Join(first, "kvarterer"));
        Assert.Equal("itafdelingen", Hyphenation.Plain.Join("it\u00AD", "afdelingen"));
    }

    /// <summary>Where the file says which hyphens split words, it decides: against word list, kind and "og".</summary>
    [Theory]
    [InlineData("Høje-Taa\u00AD", "strup Kommune", "Høje-Taastrup Kommune")]
    [InlineData("it\u00AD", "afdelingen", "itafdelingen")]
    [InlineData("Brunsø og A\u00AD", "Ø", "Brunsø og AØ")]
    [InlineData("miljø-", "planen er vedtaget", "miljø-planen er vedtaget")]
    [InlineData("kommunal-", "bestyrelsen", "kommunal-bestyrelsen")]
    [InlineData("ældre-", "og handicaprådet", "ældre- og handicaprådet")]
    [InlineData("kvin\u00AD", "og", "kvinog")]
    [InlineData("lige linjer", "uden tegn", "lige linjer uden tegn")]
    public void A_file_that_marks_its_splits_decides(string first, string second, string joined) =>
        Assert.Equal(joined, Marking.Join(first, second));

    private static Hyphenation Marking { get; } = new(["miljøplanen"], marksSplits: true);

    /// <summary>A line in 10 points; ~ is a blank and ¬ a soft hyphen that have a width, but don't move the pen.</summary>
    private static PageLayout Page(string drawn)
    {
        var (glyphs, x) = (new List<Glyph>(), 50.0);
        foreach (var sign in drawn)
        {
            var width = sign is ' ' or '~' ? 2.8 : 5;
            glyphs.Add(new Glyph(sign switch { '~' => " ", '¬' => "\u00AD", _ => sign.ToString() }, new Box(x, 700, x + width, 707), 700,
                10, 0));
            x += sign is '~' or '¬' ? 0.01 : width;
        }

        return new PageLayout { Number = 1, Width = 595, Height = 842, Glyphs = [.. glyphs],
            Fonts = [new FontFace("Plain", false, false, 0)] };
    }
}
