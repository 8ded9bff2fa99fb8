using Ingest.Model;
using Ingest.Tables;

namespace Ingest.Tests.Tables;

public sealed class GlyphOwnersTests
{
    [Fact]
    public void A_glyph_is_the_later_tables_and_counts_by_its_page()
    {
        var owners = new GlyphOwners([Of(1, [3, 4, 2000], [9]), Of(2, [3], []), Of(1, [4], [])]);
        Assert.Equal(0, owners.Of(1, 3));
        Assert.Equal(2, owners.Of(1, 4));
        Assert.Equal(0, owners.Of(1, 2000));
        Assert.Equal(0, owners.Of(1, 9));
        Assert.Equal(1, owners.Of(2, 3));
        Assert.Equal(-1, owners.Of(1, 5));
        Assert.Equal(-1, owners.Of(1, 100_000));
        Assert.Equal(-1, owners.Of(3, 3));
    }

    private static Table Of(int page, int[] glyphs, int[] caption) => new()
    {
        Parts = [new TablePart(page, default)],
        Cells = [new TableCell(0, 0, 1, 1, "", page, default, [.. glyphs])],
        RowCount = 1,
        ColumnCount = 1,
        HeaderRows = 0,
        CaptionGlyphs = [.. caption],
    };
}
