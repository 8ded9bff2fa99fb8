using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr.Routing.Fonts;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>A font whose characters mean nothing is found by what is set in it, and only that is read from the picture.</summary>
public sealed class FontTrustTests
{
    private const string Text =
        "Udvalget har bedt om flere oplysninger, og forvaltningen har talt med naboerne. Der er brug for flere pladser, og arbejdet kan "
            + "begynde efter sommerferien.";
    private const string Headings =
        "Godkendelse af dagsorden\nFornyelse af vejbelysning på havnen\nTilskud til byens museer\nÅbningstider på biblioteket\nBevilling "
            + "til skolernes legepladser";

    [Fact]
    public void The_handed_case_is_read_by_the_order_of_the_font_s_glyphs()
    {
        var read = OcrCase.RunWithoutOcr(OcrCase.Handed("garbled-headings"));
        Assert.Equal(["1. Godkendelse af dagsorden", "2. Fornyelse af vejbelysning på Skovbrynet", "3. Høring om cykelsti langs Åvej",
            "4. Eventuelt"], read.Items);
        Assert.Equal(["00.01.00-A00-4-26", "05.01.08-G01-2-26", "05.04.00-P16-1-26", null], read.Cases);
        Assert.Equal(
            [
                "1 Recommendation: Forvaltningen indstiller, at dagsordenen godkendes.",
                "2 Presentation: Belysningen på Skovbrynet er fra 1987 og bruger tre gange så meget strøm som nye armaturer.",
                "2 Economy: Udgiften er 412.000 kr. og afholdes inden for rammen til vedligeholdelse af veje.",
                "2 Recommendation: Forvaltningen indstiller, at udskiftningen sættes i gang den 1. september 2026.",
                "2 Attachments: Oversigtskort over Skovbrynet",
                "3 Presentation: Forslaget har været i høring i seks uger, og der er kommet 14 svar.",
                "3 Recommendation: Forvaltningen indstiller, at høringssvarene drøftes.",
                "4 Body: Intet.",
            ],
            read.Fields);
        Assert.Equal(("Dagsorden", "Teknik- og Miljøudvalget", "Mødelokale 2, Rådhuset"),
            (read.Document.Meeting.Title, read.Document.Meeting.Body, read.Document.Meeting.Place));
        Assert.Contains(read.Notes, note => note is { Code: "text.decoded", Page: 1 });
    }

    public static TheoryData<string> Maps => new("permuted", "shift", "private", "unknown", "control", "extended");

    private static char Wrong(string kind, char letter) => kind switch
    {
        "permuted" => char.IsAsciiLetter(letter) ? (char)((letter & ~31) + 1 + (((letter & 31) * 7) % 26)) : letter,
        "shift" => char.IsAsciiLetterLower(letter) ? (char)('a' + ((letter - 'a' + 5) % 26)) : letter,
        "private" => (char)('\uF000' + letter),
        "unknown" => '\uFFFD',
        "control" => (char)(1 + (letter % 31)),
        _ => char.IsAsciiLetter(letter) ? (char)('\u0100' + ((letter * 5) % 120)) : letter,
    };

    [Theory]
    [MemberData(nameof(Maps))]
    public void Headings_of_a_wrong_map_are_read_from_the_picture(string kind)
    {
        var read = OcrCase.Run(MismappedPdf.Agenda(letter => Wrong(kind, letter)));
        Assert.Equal(MismappedPdf.Titles, read.Items);
        Assert.Equal(8,
            read.Fields.Count(
                field => field.Contains(" Presentation: Udvalget har bedt", StringComparison.Ordinal)
                    || field.Contains(" Recommendation: Forvaltningen", StringComparison.Ordinal)));
        Assert.Equal(TextSource.Mixed, read.TextSource);
        Assert.Contains(read.Notes,
            note => note is { Code: "ocr.part", Page: 1 } && note.Message.Contains("Arial-BoldMT", StringComparison.Ordinal));
    }

    [Fact]
    public void On_five_pages_too() =>
        Assert.Equal(MismappedPdf.Titles, OcrCase.Run(MismappedPdf.Agenda(letter => Wrong("permuted", letter), pages: 5)).Items);

    /// <summary>
    /// Two different words are too few for letters' shares, and some control characters are white:
    /// a permuted map of theirs is not seen, nor one to control characters.
    /// </summary>
    [Theory]
    [InlineData("private")]
    [InlineData("unknown")]
    [InlineData("extended")]
    public void Where_field_headings_alone_are_wrong(string kind)
    {
        var read = OcrCase.Run(MismappedPdf.Agenda(letter => Wrong(kind, letter), fieldsOnly: true));
        Assert.Equal(MismappedPdf.Titles, read.Items);
        Assert.True(4 == read.Fields.Count(each => each.Contains(" Presentation: ", StringComparison.Ordinal)),
            string.Join(" | ", read.Fields));
    }

    [Fact]
    public void What_nobody_can_read_is_partial_names_page_and_font_and_no_title_of_it_is_trusted()
    {
        var read = OcrCase.RunWithoutOcr(MismappedPdf.Agenda(letter => Wrong("permuted", letter)));
        Assert.Equal(DocumentStatus.Partial, read.Status);
        Assert.Contains(read.Notes,
            note => note is { Severity: Severity.Error, Page: 1 }
                && note.Message.Contains("Arial-BoldMT, whose characters mean nothing", StringComparison.Ordinal));
        Assert.All(read.Document.Items.Where(item => item.Title.Contains('\uFFFD', StringComparison.Ordinal)),
            item => Assert.True(item.Confidence <= 0.5));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void A_wrong_map_is_seen(string kind) =>
        Assert.Equal("Bold",
            Assert.Single(
                FontTrust.Find([Page((Text, Plain, null), (Headings, Bold, letter => Wrong(kind, letter)))]).Meaningless).Face.Name);

    /// <summary>
    /// Symbols, formulas and figures without a map, names, capitals, other languages and codes that happen to be the characters.
    /// </summary>
    [Theory]
    [InlineData("\uF0B7\n\uF0A7\n\uF0FC\n\uF02D\uF0E0\n\uF0D8\n\uF0A8", false)]
    [InlineData("\u0001\u0002\n\u0003\u0001\n\u0005\n\u0006\n\u0007\u0001\n\u0008", true)]
    [InlineData("\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022", true)]
    [InlineData("12.450\n3,7\n8.112\n14\n2.001\n1.000.000\n5,5\n17", false)]
    [InlineData("Kaj Holger Hansen\nÅse Brix\nUlla Tørnæs\nVibeke Storm\nGunnar Bech\nErling Krogh\nPoul Rytter", false)]
    [InlineData("The committee thanked all volunteers for their great efforts during the festival weekend", false)]
    [InlineData("Komisja dziękuje wszystkim mieszkańcom za udział w spotkaniu i przesłane uwagi do planu miejscowego", false)]
    [InlineData("Der Ausschuss dankt allen Ehrenamtlichen für ihren großen Einsatz während des Wochenendes", false)]
    [InlineData("Εγκρίνεται η ημερήσια διάταξη της επιτροπής και ορίζεται η επόμενη συνεδρίαση", false)]
    [InlineData("KKR\nSKI\nFSC\nKMD\nDUT\nBNBO", false)]
    [InlineData("Godkendelse af dagsorden\nTilskud til byens museer", true)]
    public void These_fonts_are_fine(string text, bool unmapped) =>
        Assert.Empty(FontTrust.Find([Page((Text, Plain, null), (text, Bold with { Unmapped = unmapped }, null))]).Meaningless);

    [Fact]
    public void Glyph_numbers_are_solved_in_both_orders_and_from_other_starts()
    {
        Assert.Equal("Åbningstider på havnen",
            Solved(letter => (char)(letter <= '~' ? letter - 29 : letter - 62), "Åbningstider på havnen"));
        Assert.Equal("Åbningstider på havnen",
            Solved(letter => (char)(letter switch { 'Å' => 99, 'å' => 110, 'ø' => 161, _ => letter - 29 }), "Åbningstider på havnen"));
        Assert.Equal("Tilskud til byens museer",
            Solved(letter => (char)(letter <= '~' ? letter - 27 : letter - 60), "Tilskud til byens museer"));
        Assert.Null(Solved(letter => (char)('\u0200' + (letter * 31 % 300)), "Tilskud"));
    }

    private static string? Solved(Func<char, char> code, string text)
    {
        var font = Assert.Single(FontTrust.Find([Page((Text, Plain, null), (Headings, Bold with { Unmapped = true }, code))]).Meaningless);
        return GlyphNumbers.Solve(font) is { } read
            ? string.Concat(text.Select(letter => letter == ' ' ? " " : read(code(letter).ToString()))) : null;
    }

    private static readonly FontFace Plain = new("Plain", false, false, 0) { Reference = 1 };
    private static readonly FontFace Bold = new("Bold", true, false, 0) { Reference = 2 };

    /// <summary>Lines under each other; every letter has a width of its own.</summary>
    private static PageLayout Page(params (string Text, FontFace Face, Func<char, char>? Map)[] parts)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        double y = 780;
        for (var part = 0; part < parts.Length; part++)
        {
            foreach (var line in parts[part].Text.Split('\n'))
            {
                double x = 50;
                foreach (var letter in line)
                {
                    var width = letter == ' ' ? 3 : 4 + (letter % 5 * 0.5);
                    var said = letter == ' ' ? ' ' : parts[part].Map?.Invoke(letter) ?? letter;
                    glyphs.Add(new Glyph(said.ToString(), new Box(x, y, x + width, y + 6.5), y, 10, part));
                    x += width;
                }

                y -= 14;
            }
        }

        return new PageLayout { Number = 1, Width = 595, Height = 842, Glyphs = glyphs.ToImmutable(),
            Fonts = [.. parts.Select(part => part.Face)] };
    }
}
