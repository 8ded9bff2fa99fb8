using Ingest.Text;

namespace Ingest.Tests.Text;

/// <summary>A font's table may give any 16 bits for a letter; none of them ends the document.</summary>
public sealed class CleanTextTests
{
    [Fact]
    public void Every_code_unit_alone_is_made_text()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var clean = CleanText.Of($"a{(char)unit}æ");
            Assert.True(clean.IsNormalized(), FormattableString.Invariant($"U+{unit:X4}"));
        }
    }

    [Fact]
    public void What_is_no_letter_is_said_to_be_none()
    {
        Assert.Equal("a\uFFFDb", CleanText.Of("a" + '\uFFFE' + "b"));
        Assert.Equal("a\uFFFDb", CleanText.Of("a" + '\uD83D' + "b"));
    }
}
