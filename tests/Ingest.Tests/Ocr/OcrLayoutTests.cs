using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Ocr.Layout;

namespace Ingest.Tests.Ocr;

public sealed class OcrLayoutTests
{
    private const double Width = 595;
    private const double Height = 842;

    /// <summary>
    /// Each letter 5 points wide, words a point or more apart; x-height letters 5 points high, the others 7, times the scale.
    /// </summary>
    private static OcrLine Line(double left, double baseline, string text, double scale = 1, double gap = 3, double confidence = 0.9,
        double stroke = 1)
    {
        var words = ImmutableArray.CreateBuilder<OcrWord>();
        foreach (var word in text.Split(' '))
        {
            var symbols =
                word.Select(
                    (letter, i) =>
                        new Box(left + (5 * scale * i), baseline, left + (5 * scale * i) + (4 * scale),
                            baseline + ("acemnorsuvwxz".Contains(letter, StringComparison.Ordinal) ? 5 : 7) * scale)).ToImmutableArray();
            words.Add(new OcrWord(word, Box.Around(symbols), confidence, symbols) { StrokePoints = stroke * scale });
            left = symbols[^1].Right + (gap * scale);
        }

        return new OcrLine(words.ToImmutable(), baseline, 10 * scale);
    }

    private static ImmutableArray<TextLine> Read(params OcrLine[] lines)
    {
        var original = new PageLayout { Number = 1, Width = Width, Height = Height };
        var page = OcrLayout.Of([new OcrPage(1, Width, Height, 0, [.. lines], [])], new Dictionary<int, PageLayout> { [1] = original })[0];
        return [.. LineMaker.Make(page)];
    }

    [Fact]
    public void Words_stay_words_however_near_they_stand()
    {
        var line = Assert.Single(Read(Line(50, 700, "Byrådet tager sagen til efterretning", gap: 1)));
        Assert.Equal("Byrådet tager sagen til efterretning", line.Text);
        Assert.All(line.Words, word => Assert.Equal(0.9, word.Confidence, 1e-6));
    }

    [Fact]
    public void Letters_set_apart_stay_one_word()
    {
        var word = new OcrWord("KKR", new Box(50, 700, 90, 707), 0.8,
            [new Box(50, 700, 56, 707), new Box(67, 700, 73, 707), new Box(84, 700, 90, 707)]);
        Assert.Equal("KKR", Assert.Single(Read(new OcrLine([word], 700, 10))).Text);
    }

    /// <summary>
    /// Headings of 10.8 points over text of 10 are measured as 10.6 or 11.1; their heavy
    /// strokes say that they are set otherwise, and together.
    /// </summary>
    [Fact]
    public void Bold_headings_a_little_larger_than_the_text_have_one_size()
    {
        var lines = Read(
            Line(50, 700, "1. Lokalplan for havnen", scale: 1.06, stroke: 1.7),
            Line(50, 680, "Sagen handler om en ny plan"),
            Line(50, 660, "som udvalget har drøftet med"),
            Line(50, 640, "2. Takster for vand", scale: 1.1, stroke: 1.7),
            Line(50, 620, "Bemærkninger", stroke: 1.7),
            Line(50, 600, "naboerne i sommerens løb", scale: 1.06),
            Line(50, 580, "og forvaltningen har svaret"),
            Line(50, 560, "på alle deres spørgsmål"),
            Line(50, 540, "inden fristen var udløbet"));
        Assert.Equal(lines[0].Size, lines[3].Size);
        Assert.True(lines[0].Size > 10);
        Assert.Equal([10, 10, 10, 10, 10], new[] { 1, 2, 4, 5, 6 }.Select(i => lines[i].Size));
    }

    /// <summary>A pixel higher or not: "Indstilling" and "Beskrivelse af sagen" of one bold type.</summary>
    [Fact]
    public void Bold_lines_of_the_text_s_size_stay_so_where_they_are_a_pixel_higher()
    {
        OcrLine[] body = [.. Enumerable.Range(0, 6).Select(i => Line(50, 600 - (14 * i), "Sagen handler om en ny plan"))];
        Assert.All(Read([Line(50, 700, "Beskrivelse af sagen", scale: 1.048, stroke: 1.4),
            Line(50, 670, "Indstilling", scale: 1.033, stroke: 1.4), .. body]), line => Assert.Equal(10, line.Size));
    }

    [Fact]
    public void A_heading_s_last_word_on_a_line_of_its_own_is_bold_with_it()
    {
        OcrLine[] body = [.. Enumerable.Range(0, 6).Select(i => Line(50, 600 - (14 * i), "Sagen handler om en ny plan"))];
        bool Bold(double stroke, double y) =>
            Read([Line(50, 700, "8. Parkering ved stationen og på", scale: 1.3, stroke: 1.5),
                Line(50, y, "havnen", scale: 1.3, stroke: stroke), .. body])[1].Bold;
        Assert.True(Bold(1.2, 683));
        Assert.False(Bold(1.0, 683));
        Assert.False(Bold(1.2, 660));
    }

    /// <summary>Figures are a little lower than the letters that rise.</summary>
    [Fact]
    public void Figures_on_a_heading_s_second_line_have_its_size()
    {
        var lines = Read(
            Line(50, 700, "1. Rapport om havnens drift i", scale: 1.2, stroke: 1.7),
            Line(50, 686, "2024", scale: 1.1, stroke: 1.7),
            Line(50, 660, "Sagen handler om en ny plan"),
            Line(50, 646, "som udvalget har drøftet med"),
            Line(50, 632, "naboerne i sommerens løb"),
            Line(50, 618, "og forvaltningen har svaret"));
        Assert.Equal([12, 12], lines.Take(2).Select(line => line.Size));
    }

    [Fact]
    public void Sizes_come_from_the_letters_and_small_differences_are_none()
    {
        var lines = Read(
            Line(50, 700, "1. Lokalplan for havnen", scale: 1.3),
            Line(50, 680, "Sagen handler om en ny plan") with { Size = 11.2 },
            Line(50, 660, "som udvalget har drøftet med") with { Size = 9.4 },
            Line(50, 640, "naboerne i sommerens løb"));
        Assert.Equal([13, 10, 10, 10], lines.Select(line => line.Size));
    }

    [Fact]
    public void Heavy_strokes_are_bold()
    {
        var lines = Read(Line(50, 700, "Indstilling", stroke: 1.5), Line(50, 680, "Administrationen indstiller at"),
            Line(50, 660, "planen vedtages endeligt"));
        Assert.Equal([true, false, false], lines.Select(line => line.Bold));
    }

    /// <summary>A last page of headings alone is held against the pages before it.</summary>
    [Fact]
    public void A_page_of_headings_is_bold()
    {
        OcrPage Page(int number, params OcrLine[] lines) => new(number, Width, Height, 0, [.. lines], []);
        var originals =
            new[] { 1, 2 }.ToDictionary(number => number, number => new PageLayout { Number = number, Width = Width, Height = Height });
        var pages = OcrLayout.Of(
            [Page(1, Line(50, 700, "Administrationen indstiller at planen vedtages"), Line(50, 680, "naboerne er hørt i sommerens løb")),
                Page(2, Line(50, 700, "Eventuelt", stroke: 1.5))], originals);
        Assert.Equal([false, false, true], pages.SelectMany(page => LineMaker.Make(page)).Select(line => line.Bold));
    }

    /// <summary>Figures have thinner strokes than letters.</summary>
    [Fact]
    public void A_number_before_bold_words_is_bold_with_them()
    {
        OcrLine Lead(double stroke)
        {
            var line = Line(50, 700, "4. Databeskyttelse", stroke: 1.4);
            return line with { Words = line.Words.SetItem(0, line.Words[0] with { StrokePoints = stroke }) };
        }

        var plain = Line(50, 680, "Der er foretaget kontrol af aftalerne");
        Assert.True(Read(Lead(1.15), plain)[0].Words[0].Bold);
        Assert.False(Read(Lead(0.95), plain)[0].Words[0].Bold);
    }

    [Fact]
    public void Two_columns_taken_for_one_line_have_their_own_baselines()
    {
        var left = Line(50, 700, "mission");
        var right = Line(300, 694, "dagsorden", scale: 1.4);
        var lines = Read(new OcrLine([.. left.Words, .. right.Words], 697, 12), Line(50, 680, "vi er en kreds"),
            Line(50, 660, "af kommuner som"), Line(50, 640, "sammen varetager"));
        Assert.Equal(700, lines.Single(line => line.Text == "mission").Baseline, 0.01);
        Assert.Equal(694, lines.Single(line => line.Text == "dagsorden").Baseline, 0.01);
    }

    /// <summary>A page scanned so that its lines rise by 90° would turn (10, 0) from the middle to (0, 10): counter-clockwise.</summary>
    [Fact]
    public void A_box_goes_back_to_where_the_askew_page_has_it()
    {
        var page = new PageLayout { Number = 1, Width = 200, Height = 200, Degrees = 90 };
        var box = page.ToPage(new Box(148, 98, 152, 102));
        Assert.Equal(98, box.Left, 1e-9);
        Assert.Equal(148, box.Bottom, 1e-9);
        Assert.Equal(4, box.Width, 1e-9);
        Assert.Equal(new Box(1, 2, 3, 4), (page with { Degrees = 0 }).ToPage(new Box(1, 2, 3, 4)));
    }
}
