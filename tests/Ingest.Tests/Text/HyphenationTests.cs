using Ingest.Text;

namespace Ingest.Tests.Text;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("med-", "lemmerne", "medlemmerne")]
    [InlineData("kommunal-", "bestyrelsen,", "kommunalbestyrelsen,")]
    [InlineData("ram-", "men", "rammen")]
    [InlineData("Der er kommet svar fra med-", "lemmerne af udvalget", "Der er kommet svar fra medlemmerne af udvalget")]
    [InlineData("MED-", "LEMMERNE", "MEDLEMMERNE")]
    [InlineData("med\u2010", "lemmerne", "medlemmerne")]
    [InlineData("kommunal\u00AD", "bestyrelsen", "kommunalbestyrelsen")]
    public void A_hyphen_that_splits_a_word_goes(string first, string second, string joined) =>
        Assert.Equal(joined, Hyphenation.Plain.Join(first, second));

    [Theory]
    [InlineData("Høje-", "Taastrup", "Høje-Taastrup")]
    [InlineData("SAG-2024-", "02570", "SAG-2024-02570")]
    [InlineData("VE-", "projekter", "VE-projekter")]
    [InlineData("CO2-", "udslippet", "CO2-udslippet")]
    [InlineData("it-", "systemer", "it-systemer")]
    [InlineData("UngiAarhus-", "tilbud", "UngiAarhus-tilbud")]
    [InlineData("2024-", "2026", "2024-2026")]
    [InlineData("VE\u2011", "projekter", "VE\u2011projekter")]
    public void A_hyphen_of_the_text_stays(string first, string second, string joined) =>
        Assert.Equal(joined, Hyphenation.Plain.Join(first, second));

    [Theory]
    [InlineData("børne-", "og ungeområdet", "børne- og ungeområdet")]
    [InlineData("drifts-", "eller anlægsudgifter", "drifts- eller anlægsudgifter")]
    [InlineData("sundheds-", "samt ældreområdet", "sundheds- samt ældreområdet")]
    public void A_hanging_hyphen_keeps_its_blank(string first, string second, string joined) =>
        Assert.Equal(joined, Hyphenation.Plain.Join(first, second));

    [Theory]
    [InlineData("udvalget", "indstiller", "udvalget indstiller")]
    [InlineData("perioden –", "og senere", "perioden – og senere")]
    [InlineData("perioden -", "og senere", "perioden - og senere")]
    [InlineData("", "indstiller", "indstiller")]
    [InlineData("udvalget", "", "udvalget")]
    public void Other_lines_join_with_a_blank(string first, string second, string joined) =>
        Assert.Equal(joined, Hyphenation.Plain.Join(first, second));

    [Fact]
    public void What_the_document_prints_inside_lines_decides_both_ways()
    {
        Assert.Equal("mailsystem", new Hyphenation(["mailsystem"]).Join("mail-", "system"));
        Assert.Equal("mail-system", new Hyphenation(["mail-system"]).Join("mail-", "system"));
        Assert.Equal("Mail-system.", new Hyphenation(["(mail-system),"]).Join("Mail-", "system."));
    }

    [Theory]
    [InlineData("cloud-", "løsningen", "cloud-løsningen")]
    [InlineData("klimatil-", "pasning", "klimatilpasning")]
    public void A_foreign_word_keeps_its_hyphen(string first, string second, string joined) =>
        Assert.Equal(joined, Hyphenation.Plain.Join(first, second));

    [Fact]
    public void A_word_that_is_hyphenated_elsewhere_is_here() =>
        Assert.Equal("åben-lav", new Hyphenation(["tæt-lav"]).Join("åben-", "lav"));

    [Theory]
    [InlineData("https://www.kkr.dk/kkr-", "hovedstaden/", "https://www.kkr.dk/kkr-hovedstaden/")]
    [InlineData("(www.kommune.dk/by-", "og-land)", "(www.kommune.dk/by-og-land)")]
    public void An_addresss_own_hyphen_stays(string first, string second, string joined) =>
        Assert.Equal(joined, Hyphenation.Plain.Join(first, second));

    [Theory]
    [InlineData("Se https://kl.dk/ung-", "dom/x her", "https://kl.dk/ungdom/x", "Se https://kl.dk/ungdom/x her")]
    [InlineData("Se https://kl.dk/ung-", "dom/x her", "https://kl.dk/ung-dom/x", "Se https://kl.dk/ung-dom/x her")]
    [InlineData("Se https://kl.dk/", "ungdom her", "https://kl.dk/ungdom", "Se https://kl.dk/ungdom her")]
    [InlineData("Se https://kl.dk/ungdom", "her", "https://kl.dk/ungdom", "Se https://kl.dk/ungdom her")]
    public void A_links_address_shows_what_belongs_to_its_words(string first, string second, string url, string joined) =>
        Assert.Equal(joined, Hyphenation.Plain.Join(first, second, url));
}
