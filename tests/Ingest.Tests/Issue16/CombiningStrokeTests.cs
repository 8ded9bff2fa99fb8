using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf.Glyphs;

namespace Ingest.Tests.Issue16;

/// <summary>
/// Words struck with a combining stroke behind each letter are struck words without the strokes;
/// a letter's or a sign's own stroke strikes nothing.
/// </summary>
public sealed class CombiningStrokeTests
{
    /// <summary>In each text <c>~</c> stands for the stroke.</summary>
    [Theory]
    [InlineData("word", "Hallen åbner s~e~k~s~ syv.", "Hallen åbner syv.", "seks")]
    [InlineData("blanks struck, too", "Den har l~u~k~k~e~t~ ~o~m~ ~aften åbent.", "Den har aften åbent.", "lukket om")]
    [InlineData("a blank before", "Den er ~g~o~d~ i dag.", "Den er i dag.", "god")]
    [InlineData("blanks not struck", "Den har l~u~k~k~e~t~ o~m~ dagen.", "Den har dagen.", "lukket om")]
    [InlineData("with its mark", "U~d~s~a~t~.~ Godkendt.", "Godkendt.", "Udsat.")]
    [InlineData("figures", "Prisen er 1~2~0~ 140 kr.", "Prisen er 140 kr.", "120")]
    [InlineData("one figure", "Der er 5~ 6 haller.", "Der er 6 haller.", "5")]
    [InlineData("part of a word", "Det er u~d~satte sager.", "Det er satte sager.", "ud")]
    [InlineData("at the end", "Det er godkendt i~g~å~r~", "Det er godkendt", "igår")]
    [InlineData("twice", "Hallen s~~e~~k~~s~~ syv.", "Hallen syv.", "seks")]
    public void Strokes_behind_letters_strike_them(string form, string said, string kept, string struck)
    {
        foreach (var stroke in "\u0335\u0336")
        {
            AssertRead(form, said.Replace('~', stroke), kept, struck, asOne: false);
            AssertRead(form, said.Replace('~', stroke), kept, struck, asOne: true);
        }
    }

    [Theory]
    [InlineData('\u0337')]
    [InlineData('\u0338')]
    public void Leaning_strokes_strike_words(char stroke) =>
        AssertRead("leaning", "Hallen s~e~k~s~ syv.".Replace('~', stroke), "Hallen syv.", "seks", asOne: false);

    /// <summary>A letter's own stroke, a sign's, an accent, one letter under a leaning stroke.</summary>
    [Theory]
    [InlineData("Bo\u0338rn og o\u0338er")]
    [InlineData("ad\u0335al og b\u0336et")]
    [InlineData("a =\u0338 b og A \u2208\u0338 B")]
    [InlineData("Cafe\u0301en og a\u0308ndringen")]
    [InlineData("en o\u0338 i havet")]
    [InlineData("\u0336")]
    [InlineData("1. januar -- 2029")]
    public void Others_strike_nothing(string said)
    {
        var glyphs = Glyphs(said, asOne: false);
        var (marks, strikes) = (new HashSet<int>(), new List<Ruling>());
        CombiningStrokes.Find(glyphs, null, marks, strikes);
        Assert.Empty(marks);
        Assert.Empty(strikes);
        Assert.Equal(said, string.Concat(glyphs.Select(glyph => glyph.Text)));
    }

    [Fact]
    public void Hidden_strokes_strike_nothing()
    {
        var glyphs = Glyphs("er s\u0336e\u0336k\u0336s\u0336 nu", asOne: false);
        var strikes = new List<Ruling>();
        CombiningStrokes.Find(glyphs, [.. glyphs.Select(_ => (HiddenKind?)HiddenKind.Covered)], [], strikes);
        Assert.Empty(strikes);
    }

    [Fact]
    public void Each_line_of_what_is_struck_has_its_own_strike()
    {
        Glyph[] glyphs = [.. Glyphs("er s\u0336e\u0336", false), .. Glyphs("k\u0336s\u0336 nu", false, y: 686)];
        var strikes = new List<Ruling>();
        CombiningStrokes.Find(glyphs, null, [], strikes);
        Assert.Equal([703, 689], strikes.Select(strike => strike.Y0));
    }

    private static void AssertRead(string form, string said, string kept, string struck, bool asOne)
    {
        var glyphs = Glyphs(said, asOne);
        var (marks, strikes) = (new HashSet<int>(), new List<Ruling>());
        CombiningStrokes.Find(glyphs, null, marks, strikes);
        var page = new PageLayout
        {
            Number = 1,
            Width = 595,
            Height = 842,
            Glyphs = [.. glyphs.Where((_, i) => !marks.Contains(i))],
            Fonts = [new FontFace("Arial", false, false, 0)],
            Strikes = [.. strikes],
        };
        var line = Assert.Single(LineMaker.Make([page]));
        Assert.True(line.Text == kept, $"{form}: {line.Text}");
        Assert.Equal(struck, string.Join(' ', line.Struck.Select(word => word.Word.Text)));
    }

    /// <summary>Letters are half a size wide; a stroke has no width.</summary>
    /// <param name="asOne">A letter and its stroke are one glyph.</param>
    private static Glyph[] Glyphs(string text, bool asOne, double y = 700)
    {
        var glyphs = new List<Glyph>();
        var x = 72.0;
        foreach (var sign in text)
        {
            var isStroke = sign is >= '\u0300' and < '\u0370';
            if (isStroke && asOne && glyphs.Count > 0)
            {
                glyphs[^1] = glyphs[^1] with { Text = glyphs[^1].Text + sign };
                continue;
            }

            var width = isStroke ? 0 : sign == ' ' ? 2.8 : 5;
            glyphs.Add(new Glyph(sign.ToString(), new Box(x, y, x + width, y + 7), y, 10, 0));
            x += width;
        }

        return [.. glyphs];
    }
}
