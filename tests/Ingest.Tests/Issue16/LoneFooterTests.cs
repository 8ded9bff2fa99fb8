using Ingest.Layout;
using Ingest.Model;
using Ingest.Pdf;
using Ingest.Tests.Support;
using Ingest.Zones;

namespace Ingest.Tests.Issue16;

/// <summary>The foot of a page that stands alone.</summary>
public sealed class LoneFooterTests
{
    [Theory]
    [InlineData("page number", "BT /F1 9 Tf 290 40 Td (1) Tj ET", 1)]
    [InlineData("count of pages", "BT /F1 9 Tf 72 40 Td (Egeborg Kommune) Tj 380 0 Td (Side 1 af 1) Tj ET", 1)]
    [InlineData("a note whose mark stands above it",
        "BT /F1 6 Tf 72 66 Td (16) Tj ET BT /F1 9 Tf 76 58 Td (Annual Report 2009, section 2.1) Tj ET BT /F1 9 Tf 290 46 Td (61) Tj ET", 0)]
    [InlineData("a note with its mark raised",
        "BT /F1 6 Tf 72 62 Td (16) Tj ET BT /F1 9 Tf 80 58 Td (Annual Report 2009, section 2.1) Tj ET BT /F1 9 Tf 290 46 Td (61) Tj ET", 0)]
    public void Is_furniture_where_it_says_so_and_no_note_is(string form, string foot, int furniture)
    {
        var text = string.Concat(
            Enumerable.Range(0, 12)
                .Select(line => $"BT /F1 11 Tf 72 {760 - (15 * line)} Td (Udvalget har talt med naboerne om sagen) Tj ET "));
        var pages = PdfFile.Read(new HandMadePdf { Content = text + foot }.ToBytes()).Pages;
        Assert.True(furniture == Furniture.Mark(LineMaker.Make(pages), pages).Count(line => line.Zone == LineZone.Furniture), form);
    }
}
