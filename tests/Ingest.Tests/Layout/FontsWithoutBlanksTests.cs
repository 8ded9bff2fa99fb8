using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;

namespace Ingest.Tests.Layout;

/// <summary>Where a font without space glyphs shares its row with text that has some, each is cut into words by its own habit.</summary>
public sealed class FontsWithoutBlanksTests
{
    private const string Words = "Indsatsen koster om lidt og fordeles efter indbyggertal";

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.25)]
    [InlineData(0.31)]
    public void Its_gaps_part_words_beside_text_with_space_glyphs(double gap) =>
        Assert.Equal($"{Words} 3,4 mio. kr.", Read((Words, 0, gap), ("3,4 mio. kr.", 1, 0)));

    /// <summary>TeX shrinks the blanks of a justified line; no letters stand so far apart there.</summary>
    [Theory]
    [InlineData(0.15)]
    [InlineData(0.12)]
    public void Narrow_gaps_part_words_where_the_whole_line_has_them(double gap) => Assert.Equal(Words, Read((Words, 0, gap)));

    [Fact]
    public void A_gap_much_narrower_than_its_line_s_others_is_within_a_figure() =>
        Assert.Equal("Arbejdet koster i alt 1200 kr. om ugen i hele året",
            Read(("Arbejdet koster i alt", 0, 0.25), ("1 200", 0, 0.12), ("kr. om ugen i hele året", 0, 0.25)));

    [Fact]
    public void Letters_of_a_font_with_space_glyphs_may_stand_apart() =>
        Assert.Equal("gennemførelse afregnes her i fire rater", Read(("gennemførelse afregnes her i fire rater", 1, 0.2)));

    [Fact]
    public void A_few_letters_of_a_font_tell_nothing() =>
        Assert.Equal("koster ialt 3,4 mio. kr. om ugen", Read(("koster", 1, 0), ("i alt", 0, 0.2), ("3,4 mio. kr. om ugen", 1, 0)));

    /// <summary>
    /// One line of 10 points. Font 0 has no space glyphs but gaps of the given share of the size;
    /// font 1 has some, and such a gap behind the fifth letter.
    /// </summary>
    private static string Read(params (string Text, int Font, double Gap)[] runs)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        var x = 50.0;
        foreach (var (text, font, gap) in runs)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == ' ' && font == 0)
                {
                    x += 10 * gap;
                    continue;
                }

                var width = text[i] == ' ' ? 4 : 5;
                glyphs.Add(new Glyph(text[i].ToString(), new Box(x, 700, x + width, 707), 700, 10, font));
                x += width + (font == 1 && i == 4 ? 10 * gap : 0);
            }

            x += 5;
        }

        var page = new PageLayout { Number = 1, Width = 595, Height = 842, Glyphs = glyphs.ToImmutable(),
            Fonts = [new FontFace("A", false, false, 0), new FontFace("B", false, false, 0)] };
        return Assert.Single(LineMaker.Make([page])).Text;
    }
}
