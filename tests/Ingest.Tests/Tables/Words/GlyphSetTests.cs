using Ingest.Tables.Words;

namespace Ingest.Tests.Tables.Words;

public sealed class GlyphSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(1023)]
    [InlineData(5000)]
    public void It_has_what_was_added_and_nothing_beside_it(int glyph)
    {
        var set = new GlyphSet();
        set.Add([glyph]);
        Assert.True(set.Has(glyph));
        Assert.True(set.HasAny([glyph + 1, glyph]));
        Assert.False(set.HasAny([glyph + 1, glyph + 100_000, glyph - 1]));
    }

    [Fact]
    public void An_empty_one_has_nothing() => Assert.False(new GlyphSet().HasAny([0, 1, 4096]));
}
