using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Ocr.Routing.Fonts;
using Ingest.Ocr.Routing.OddLetters;

namespace Ingest.Tests.Issue16;

/// <summary>Ligatures that a font's map to characters says to be other letters are read as the letters that give known words.</summary>
public sealed partial class LigatureTests
{
    private const string Text =
        "Indstilling\nForvaltningen indstiller, at afgiften til stierne godkendes\nUdgiften drøftes efter mødet, og mindretallet får "
            + "sætte ti ord ind i referatet\nDer er sket en offentlig høring om trafikken i Fritidscentret\nEnergifællesskabet Solsletten";

    /// <summary>As Calibri's and Carlito's glyph numbers are said; as others; small letters; private characters, of either plane.</summary>
    [Theory]
    [InlineData("ti=Ɵ tt=Ʃ ft=Ō")]
    [InlineData("ti=Ɵ tt=Ʃ ft=Ō ff=ƫ fi=Ĩ")]
    [InlineData("ti=ơ tt=Ʋ ft=Ŧ")]
    [InlineData("ti=ɵ tt=ʃ ft=ō")]
    [InlineData("ti=Þ ft=ß")]
    [InlineData("ti=θ ft=Ω")]
    [InlineData("ti=\uE01A tt=\uE01B ft=\uE01C")]
    [InlineData("ti=\U0010019F tt=\U001001A9 ft=\U0010014C ff=\U0010012B")]
    public void Ligatures_under_other_characters_are_put_right(string said)
    {
        var (pages, doubted, notes) = Decode((Text, Signs(said)));
        Assert.Equal(Text, Read(pages[0]));
        Assert.Empty(doubted);
        Assert.Contains("ligatures", Assert.Single(notes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Indstilling", "ti=Ɵ")]
    [InlineData("Sagsfremstilling", "ti=Ł")]
    [InlineData("Udgiften", "ft=Ō")]
    public void One_word_is_enough_where_its_sign_can_stand_in_none(string word, string said) =>
        Assert.Equal(word, Read(Decode((word, Signs(said))).Pages[0]));

    /// <summary>The bold face has a name alone.</summary>
    [Fact]
    public void What_one_font_proves_holds_for_the_others()
    {
        var (pages, _, _) = Decode((Text, Signs("ti=Ɵ tt=Ʃ ft=Ō")), ("Solsletten på Vesterbro\nKattinge", Signs("tt=Ʃ ti=Ɵ")));
        Assert.Equal("Solsletten på Vesterbro\nKattinge", Read(pages[1]));
    }

    /// <summary>What fonts differ on is each font's own.</summary>
    [Fact]
    public void Fonts_may_differ()
    {
        const string Other = "Skift af afgift og drift efter luften";
        var (pages, _, _) = Decode((Text, Signs("ti=Ɵ tt=Ʃ")), (Other, Signs("ft=Ɵ")));
        Assert.Equal([Text, Other], pages.Select(Read));
    }

    /// <summary>Letters that are printed so: names, other languages; in a document with wrong ligatures, too.</summary>
    [Theory]
    [InlineData("Konsulenten Muthoni Ngũgĩ har afleveret et notat om skiltning og drift")]
    [InlineData("Oplæg ved Łukasz Wałęsa, Ōsaka og Jiří Dvořák")]
    [InlineData("Komisja dziękuje wszystkim mieszkańcom za udział w spotkaniu i przesłane uwagi do planu miejscowego")]
    [InlineData("Meie võru sõbrad jõid õlut ja sõid põdrapraadi")]
    [InlineData("Für den großen Straßenbau: Müller, Groß und Weiß")]
    [InlineData("Þórður Guðmundsson og Sigríður Þorláksdóttir")]
    [InlineData("İstanbul'da yaşayan öğrenciler için eğitim ve sağlık hizmetleri")]
    [InlineData("Πρόσκληση σε συνεδρίαση της επιτροπής")]
    [InlineData("σ = 12 og Ω-metoden, µm og ½")]
    public void Printed_letters_stay(string text)
    {
        var (pages, _, notes) = Decode((text, []));
        Assert.Equal(text, Read(pages[0]));
        Assert.Empty(notes);
        Assert.Equal(text, Read(Decode((text, []), (Text, Signs("ti=Ɵ tt=Ʃ ft=Ō"))).Pages[0]));
    }

    private static Dictionary<string, string> Signs(string said) =>
        said.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Each text is a page in a font of its own.</summary>
    private static (ImmutableArray<PageLayout> Pages, ImmutableArray<DoubtedFont> Doubted, ImmutableArray<Diagnostic> Notes) Decode(
        params (string Text, Dictionary<string, string> Signs)[] texts)
    {
        ImmutableArray<PageLayout> pages = [.. texts.Select((each, i) => Layout(i + 1, each.Text, each.Signs))];
        return LetterDecoder.Decode(pages, FontTrust.Find(pages).OddLetters);
    }

    private static string Read(PageLayout page) =>
        string.Join('\n', page.Glyphs.GroupBy(glyph => glyph.Baseline).Select(line => string.Concat(line.Select(glyph => glyph.Text))));

    private static PageLayout Layout(int number, string text, Dictionary<string, string> signs)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        double y = 780;
        foreach (var line in text.Split('\n'))
        {
            double x = 50;
            foreach (var piece in Pieces().Matches(line)
                .SelectMany(match => signs.ContainsKey(match.Value) ? [match.Value] : match.Value.Select(letter => letter.ToString())))
            {
                var width = piece == " " ? 3.0 : 5 * piece.Length;
                glyphs.Add(new Glyph(signs.GetValueOrDefault(piece, piece), new Box(x, y, x + width, y + 6.5), y, 10, 0));
                x += width;
            }

            y -= 14;
        }

        return new PageLayout { Number = number, Width = 595, Height = 842, Glyphs = glyphs.ToImmutable(),
            Fonts = [new FontFace("Face" + number, number > 1, false, 0) { Reference = number }] };
    }

    [GeneratedRegex("ti|tt|ft|ff|fi|.", RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
