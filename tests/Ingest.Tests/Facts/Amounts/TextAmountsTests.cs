using System.Globalization;
using Ingest.Facts.Amounts;

namespace Ingest.Tests.Facts.Amounts;

/// <summary>Amounts as texts print them: each as its words, its unit and its value.</summary>
public sealed class TextAmountsTests
{
    [Theory]
    [InlineData("Der gives 561,5 mio.kr. til skoler.", "561,5 mio.kr. = 561.5 mio.kr")]
    [InlineData("Det er 1.000 kr, 1000 kroner og 500kr.", "1.000 kr = 1000 kr|1000 kroner = 1000 kr|500kr. = 500 kr")]
    [InlineData("Prisen er kr. 1.000,- eller kr.1.000,00 eller 250.000,- kr.",
        "kr. 1.000,- = 1000 kr|kr.1.000,00 = 1000 kr|250.000,- kr. = 250000 kr")]
    [InlineData("Deltagelse koster 250,- pr. person.", "250,- = 250 kr")]
    [InlineData("Summen er 1 000 000 kr. og 2,5\nmio.\u00A0kr. i alt.", "1 000 000 kr. = 1000000 kr|2,5 mio. kr. = 2.5 mio.kr")]
    [InlineData("Afvigelsen er -0,4 mia. kr., minus 0,4 mio. kr., ÷ 250 t.kr. og minus kr. 500.",
        "-0,4 mia. kr. = -0.4 mia.kr|minus 0,4 mio. kr. = -0.4 mio.kr|÷ 250 t.kr. = -250 t.kr|minus kr. 500 = -500 kr")]
    [InlineData("Et tilskud – 5 mio. kr. – er givet.", "5 mio. kr. = 5 mio.kr")]
    [InlineData("Der er 1.250 tkr., t.kr. 1.300 og 1.350 (1.000 kr.) tilbage.",
        "1.250 tkr. = 1250 t.kr|t.kr. 1.300 = 1300 t.kr|1.350 (1.000 kr.) = 1350 t.kr")]
    [InlineData("DKK 1.2 million, 5 mio.DKK og kr. 3,4 mio. kr.",
        "DKK 1.2 million = 1.2 mio.kr|5 mio.DKK = 5 mio.kr|kr. 3,4 mio. kr. = 3.4 mio.kr")]
    [InlineData("Afgiften er 12 kr./m3 og 25 øre, 1.200 kr. pr. barn.", "12 kr. = 12 kr|25 øre = 25 øre|1.200 kr. = 1200 kr")]
    [InlineData("Det er 1½ mia. kr. og 1 ¾ mio. kr. og 0.500 mio. kr.",
        "1½ mia. kr. = 1.5 mia.kr|1 ¾ mio. kr. = 1.75 mio.kr|0.500 mio. kr. = 0.5 mio.kr")]
    [InlineData("Bevilling (2024-PL) på 3,0 mio. kr. (2024-priser) og 100 mio. 2024-kr.",
        "3,0 mio. kr. = 3 mio.kr|100 mio. 2024-kr. = 100 mio.kr")]
    [InlineData("Regningen er på 2.105 kroner og 75 øre.", "2.105 kroner og 75 øre = 2105.75 kr")]
    [InlineData("Taksten er 12 kr. 50 øre og 45 øre pr. blad.", "12 kr. 50 øre = 12.5 kr|45 øre = 45 øre")]
    [InlineData("Foreningen får en garanti på 3 mio., når den har lejet en hal.", "3 mio. = 3 mio.kr")]
    [InlineData("Et barn koster 21.400 kr. i 1.-2. gruppe, 18.300 i 3.-5. gruppe og 11.250 kr. i resten.",
        "21.400 kr. = 21400 kr|18.300 = 18300 kr|11.250 kr. = 11250 kr")]
    [InlineData("I 2031 fik havnen 4,4, i 2032 5,1 og i 2033 6,3 mio. kr. til kajen.",
        "4,4 = 4.4 mio.kr|5,1 = 5.1 mio.kr|6,3 mio. kr. = 6.3 mio.kr")]
    [InlineData("Der gik 30.000 kr. i drift, 1.200 i alt deltog.", "30.000 kr. = 30000 kr")]
    [InlineData("Pladserne fordeles mellem de fem KKR, og 12 kkr. er brugt.", "12 kkr. = 12 t.kr")]
    public void Figures(string text, string amounts) => Assert.Equal(amounts, Told(text));

    [Theory]
    [InlineData("halvanden million kroner", "1.5 mio.kr")]
    [InlineData("to og en halv million kroner", "2.5 mio.kr")]
    [InlineData("en halv milliard kroner", "0.5 mia.kr")]
    [InlineData("to hundrede tusinde kroner", "200 t.kr")]
    [InlineData("femtentusinde kroner", "15000 kr")]
    [InlineData("femogtyve kroner", "25 kr")]
    public void Numbers_in_letters(string printed, string value) =>
        Assert.Equal($"{printed} = {value}", Told($"Gaven er på {printed} i alt."));

    [Theory]
    [InlineData("Den er 5 mia. NOK, 200 svenske kroner, 3 mio. euro, €50 og USD 20.",
        "5 mia. NOK = 5 mia.NOK|200 svenske kroner = 200 SEK|3 mio. euro = 3 mio.EUR|€50 = 50 EUR|USD 20 = 20 USD")]
    public void Other_currencies(string text, string amounts)
    {
        Assert.Equal(amounts, Told(text));
        Assert.All(TextAmounts.Of(text), amount => Assert.Null(amount.Kroner));
    }

    [Theory]
    [InlineData("Alle beløb er i 1.000 kr.")]
    [InlineData("Beløb i kr. 1.000")]
    [InlineData("Anlæg (1.000 kr.)")]
    [InlineData("1.000 kr., 2025-priser")]
    [InlineData("Oversigt i mio. kr. 2025")]
    [InlineData("Budget 2024 mio. kr.")]
    [InlineData("Budget 2024-2027 mio. kr.")]
    [InlineData("Prisen er i kr. pr. kvm.")]
    [InlineData("Flere millioner kroner og et par hundrede kroner.")]
    [InlineData("10 kræftpatienter skrev 5 krav i 2024, jf. § 3, stk. 2, pkt. 4.")]
    [InlineData("En 10-krone og en 500-kroneseddel, tlf. 12 34 56 78, 25 pct.")]
    [InlineData("Adressen er 4070 Kr. Hyllinge.")]
    [InlineData("En Euro 6 lastbil til EURO 2028.")]
    [InlineData("Der er nok 5 mio. indbyggere og 3 kr-punkter, endda NOK.")]
    public void None(string text) => Assert.Equal("", Told(text));

    [Theory]
    [InlineData("I 2024 kr. 5.000 og i 2025 kr. 6.000.", "kr. 5.000 = 5000 kr|kr. 6.000 = 6000 kr")]
    [InlineData("Til konto 12345 kr. 5.000,-, bilag 3 kr. 200.", "kr. 5.000,- = 5000 kr|kr. 200 = 200 kr")]
    [InlineData("Pr. 31.12.2024 kr. 4.000, heraf kr. 50 til A, kr. 60 til B.", "kr. 4.000 = 4000 kr|kr. 50 = 50 kr|kr. 60 = 60 kr")]
    [InlineData("Det koster 2000 kr., og pris 1950 er 3 kr.", "2000 kr. = 2000 kr|3 kr. = 3 kr")]
    [InlineData("Gruppe 3 250.000 kr. er nyt.", "250.000 kr. = 250000 kr")]
    public void Numbers_of_other_things_stay_out(string text, string amounts) => Assert.Equal(amounts, Told(text));

    [Theory]
    [InlineData("ca. 5 mio. kr.", true)]
    [InlineData("ca. kr. 500", true)]
    [InlineData("op til 5 mio. kr.", true)]
    [InlineData("knap 5 mio. kr.", true)]
    [InlineData("mere end 5 mio. kr.", true)]
    [InlineData("til 5 mio. kr.", false)]
    [InlineData("på 5 mio. kr.", false)]
    public void Rounded_and_bounded(string printed, bool approximate) =>
        Assert.Equal(approximate, Assert.Single(TextAmounts.Of($"Det er {printed} i alt.")).IsApproximate);

    [Fact]
    public void Kroner_are_whole_kroner()
    {
        Assert.Equal([561_500_000m, 0.25m, 1_250_000m],
            TextAmounts.Of("Det er 561,5 mio. kr., 25 øre og 1.250 t.kr.").Select(amount => amount.Kroner));
    }

    [Fact]
    public void A_magnitude_alone_is_money_in_a_text_about_money()
    {
        Assert.Equal("0,5 mio. = 0.5 mio.kr|0,7 mio. kr. = 0.7 mio.kr",
            Told("Der gives 0,5 mio. i 2024 og 0,7 mio. kr. i 2025 til 1,8 mio. ture."));
        Assert.Equal("2,1 mio. = 2.1 mio.kr", Told("De 2,1 mio. i omsætning rækker."));
        Assert.Equal("", Told("Der var 2,1 mio. i biografen."));
    }

    [Fact]
    public void The_sentence_is_the_whole_one() =>
        Assert.Equal("Det koster 5 mio. kr. pr. år.",
            Assert.Single(TextAmounts.Of("Det er nyt. Det koster\n5 mio. kr. pr. år. Slut.").Select(
                amount => amount.Sentence.Of("Det er nyt. Det koster\n5 mio. kr. pr. år. Slut."))));

    [Theory]
    [InlineData("1,")]
    [InlineData("1 og ")]
    [InlineData("en ")]
    [InlineData("kr. ")]
    [InlineData("5 kr. ")]
    [InlineData("1.000")]
    [InlineData("fra 5 til 6 mio. ")]
    public void A_text_of_a_million_characters_is_read_in_seconds(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length)) + " 5 kr.";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = TextAmounts.Of(text).Count();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static string Told(string text) => string.Join('|', TextAmounts.Of(text).Select(amount => string.Create(
        CultureInfo.InvariantCulture,
        $"{new Ingest.Facts.Sentences.Sentence(amount.Start, amount.Length).Of(text)} = {amount.Value:0.####} {amount.Unit}")));
}
