namespace Ingest.Tests.Text;

public sealed class OneLineTests
{
    [Fact]
    public void Control_characters_and_line_ends_are_blanks_and_the_rest_stays() =>
        Assert.Equal("a  b [31m c  æ", OneLine.Of("a\r\nb\u001B[31m\tc  æ\n"));

    [Fact]
    public void What_a_stranger_says_is_short_and_has_no_runs_of_blanks()
    {
        Assert.Equal("a b c", OneLine.Short(" a \r\n\t b\u0000c "));
        Assert.Equal(new string('x', 300) + " …", OneLine.Short(new string('x', 5000)));
        Assert.Equal(new string('x', 300), OneLine.Short(new string('x', 300)));
        Assert.Equal("", OneLine.Short(" \n"));
    }
}
