using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Pictures.Blobs;
using Ingest.Ocr.Pictures.Rules;
using Ingest.Ocr.Repair;
using Ingest.Ocr.Repair.Numbers;

namespace Ingest.Tests.Ocr;

/// <summary>Repairs that ask the ink: where words end, which marks a figure has, what was written twice.</summary>
public sealed class InkRepairTests
{
    private const double Size = 10;

    [Theory]
    [InlineData("tilden", 3, 2.2, "til den")]
    [InlineData("Andel(pct.)", 5, 1.8, "Andel (pct.)")]
    [InlineData("Moms(kr.)", 4, 0.5, "Moms (kr.)")] // a unit has a blank before it
    [InlineData("bilag(er)", 5, 0.5, "bilag(er)")]
    [InlineData("|2023", 1, 2.5, "| 2023")]
    [InlineData("vilo", 2, 1.8, "vilo")]
    [InlineData("tilden", 3, 1.0, "tilden")] // no wider than letters stand
    [InlineData("bilaget", 2, 1.7, "bilaget")] // a word whose i has white beside it
    [InlineData("Strandby", 6, 2.5, "Strandby")] // a name
    [InlineData("xqztil", 3, 2.5, "xqztil")]
    public void Words_are_parted_where_the_ink_is(string text, int at, double gap, string meant) =>
        Assert.Equal(meant, string.Join(' ', GluedWords.Split(Word(text, at, gap), Size).Select(word => word.Text)));

    [Theory]
    [InlineData("nød", "vendige", 1.4, "nødvendige")]
    [InlineData("Nørref", "jord", 0.1, "Nørrefjord")]
    [InlineData("nød", "vendige", 2.6, "nød vendige")] // as far apart as words
    [InlineData("til", "den", 1.4, "til den")] // both are words
    [InlineData("DMS", "i", 0.1, "DMS i")]
    [InlineData("157888", "/22", 1.5, "157888/22")]
    [InlineData("157888", "/22", 3.5, "157888 /22")]
    [InlineData("klimahandlingsplaner", "i", 1.5, "klimahandlingsplaner i")]
    public void Words_are_joined_where_the_ink_is(string one, string other, double gap, string meant)
    {
        var first = Word(one);
        var words = SplitWords.Join([first, Moved(Word(other), first.Box.Right + gap)], Size);
        Assert.Equal(meant, string.Join(' ', words.Select(word => word.Text)));
    }

    /// <summary>Ink: T a digit, , a piece that goes below the line, . one that stands on it, ' one at the top.</summary>
    [Theory]
    [InlineData("127", "TT,T", "12,7")]
    [InlineData("2430", "T.TTT", "2.430")]
    [InlineData("2,", "T", "2")]
    [InlineData("40.118.", "TT.TTT", "40.118")]
    [InlineData("(9)", "T", "0")]
    [InlineData("(9)", "TTT", null)]
    [InlineData("12,7", "TT,T", null)]
    [InlineData("12,7", "TTT", null)] // a comma too pale for ink
    [InlineData("1.", "T", null)] // an item's point, too pale for ink
    [InlineData("292", "TT", null)] // it can't be told which digit is none
    [InlineData("127", "TT'T", null)] // dust
    [InlineData("127", "TTT,", null)] // dust, or a mark that the engine did not see
    public void Marks_in_figures_are_those_of_the_ink(string read, string ink, string? meant) =>
        Assert.Equal(meant, DigitInk.Correct(Figure(read, ink)));

    [Theory]
    [InlineData("Cc)", 0, 5.5, "c)")]
    [InlineData("Cc)", 0, 7.2, "C)")]
    [InlineData("4670Opf", 3, 7.2, "467Opf")]
    [InlineData("2..", 1, 1.2, "2.")]
    [InlineData("hjemtåagning", 5, 5.5, "hjemtagning")]
    public void A_sign_written_twice_in_one_place_is_one(string read, int at, double height, string meant)
    {
        var symbols = Word(read).Symbols.ToArray();
        symbols[at + 1] = symbols[at] with { Top = symbols[at].Bottom + height };
        var before = Word(read) with { Symbols = [.. symbols] };
        Assert.Equal(meant, DoubledSigns.Correct(before, Size));
    }

    [Fact]
    public void A_point_as_tall_as_the_digit_before_it_is_none()
    {
        var figure = Figure("1.", "T");
        Assert.Equal("1", DigitInk.Correct(figure with { Symbols = [figure.Runs[0], figure.Runs[0]] }));
    }

    [Theory]
    [InlineData("8. Høring|9 Mobilfri|10. Evaluering", "9.")]
    [InlineData("8. Høring|9 Mobilfri|11. Evaluering", "9")]
    [InlineData("8 Høring|9 Mobilfri|10 Evaluering", "9")]
    public void A_lost_point_behind_a_number_is_told_by_its_neighbours(string lines, string meant)
    {
        OcrLine Line(string text, int i) =>
            new([.. text.Split(' ').Select((word, at) => Moved(Word(word), 50 + (at * 30)))], 700 - (14 * i), Size);
        Assert.Equal(meant,
            NumberPoints.Restore(new OcrPage(1, 595, 842, 0, [.. lines.Split('|').Select(Line)], [])).Lines[1].Words[0].Text);
    }

    [Fact]
    public void The_sides_of_a_box_round_a_line_are_rulings_and_stems_of_letters_are_none()
    {
        var dark = new bool[300 * 100];
        void Fill(int left, int top, int right, int bottom)
        {
            for (var y = top; y <= bottom; y++)
            {
                dark.AsSpan((y * 300) + left, right - left + 1).Fill(true);
            }
        }

        Fill(20, 20, 280, 21);
        Fill(20, 50, 280, 51);
        Fill(20, 20, 21, 51);
        Fill(60, 30, 61, 42);
        var ink = new BinaryImage(300, 100, dark);
        Assert.Equal(20, Assert.Single(RulingLineDetector.Find(ink.Transposed(), 100, RulingLineDetector.Find(ink, 100))).Top);
    }

    [Fact]
    public void Signs_beside_each_other_are_two()
    {
        Assert.Null(DoubledSigns.Correct(Word("Oo"), Size));
        Assert.Null(DoubledSigns.Correct(Word("kr.."), Size));
    }

    [Theory]
    [InlineData(3.0, "m²")]
    [InlineData(0.0, null)]
    public void A_figure_over_the_line_is_raised(double over, string? meant)
    {
        var word = Word("m2");
        word = word with { Symbols = word.Symbols.SetItem(1, word.Symbols[1] with { Bottom = 700 + over }) };
        Assert.Equal(meant, RaisedDigits.Correct(word, new OcrLine([word], 700, Size)));
    }

    /// <summary>The sign goes below the line, the figure stands on it.</summary>
    [Theory]
    [InlineData(1.8, "§")]
    [InlineData(0.1, "8")]
    public void A_sign_below_the_line_is_no_figure(double below, string meant)
    {
        var sign = Word("8");
        sign = sign with { Runs = [sign.Box with { Bottom = 700 - below }] };
        Assert.Equal(meant,
            Mend(new OcrLine([Moved(Word("arbejde,"), 20), Moved(sign, 60), Moved(Word("18-midler"), 70)], 700, Size))[1].Text);
    }

    [Theory]
    [InlineData("Aben", 709.5, "Åben")]
    [InlineData("(Aben)", 709.5, "(Åben)")]
    [InlineData("Aben", 707, "Aben")]
    public void A_letter_with_a_ring_rises_over_the_others(string read, double top, string meant)
    {
        var word = Word(read);
        var at = read.IndexOf('A', StringComparison.Ordinal);
        word = word with { Runs = word.Runs.SetItem(at, word.Runs[at] with { Top = top }) };
        Assert.Equal(meant, Mend(new OcrLine([word, Moved(Word("sag"), 72)], 700, Size))[0].Text);
    }

    /// <summary>A minus sign stands in the middle of a digit, a dash lower.</summary>
    [Theory]
    [InlineData(3.4, 5, "−34")]
    [InlineData(2.7, 5, "–34")]
    [InlineData(3.4, 2.5, "-34")]
    public void Strokes_before_a_figure_are_told_by_their_ink(double up, double width, string meant)
    {
        ImmutableArray<Box> runs = [new(50, 700 + up - 0.3, 50 + width, 700 + up + 0.3), new(56, 700, 60, 707), new(61, 700, 65, 707)];
        Assert.Equal(meant, Mend(new OcrLine([new OcrWord("-34", Box.Around(runs), 0.9, []) { Runs = runs }], 700, Size))[0].Text);
    }

    [Theory]
    [InlineData("STakst", 5, 0.2, "Takst")]
    [InlineData("STakst", 6, 0.2, "STakst")]
    [InlineData("STakst", 5, 0.9, "STakst")]
    public void A_letter_without_ink_before_a_capital_is_none(string read, int pieces, double confidence, string meant)
    {
        var word = Word(read);
        Assert.Equal(meant, Mend(new OcrLine([word with { Confidence = confidence, Runs = word.Runs[..pieces] }], 700, Size))[0].Text);
    }

    /// <summary>A large title whose rings came as a line of their own.</summary>
    [Theory]
    [InlineData("oO", 706, 709, 1)]
    [InlineData("..", 706, 708, 1)]
    [InlineData("of", 706, 709, 2)]
    [InlineData("oO", 715, 718, 2)] // over the line, as a word of another would stand
    public void Rings_are_no_line(string text, double bottom, double top, int lines)
    {
        var word = Word("Byråd");
        var ring = new OcrWord(text, new Box(word.Box.Left + 10, bottom, word.Box.Right - 5, top), 0.6, []);
        Assert.Equal(lines,
            PageRepair.Mend(
                [new OcrPage(1, 595, 842, 0, [new OcrLine([ring], bottom, 3), new OcrLine([word], 700, Size)], [])])[0].Page.Lines.Length);
    }

    private static ImmutableArray<OcrWord> Mend(OcrLine line) =>
        PageRepair.Mend([new OcrPage(1, 595, 842, 0, [line], [])])[0].Page.Lines[0].Words;

    [Fact]
    public void Runs_of_ink_are_parted_by_white_columns()
    {
        var dark = new bool[20 * 10];
        foreach (var (x, y) in new[] { (2, 3), (3, 4), (3, 5), (8, 8) })
        {
            dark[(y * 20) + x] = true;
        }

        Assert.Equal([new PixelBox(2, 3, 3, 5), new PixelBox(8, 8, 8, 8)],
            InkRuns.Of(new BinaryImage(20, 10, dark), new PixelBox(0, 0, 19, 9)));
    }

    /// <summary>Each sign 4 points wide with half a point between two, and more at one place.</summary>
    private static OcrWord Word(string text, int at = 0, double gap = 0)
    {
        var boxes = ImmutableArray.CreateBuilder<Box>();
        var x = 50.0;
        for (var i = 0; i < text.Length; i++)
        {
            x += i > 0 && i == at ? gap - 0.5 : 0;
            boxes.Add(new Box(x, 700, x + 4, 707));
            x += 4.5;
        }

        return new OcrWord(text, Box.Around(boxes), 0.9, boxes.ToImmutable()) { Runs = boxes.ToImmutable() };
    }

    private static OcrWord Moved(OcrWord word, double left)
    {
        var by = left - word.Box.Left;
        Box Move(Box box) => new(box.Left + by, box.Bottom, box.Right + by, box.Top);
        return word with { Box = Move(word.Box), Symbols = [.. word.Symbols.Select(Move)], Runs = [.. word.Runs.Select(Move)] };
    }

    private static OcrWord Figure(string text, string ink)
    {
        ImmutableArray<Box> runs = [.. ink.Select((kind, i) => kind switch
        {
            'T' => new Box(50 + (5 * i), 700, 54 + (5 * i), 707),
            ',' => new Box(51 + (5 * i), 698.5, 52.2 + (5 * i), 701),
            '.' => new Box(51 + (5 * i), 700, 52.2 + (5 * i), 701.2),
            _ => new Box(51 + (5 * i), 705.5, 52.2 + (5 * i), 707),
        })];
        return new OcrWord(text, Box.Around(runs), 0.9, []) { Runs = runs };
    }
}
