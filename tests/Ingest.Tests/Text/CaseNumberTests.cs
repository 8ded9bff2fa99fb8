using Ingest.Text;

namespace Ingest.Tests.Text;

public sealed class CaseNumberTests
{
    [Theory]
    [InlineData("SAG-2024-02570 ascm", "SAG-2024-02570", "ascm", null)]
    [InlineData("SAG-2024-02570", "SAG-2024-02570", null, null)]
    [InlineData("EMN-2025-003383", "EMN-2025-003383", null, null)]
    [InlineData("Sagsnr.: 2011-29298", "2011-29298", null, null)]
    [InlineData("Sagsnr. 2011-29298", "2011-29298", null, null)]
    [InlineData("Sagsnr. 20280000012345678901", "20280000012345678901", null, null)]
    [InlineData("Sagsnr. 28e1045", "28e1045", null, null)]
    [InlineData("Sagsnr. 28.10", "28.10", null, null)]
    [InlineData("Dok.nr.: 2012-202935", null, null, "2012-202935")]
    [InlineData("J.nr.: 00.01.00.A10-0001/2013", "00.01.00.A10-0001/2013", null, null)]
    [InlineData("J.nr. 00.01.00-A10-1-24", "00.01.00-A10-1-24", null, null)]
    [InlineData("12/27845", "12/27845", null, null)]
    [InlineData("1-51-71-3321-08", "1-51-71-3321-08", null, null)]
    [InlineData("Sag nr. 129", "129", null, null)]
    [InlineData("Sagsnr.: 2011-29298 Initialer: ascm", "2011-29298", "ascm", null)]
    [InlineData("Sagsinitialer: ascm", null, "ascm", null)]
    [InlineData("Sagsnr.: 2011-29298, Dok.nr.: 2012-202935, Initialer: mhk", "2011-29298", "mhk", "2012-202935")]
    [InlineData("SAGSNR.: 2011-29298", "2011-29298", null, null)]
    [InlineData("Sagsnr: 24/01234", "24/01234", null, null)]
    [InlineData("Sagsnr.: 27/1", "27/1", null, null)]
    [InlineData("Sagsnr.: 1-2027", "1-2027", null, null)]
    [InlineData("Journalnr.: 27/10-B", "27/10-B", null, null)]
    [InlineData("Acadre-nr. 82.02.00-G01-32-27", "82.02.00-G01-32-27", null, null)]
    [InlineData("Journal: 13.05.00-G01-3-27", "13.05.00-G01-3-27", null, null)]
    [InlineData("ESDH-sag: 18.20.00-G01-3-27", "18.20.00-G01-3-27", null, null)]
    [InlineData("Jr.nr. 18.14.00-Ø39-2-27", "18.14.00-Ø39-2-27", null, null)]
    [InlineData("Sag i WorkZone: SAG-2027-00412", "SAG-2027-00412", null, null)]
    [InlineData("Sagsbehandler: Lone Jensen", null, "Lone Jensen", null)]
    public void A_case_line_is_read_whatever_its_shape(string text, string? number, string? handler, string? document) =>
        Assert.Equal(new CaseNumber(number, handler, document), CaseNumber.Read(text));

    [Theory]
    [InlineData("Budget for 2024")]
    [InlineData("2024")]
    [InlineData("129")]
    [InlineData("Sagen blev drøftet på mødet den 6. september 2024")]
    [InlineData("Se også sagsnr. 2011-29298 om lånepuljen")]
    [InlineData("Sagsnr. 2011-29298 blev behandlet i marts")]
    [InlineData("Sagsnr. 28.10 og 28.11")]
    [InlineData("06-09-2024")]
    [InlineData("2024-2026")]
    [InlineData("2014/2015")]
    [InlineData("Sag: Budget")]
    [InlineData("Se 18.20.00-G01-3-27")]
    [InlineData("Forvaltningen har svaret i 18.20.00-G01-3-27")]
    [InlineData("Journal: 13.05.00-G01-3-27 blev lukket")]
    [InlineData("")]
    public void Other_text_is_no_case_line(string text) => Assert.Null(CaseNumber.Read(text));
}
