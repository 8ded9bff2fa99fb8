using Ingest.Text;

namespace Ingest.Tests.Text;

/// <summary>How Norwegian and Swedish agendas and minutes number their items and cases.</summary>
public sealed class NordicNumberTests
{
    [Theory]
    [InlineData("Sak 38/24", "38/24", "")]
    [InlineData("SAK 27/24", "27/24", "")]
    [InlineData("Saknr. 112/24", "112/24", "")]
    [InlineData("Sak 14/24 Årsmelding for biblioteket", "14/24", "Årsmelding for biblioteket")]
    [InlineData("HAVNESTYRESAK 28/24", "28/24", "")]
    [InlineData("Formannskapssak 12/24 Budsjett", "12/24", "Budsjett")]
    [InlineData("PS 12/24 Referatsaker", "12/24", "Referatsaker")]
    public void The_word_before_a_number_is_none_of_it(string text, string number, string rest)
    {
        var read = ItemNumber.Read(text);
        Assert.Equal((number, rest), (read?.Printed, read?.Rest));
    }

    /// <summary>Danish words, what goes on as a sentence, and a case's longer number.</summary>
    [Theory]
    [InlineData("Sag 12/24")]
    [InlineData("Styresak 12/24 ble utsatt")]
    [InlineData("Ny sak 12/24")]
    [InlineData("Sak 24/00633")]
    public void Others_are_none(string text) => Assert.Null(ItemNumber.Read(text));

    [Theory]
    [InlineData("BN § 111", "111", "")]
    [InlineData("Au § 88 Budget 2024", "88", "Budget 2024")]
    public void A_board_s_letters_before_the_section_sign_want_a_count(string text, string number, string rest)
    {
        Assert.Null(ItemNumber.Read(text));
        var read = ItemNumber.ReadCounted(text);
        Assert.Equal((number, rest, true), (read?.Printed, read?.Rest, read?.IsCounted));
    }

    [Theory]
    [InlineData("Sak 6/23 Saksframlegg", true)]
    [InlineData("Sak 6/23 Arkivsak 22/05117", true)]
    [InlineData("Sak 6/23 Saksbehandlere i kommunen", false)]
    public void A_paper_s_kind_or_a_case_beside_the_number_is_no_title(string text, bool alone) =>
        Assert.Equal(alone, ItemNumber.Read(text)?.StandsAlone);

    [Theory]
    [InlineData("Arkivsak: 24/00417 Saksbehandler: Trond Vegard Lien", "24/00417", "Trond Vegard Lien")]
    [InlineData("Arkivsak: 24/00633 Sakshandsamar: Magnhild Eide", "24/00633", "Magnhild Eide")]
    [InlineData("Arkivsak 23/00871", "23/00871", null)]
    [InlineData("Arkivref. 2024/31177", "2024/31177", null)]
    [InlineData("Saksnr. 24/118", "24/118", null)]
    [InlineData("Saksnummer i arkivet: 2024/2210", "2024/2210", null)]
    [InlineData("Ärendenummer KS 2023.114", "KS 2023.114", null)]
    [InlineData("Diarienr. P 2024-0031", "P 2024-0031", null)]
    [InlineData("Dnr KS 2023/418", "KS 2023/418", null)]
    [InlineData("KFN 2024/88", "KFN 2024/88", null)]
    [InlineData("SBN 2024-0451", "SBN 2024-0451", null)]
    [InlineData("M-2024-118", "M-2024-118", null)]
    public void A_case_is_read(string text, string number, string? handler)
    {
        var read = CaseNumber.Read(text);
        Assert.Equal((number, handler), (read?.Number, read?.Handler));
    }

    /// <summary>Years, a season, a law of the Union, and a number that counts a meeting's items.</summary>
    [Theory]
    [InlineData("OK 2024-2026")]
    [InlineData("OK 2024-26")]
    [InlineData("FC 2024/25")]
    [InlineData("EU 2016/679")]
    [InlineData("Saksnr. 12/24")]
    public void Others_are_no_cases(string text) => Assert.Null(CaseNumber.Read(text));
}
