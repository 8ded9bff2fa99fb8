using System.Collections.Immutable;
using System.Text;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Ocr.Routing.Fonts;
using Ingest.Ocr.Routing.OddLetters;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>
/// A font of which only the letters beyond ASCII are wrong is read by the code page that makes words of them, or its lines are doubted.
/// </summary>
public sealed class OddLetterTests
{
    private const string Headings =
        "Børne- og Fødevareudvalget\nMåltider i børnehaverne på Ærøvej og Åløkke\nØkonomi\nÆndring af åbningstider\nHØRING OM "
            + "VÆRESTEDER\nNy allé ved søen";

    [Theory]
    [InlineData(10000, 1252)]
    [InlineData(10000, 28591)]
    [InlineData(10000, 850)]
    [InlineData(850, 1252)]
    [InlineData(850, 28591)]
    [InlineData(865, 10000)]
    [InlineData(850, 437)]
    [InlineData(1252, 10000)]
    [InlineData(1252, 850)]
    [InlineData(1252, 437)]
    [InlineData(1252, 1250)]
    [InlineData(1252, 1251)]
    [InlineData(1252, 1253)]
    [InlineData(1257, 1252)]
    [InlineData(65001, 1252)]
    [InlineData(65001, 850)]
    public void Letters_of_another_code_page_are_put_right(int written, int read) =>
        Assert.Equal(Headings, Decoded(Headings, letter => Said(letter, written, read)));

    [Fact]
    public void So_are_those_of_seven_bits() =>
        Assert.Equal("Børne- og Fødevareudvalget\nÆndring af [bilag] på årsbasis",
            Decoded("Børne- og Fødevareudvalget\nÆndring af [bilag] på årsbasis", letter => Said(letter, 20108, 1252)));

    [Fact]
    public void One_word_is_enough_where_its_sign_can_stand_in_none() =>
        Assert.Equal("Fødevareudvalget", Decoded("Fødevareudvalget", letter => Said(letter, 10000, 1252)));

    [Fact]
    public void Signs_that_are_themselves_stay_beside_wrong_letters() =>
        Assert.Equal("Børnehavernes Windows® og €\n¾ af måltiderne, ¿\nOrdningen®",
            Decoded("Børnehavernes Windows® og €\n¾ af måltiderne, ¿\nOrdningen®",
                letter => "®€¾¿".Contains(letter, StringComparison.Ordinal) ? letter.ToString() : Said(letter, 10000, 1252)));

    [Theory]
    [InlineData("Oplæg om Windows®, Aula™ og ©KL\nPrisen er £ 500 eller € 20\n¾ af udgiften, ½årlig status, 20 °C og 12 m²")]
    [InlineData("Besøg af Íñigo Núñez fra Logroño\n¿Qué pasa? ¡Hola!\nMéxico y España")]
    [InlineData("Komisja dziękuje wszystkim mieszkańcom za udział w spotkaniu i przesłane uwagi do planu miejscowego")]
    [InlineData("Kommunfullmäktige i Malmö och Öresund: större miljö före sommaren\nFrågor om höga kostnader")]
    [InlineData("Der Ausschuss dankt allen für ihren großen Einsatz während der Übung\nMüller, Özkan og Çelik")]
    [InlineData("Për fëmijët është më mirë të flasin shqip në shtëpi\nIdéer til café og allé, én ad gangen")]
    [InlineData("Meie võru sõbrad jõid õlut ja sõid põdrapraadi")]
    [InlineData("“Ordet” er frit, ‘ja’ og »nej«\nSKI’s aftale og kommunens ”plan”\n• Punkt\n…og mere")]
    [InlineData("Se [bilag] og {navn} samt A|B i C:\\Sager\\kort\nHerning–Brande og øst—vest")]
    [InlineData("Kon\uFFFDikt om \uFFFDnansiering af \uFFFDyt\ne\uFFFDektiv stra\uFFFDegi for tra\uFFFDk")]
    [InlineData("Πρόσκληση σε συνεδρίαση της επιτροπής")]
    public void These_stay_as_they_are(string text)
    {
        var (pages, doubted, notes) = Decode(text, letter => letter.ToString());
        Assert.Equal(text, Text(pages));
        Assert.Empty(doubted);
        Assert.Empty(notes);
    }

    /// <summary>One sign for all of them; no character; signs of no code page.</summary>
    [Theory]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("??????")]
    [InlineData("◊◊◊◊◊◊")]
    [InlineData("☺☻♥♦♣♠")]
    public void Where_no_code_page_makes_words_the_lines_are_doubted(string signs)
    {
        const string Text = "Børnehavernes måltider\nDagsorden\nÆndring af åbningstider\nEventuelt";
        var (_, doubted, _) =
            Decode(Text,
                letter => "æøåÆØÅ".IndexOf(letter, StringComparison.Ordinal) is >= 0 and var i
                    ? signs[i] == '?' ? "" : signs[i].ToString() : letter.ToString());
        var font = Assert.Single(doubted);
        Assert.True(font.LettersOnly);
        Assert.Equal([0, 2], font.Pieces.Select(piece => (int)Math.Round((780 - piece.Box.Bottom) / 14)));
        Assert.Equal([2, 2], font.Pieces.Select(piece => piece.Wrong.Length));
    }

    [Fact]
    public void Headings_with_letters_of_another_code_page_need_no_picture()
    {
        var read = OcrCase.RunWithoutOcr(
            MismappedPdf.Agenda(letter => letter > '~' ? Said(letter, 10000, 1252) is [var only] ? only : letter : letter));
        Assert.Equal(MismappedPdf.Titles, read.Items);
        Assert.Equal(DocumentStatus.Complete, read.Status);
        Assert.Contains(read.Notes,
            note => note is { Code: "text.decoded", Page: 1 } && note.Message.Contains("Arial-BoldMT", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_that_nobody_can_tell_are_read_from_the_picture_and_without_one_the_document_says_it()
    {
        var pdf = MismappedPdf.Agenda(letter => letter > '~' ? '◊' : letter);
        var unread = OcrCase.RunWithoutOcr(pdf);
        Assert.Equal(DocumentStatus.Partial, unread.Status);
        Assert.Contains(unread.Notes,
            note => note is { Severity: Severity.Error, Page: 1 }
                && note.Message.Contains("Arial-BoldMT, whose letters beyond ASCII mean nothing", StringComparison.Ordinal));
        Assert.Equal("2. Ny sv\uFFFDmmehal ved havnen", unread.Items[1]);
        Assert.Equal(MismappedPdf.Titles, OcrCase.Run(pdf).Items);
    }

    private static string Said(char letter, int written, int read) =>
        letter <= '~' ? letter.ToString() : Page(read).GetString(Page(written).GetBytes([letter]));

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.GetEncoding(number);

    private static string Decoded(string text, Func<char, string> said) => Text(Decode(text, said).Pages);

    private static (ImmutableArray<PageLayout> Pages, ImmutableArray<DoubtedFont> Doubted, ImmutableArray<Diagnostic> Notes) Decode(
        string text, Func<char, string> said)
    {
        ImmutableArray<PageLayout> pages = [Layout(text, said)];
        return LetterDecoder.Decode(pages, FontTrust.Find(pages).OddLetters);
    }

    private static string Text(ImmutableArray<PageLayout> pages) =>
        string.Join('\n', pages[0].Glyphs.GroupBy(glyph => glyph.Baseline).Select(line => string.Concat(line.Select(glyph => glyph.Text))));

    private static PageLayout Layout(string text, Func<char, string> said)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        double y = 780;
        foreach (var line in text.Split('\n'))
        {
            double x = 50;
            foreach (var letter in line)
            {
                var width = letter == ' ' ? 3.0 : 5;
                glyphs.Add(new Glyph(letter == ' ' ? " " : said(letter), new Box(x, y, x + width, y + 6.5), y, 10, 0));
                x += width;
            }

            y -= 14;
        }

        return new PageLayout { Number = 1, Width = 595, Height = 842, Glyphs = glyphs.ToImmutable(),
            Fonts = [new FontFace("Bold", true, false, 0) { Reference = 2 }] };
    }
}
