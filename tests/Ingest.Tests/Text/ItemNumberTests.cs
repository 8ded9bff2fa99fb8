using Ingest.Text;

namespace Ingest.Tests.Text;

public sealed class ItemNumberTests
{
    /// <summary>A number put in may have its letter apart; before a title the letter may be its first word.</summary>
    [Theory]
    [InlineData("Punkt 141 A", "141 A")]
    [InlineData("Punkt 141 A:", "141 A")]
    [InlineData("Punkt 141 A og B", null)]
    [InlineData("141 A", null)]
    public void A_letter_may_stand_apart_behind_a_word_and_a_number(string text, string? printed) =>
        Assert.Equal(printed, ItemNumber.Read(text) is { IsApart: true } number ? number.Printed : null);

    [Theory]
    [InlineData("1. Godkendelse af dagsorden", "1", "Godkendelse af dagsorden")]
    [InlineData("1 Godkendelse af dagsorden", "1", "Godkendelse af dagsorden")]
    [InlineData("1.1 Godkendelse af dagsorden", "1.1", "Godkendelse af dagsorden")]
    [InlineData("1.1. Godkendelse af dagsorden", "1.1", "Godkendelse af dagsorden")]
    [InlineData("Punkt 2: Budget", "2", "Budget")]
    [InlineData("Punkt 141 I byen", "141", "I byen")]
    [InlineData("Punkt 2", "2", "")]
    [InlineData("Dagsordenspunkt 4: Budget", "4", "Budget")]
    [InlineData("Dagsordenpunkt 4 Budget", "4", "Budget")]
    [InlineData("Pkt. 1. Budget", "1", "Budget")]
    [InlineData("SAG 16. Budget", "16", "Budget")]
    [InlineData("Sag nr. 112 Budget", "112", "Budget")]
    [InlineData("Nr. 16: Budget", "16", "Budget")]
    [InlineData("16 - Budget", "16", "Budget")]
    [InlineData("16 – Budget", "16", "Budget")]
    [InlineData("715. Budget", "715", "Budget")]
    [InlineData("191 §", "191", "")]
    [InlineData("7)", "7", "")]
    [InlineData("(3) Kvartalsrapport", "3", "Kvartalsrapport")]
    [InlineData("#3 Ungepuljen", "3", "Ungepuljen")]
    [InlineData("Ad dagsordenens punkt 4: Budget", "4", "Budget")]
    [InlineData("Dagsordenens punkt 4: Budget", "4", "Budget")]
    [InlineData("Dagsordenens punkt 4 Budget", "4", "Budget")]
    [InlineData("Pkt.: 18", "18", "")]
    [InlineData("Punkt nr.: 18 Emne: Takster", "18", "Emne: Takster")]
    [InlineData("Punkt: 18 Lukket sag: Nej", "18", "Lukket sag: Nej")]
    [InlineData("Punkt: 18 Åben/Lukket: Åben", "18", "Åben/Lukket: Åben")]
    [InlineData("7 -", "7", "")]
    [InlineData("Punkt 7,", "7", "")]
    [InlineData("Punkt 7, åbent punkt", "7", "åbent punkt")]
    [InlineData("Punkt 7, Budget", "7", "Budget")]
    [InlineData("Punkt 7, § 60-selskabet", "7", "§ 60-selskabet")]
    [InlineData("Punkt: 18", "18", "")]
    [InlineData("Punkt: 18 Emne: Takster for 2027", "18", "Emne: Takster for 2027")]
    [InlineData("191 § Budget", "191", "Budget")]
    [InlineData("§ 21. Godkendelse af dagsorden", "21", "Godkendelse af dagsorden")]
    [InlineData("§ 31 Godkendelse af dagsorden", "31", "Godkendelse af dagsorden")]
    [InlineData("§12: Budget", "12", "Budget")]
    [InlineData("§ 99 1. maj", "99", "1. maj")]
    [InlineData("§ 100 50 %", "100", "50 %")]
    [InlineData("§ 101 007", "101", "007")]
    [InlineData("§ 102 +1", "102", "+1")]
    [InlineData("§ 107 -18", "107", "-18")]
    [InlineData("Sag nr. 1 · Budget", "1", "Budget")]
    [InlineData("9.2 -2 procent på rammen", "9.2", "-2 procent på rammen")]
    [InlineData("9.8 =SUM af ønsker", "9.8", "=SUM af ønsker")]
    [InlineData("7 | Budget", "7", "Budget")]
    [InlineData("Pkt. 4 - +Bussen", "4", "+Bussen")]
    [InlineData("38Godkendelse af referat", "38", "Godkendelse af referat")]
    [InlineData("3) Budget", "3", "Budget")]
    [InlineData("12. ”Den gode by”", "12", "”Den gode by”")]
    [InlineData("Punkt 2: orientering fra formanden", "2", "orientering fra formanden")]
    [InlineData("Ad 3. Regnskab", "3", "Regnskab")]
    [InlineData("Ad punkt 3: Regnskab", "3", "Regnskab")]
    [InlineData("1. 2. behandling af forslag", "1", "2. behandling af forslag")]
    [InlineData("(kl. 12.30-12.35) 1. Budget", "1", "Budget")]
    [InlineData("(9.05) Punkt 2: Budget", "2", "Budget")]
    [InlineData("(10 min.) 3. Budget", "3", "Budget")]
    [InlineData("12.30-12.35 Pkt. 1 Budget", "1", "Budget")]
    [InlineData("Kl. 9.30: 2. Budget", "2", "Budget")]
    [InlineData("1 2. behandling af forslag", "1", "2. behandling af forslag")]
    [InlineData("Pkt. 1 2. behandling af forslag", "1", "2. behandling af forslag")]
    public void A_number_is_read_in_any_dress(string text, string number, string rest)
    {
        var read = ItemNumber.Read(text);
        Assert.Equal((number, rest), (read?.Printed, read?.Rest));
        Assert.Equal(number, string.Join('.', read!.Parts));
    }

    /// <summary>What was put in between 12 and 13.</summary>
    [Theory]
    [InlineData("Punkt 12a: Svar", "12a", 12, 1)]
    [InlineData("12b. Svar", "12b", 12, 2)]
    [InlineData("12B: Svar", "12B", 12, 2)]
    [InlineData("Dagsordenens punkt 6 A: Svar", "6 A", 6, 1)]
    [InlineData("Punkt 6 B. Svar", "6 B", 6, 2)]
    [InlineData("02A Svar", "02A", 2, 1)]
    [InlineData("Punkt 4C Svar", "4C", 4, 3)]
    [InlineData("3.4c Svar", "3.4c", 3, 4, 3)]
    [InlineData("2.b Svar", "2.b", 2, 2)]
    [InlineData("12.a) Svar", "12.a", 12, 1)]
    [InlineData("3.B Svar", "3.B", 3, 2)]
    [InlineData("3.A. Svar", "3.A", 3, 1)]
    [InlineData("Ad 3.A. Svar", "3.A", 3, 1)]
    [InlineData("Pkt. 4.c: Svar", "4.c", 4, 3)]
    [InlineData("Sag nr. 9A/2031. Svar", "9A/2031", 9, 1)]
    public void A_letter_behind_the_number_counts_below_it(string text, string printed, params int[] parts)
    {
        var number = ItemNumber.Read(text);
        Assert.Equal((printed, "Svar"), (number?.Printed, number?.Rest));
        Assert.Equal(parts, number!.Parts);
    }

    /// <summary>The year behind a number counts nothing; figures below a capital do.</summary>
    [Theory]
    [InlineData("Sag 3/28: Svar", "3/28", 3)]
    [InlineData("Punkt 12/2028 Svar", "12/2028", 12)]
    [InlineData("104/27. Svar", "104/27", 104)]
    [InlineData("B.4 Svar", "B.4", 2, 4)]
    [InlineData("B4. Svar", "B4", 2, 4)]
    [InlineData("A.10. Svar", "A.10", 1, 10)]
    [InlineData("C.2.1 - Svar", "C.2.1", 3, 2, 1)]
    public void Years_and_capitals_are_part_of_a_number(string text, string printed, params int[] parts)
    {
        var number = ItemNumber.Read(text);
        Assert.Equal((printed, "Svar"), (number?.Printed, number?.Rest));
        Assert.Equal(parts, number!.Parts);
    }

    [Fact]
    public void A_title_behind_a_word_and_a_mark_may_begin_with_any_sign() =>
        Assert.Equal(("03", 3, "=Lige løn"),
            ItemNumber.Read("Punkt 03: =Lige løn") is { } read ? (read.Printed, read.Parts[0], read.Rest) : default);

    [Theory]
    [InlineData("6. september 2024 holdes der møde")]
    [InlineData("1. januar 2025 træder loven i kraft")]
    [InlineData("06-09-2024 Møde")]
    [InlineData("06.09.2024 Møde")]
    [InlineData("6/9-2024 kl. 10")]
    [InlineData("24. aug. 2024")]
    public void A_date_is_none(string text) => Assert.Null(ItemNumber.Read(text));

    [Theory]
    [InlineData("10,5 mio. kr. til botilbud")]
    [InlineData("1.778 kr. pr. borger")]
    [InlineData("250.000,- kr.")]
    [InlineData("3.000.000 kr. i 2025")]
    [InlineData("12 kommuner har svaret")]
    [InlineData("5 pct. af budgettet")]
    [InlineData("100 % af budgettet")]
    [InlineData("50% Af budgettet")]
    public void An_amount_is_none(string text) => Assert.Null(ItemNumber.Read(text));

    [Theory]
    [InlineData("10:00 Velkomst")]
    [InlineData("10.00-12.00 Møde")]
    [InlineData("17.00 - 18.30 Spisning")]
    public void A_time_is_none(string text) => Assert.Null(ItemNumber.Read(text));

    [Theory]
    [InlineData("2012-200782 - Bygningsliste")]
    [InlineData("Sag 15/2034")]
    [InlineData("Sag 12/27845 Bygningsliste")]
    [InlineData("3/28 Budget")]
    [InlineData("12/27845")]
    [InlineData("1-51-71-3321-08")]
    [InlineData("00.01.00.A10-0001/2013")]
    [InlineData("00.01.00-A10-1-24")]
    [InlineData("SAG-2024-02570 ascm")]
    public void A_case_number_is_none(string text) => Assert.Null(ItemNumber.Read(text));

    [Theory]
    [InlineData("2024 blev et godt år")]
    [InlineData("2024-2026")]
    [InlineData("2024/2025 Skoleår")]
    [InlineData("§ 12 i loven")]
    [InlineData("§ 12, stk. 2")]
    [InlineData("§§ 4-6 i loven")]
    [InlineData("3.4-3.6 Budget")]
    [InlineData("A.P. Møller")]
    [InlineData("A4.1 Papir")]
    [InlineData("12 abonnementer")]
    [InlineData("Budget 2024")]
    [InlineData("12345 Budget")]
    [InlineData("")]
    public void Years_and_other_text_are_none(string text) => Assert.Null(ItemNumber.Read(text));

    [Theory]
    [InlineData("Punkt 2: Budget", "Punkt 14: Veje")]
    [InlineData("3.4 Budget", "12.10 Veje")]
    [InlineData("16 - Budget", "17 – Veje")]
    [InlineData("Sag 1/28: Budget", "Sag 12/28: Veje")]
    [InlineData("A.1 Budget", "B.10 Veje")]
    public void Items_of_one_level_share_their_dress(string one, string other) =>
        Assert.Equal(ItemNumber.Read(one)!.Dress, ItemNumber.Read(other)!.Dress);

    [Theory]
    [InlineData("1. Budget", "1.1 Budget")]
    [InlineData("1. Budget", "1) Budget")]
    [InlineData("1. Budget", "Punkt 1. Budget")]
    public void Other_dresses_differ(string one, string other) =>
        Assert.NotEqual(ItemNumber.Read(one)!.Dress, ItemNumber.Read(other)!.Dress);

    [Theory]
    [InlineData("٣. Budget")]
    [InlineData("３ Budget")]
    public void Figures_of_other_scripts_do_no_harm(string text) => Assert.Null(ItemNumber.Read(text));
}
