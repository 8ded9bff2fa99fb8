using Ingest.Facts.Cases;

namespace Ingest.Tests.Facts.Cases;

/// <summary>One key for all printed forms of a case number.</summary>
public sealed class CaseKeyTests
{
    [Theory]
    [InlineData("23/001371", "Sagsnr.: 23/1371", "23 - 001371", "23–1371.", "Sag nr. 23/1371", "SAG-2023-01371", "2023-1371")]
    [InlineData("00.30.10-P19-1-24", "00.30.10P19-1/24", "00.30.10 - P19 - 1 – 24", "J.nr. 00.30.10-P19-1-24")]
    [InlineData("EMN-2024-00123", "emn-2024-00123", "ESDH-sag: EMN-2024-00123", "EMN–2024–123", "2024-00123", "Sagsnr. 24/123")]
    [InlineData("KS 2024/123", "KS-2024/123")]
    [InlineData("2023-2027", "2023/02027", "23/2027")]
    [InlineData("Sag nr. 2023/2024", "SAG-2023-02024")]
    [InlineData("340118", "Journalnr. 340118", "(340118)")]
    public void Forms_of_one_number_are_one(params string[] forms)
    {
        Assert.NotNull(CaseKey.Of(forms[0]));
        Assert.Single(forms.Select(CaseKey.Of).Distinct());
    }

    [Theory]
    [InlineData("23/1371", "24/1371")]
    [InlineData("23/1371", "23/13710")]
    [InlineData("KS 2024/123", "BU 2024/123")]
    [InlineData("00.30.10-P19-1-24", "00.30.10-P19-11-24")]
    [InlineData("00.30.10-P19-1-24", "00.30.10-P19-1-23")]
    public void Other_numbers_are_others(string one, string other) => Assert.NotEqual(CaseKey.Of(one), CaseKey.Of(other));

    [Theory]
    [InlineData(null)]
    [InlineData("00.22.04")]
    [InlineData("81.34")]
    [InlineData("")]
    [InlineData("Sagsnr.:")]
    [InlineData("12")]
    [InlineData("12-03-2024")]
    [InlineData("2014/2015")]
    [InlineData("Lokalplan 1234")]
    [InlineData("Se bilag 340118 for tallene")]
    public void What_is_no_number_has_no_key(string? text) => Assert.Null(CaseKey.Of(text));
}
