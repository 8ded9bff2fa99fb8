using Ingest.Facts.Sentences;

namespace Ingest.Tests.Facts.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Det koster 5 mio. kr. Det betales af kassen.", "Det koster 5 mio. kr.|Det betales af kassen.")]
    [InlineData("Det koster 5 mio. kr. i 2024, jf. Byrådets vedtagelse af 6. september.",
        "Det koster 5 mio. kr. i 2024, jf. Byrådets vedtagelse af 6. september.")]
    [InlineData("Der betales 3 mio. Kr. til haller m.v. Resten bortfalder.", "Der betales 3 mio. Kr. til haller m.v.|Resten bortfalder.")]
    [InlineData("Mødet er kl. 10.00. Se bl.a. Bilag 1, nr. 3 og pkt. 3.4. Det er nyt.",
        "Mødet er kl. 10.00.|Se bl.a. Bilag 1, nr. 3 og pkt. 3.4.|Det er nyt.")]
    [InlineData("Loven, § 5, stk. 2, gælder fra 2024. Beløbet er 1.000,50 kr. pr. barn.",
        "Loven, § 5, stk. 2, gælder fra 2024.|Beløbet er 1.000,50 kr. pr. barn.")]
    [InlineData("Åbnet i 2023. 12 kommuner er med.", "Åbnet i 2023.|12 kommuner er med.")]
    [InlineData("Valget blev gjort. 17 stemte for.", "Valget blev gjort.|17 stemte for.")]
    [InlineData("Jens P. Hansen og H.C. Olsen kom. For stemte A, V og C. Imod stemte Ø.",
        "Jens P. Hansen og H.C. Olsen kom.|For stemte A, V og C.|Imod stemte Ø.")]
    [InlineData("Se model B. Det er bedst. Kgs. Lyngby og Nr. Broby er med.", "Se model B.|Det er bedst.|Kgs. Lyngby og Nr. Broby er med.")]
    [InlineData("Bussen kører 80 km/t. Turen er gratis.", "Bussen kører 80 km/t.|Turen er gratis.")]
    [InlineData("Hvad nu? Det ved vi ikke! Nej (se bilag 2.). \"Ja.\" Enden.",
        "Hvad nu?|Det ved vi ikke!|Nej (se bilag 2.).|\"Ja.\"|Enden.")]
    [InlineData("1. Godkendelse af budget", "1. Godkendelse af budget")]
    [InlineData("Kr. Himmelfartsdag falder sent.", "Kr. Himmelfartsdag falder sent.")]
    [InlineData("Garanti 7,5 mio. kr. – Havnens Varmeværk", "Garanti 7,5 mio. kr. – Havnens Varmeværk")]
    [InlineData("Der gives afslag på 12 mio. kr. (§ 7) men lånes 3 mio. kr. (Bilag 2). Det er nok.",
        "Der gives afslag på 12 mio. kr. (§ 7) men lånes 3 mio. kr. (Bilag 2).|Det er nok.")]
    [InlineData("Det koster 5 mio. kr. (Se bilag 2.) Det er nok.", "Det koster 5 mio. kr.|(Se bilag 2.)|Det er nok.")]
    [InlineData("Hallen lukker i et år. 46 hold må flytte.", "Hallen lukker i et år.|46 hold må flytte.")]
    public void A_sentence_ends_where_its_reader_stops(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Split(text)));

    [Fact]
    public void Paragraphs_and_entries_end_a_sentence_and_broken_lines_do_not() =>
        Assert.Equal(
            ["Vi søger", "Første: - drift", "- anlæg på 3 mio. kr.", "2) lån", "Fristen er den 6. maj"],
            Split("Vi søger\n\nFørste: - drift\n- anlæg på\n3 mio.\n kr.\n2) lån\r\n\r\nFristen er den\n6. maj\n"));

    [Fact]
    public void A_place_is_the_texts_own()
    {
        const string Text = "  Ja.  Nej tak. ";

        Assert.Equal([new Sentence(2, 3), new Sentence(7, 8)], SentenceSplitter.Split(Text));
    }

    [Fact]
    public void A_very_long_text_is_split_in_time_that_grows_with_it()
    {
        var text = string.Concat(Enumerable.Repeat("A. 1. kr. ...", 1 << 16));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _ = SentenceSplitter.Split(text).Count();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    private static IEnumerable<string> Split(string text) => SentenceSplitter.Split(text).Select(sentence => sentence.Of(text));
}
