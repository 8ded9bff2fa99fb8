using Ingest.Batch.Inputs;
using Ingest.Model.Output;
using Ingest.Pdf.Embedded;

namespace Ingest.Tests.Cli;

public sealed class EmbeddedNamesTests
{
    [Theory]
    [InlineData("Dagsorden 14-04-2026.pdf", "Dagsorden 14-04-2026.pdf")]
    [InlineData("REFERAT.PDF", "REFERAT.pdf")]
    [InlineData("bilag", "bilag.pdf")]
    [InlineData("bilag.txt", "bilag.txt.pdf")]
    [InlineData("2026/Bilag 1.pdf", "2026/Bilag 1.pdf")]
    [InlineData("2026\\Bilag 1.pdf", "2026/Bilag 1.pdf")]
    [InlineData("C:\\Users\\abc\\Bilag 1.pdf", "Bilag 1.pdf")]
    [InlineData("/C/Users/abc/Bilag 1.pdf", "Bilag 1.pdf")]
    [InlineData("../../etc/passwd", "etc/passwd.pdf")]
    [InlineData("a:b*c?.pdf", "a_b_c_.pdf")]
    [InlineData("Sag <1> \"x\"|y.pdf", "Sag _1_ _x__y.pdf")]
    [InlineData("linje\u0000\nto.pdf", "linje__to.pdf")]
    [InlineData("ende. .pdf", "ende.pdf")]
    [InlineData("", "embedded.pdf")]
    [InlineData(".pdf", "embedded.pdf")]
    [InlineData("..", "embedded.pdf")]
    [InlineData("A\u030Arhus.pdf", "Århus.pdf")]
    public void A_name_can_be_a_file_on_any_system(string name, string clean) => Assert.Equal([clean], EmbeddedNames.Of([name]));

    [Fact]
    public void No_two_meet_in_one_file() =>
        Assert.Equal(["Bilag.pdf", "bilag~2.pdf", "Bilag~3.pdf", "Bilag~2~2.pdf"],
            EmbeddedNames.Of(["Bilag.pdf", "bilag.PDF", "Bilag", "Bilag~2.pdf"]));

    [Fact]
    public void A_name_as_long_as_a_book_is_cut() => Assert.InRange(EmbeddedNames.Of([new string('å', 5000) + ".pdf"])[0].Length, 50, 160);

    [Theory]
    [InlineData("a.pdf", 1, "a.pdf")]
    [InlineData("a.pdf#2", 2, "a.pdf")]
    [InlineData("m/a.pdf!b.pdf#12", 12, "m/a.pdf!b.pdf")]
    [InlineData("a#2.pdf", 1, "a#2.pdf")]
    [InlineData("a.pdf#", 1, "a.pdf#")]
    [InlineData("a.pdf#1", 1, "a.pdf#1")]
    [InlineData("a.pdf#02", 1, "a.pdf#02")]
    [InlineData("a.pdf#20260414", 1, "a.pdf#20260414")]
    [InlineData("#2", 1, "#2")]
    [InlineData("12", 1, "12")]
    [InlineData("", 1, "")]
    public void A_path_says_which_meeting_of_which_file(string path, int meeting, string file)
    {
        Assert.Equal((meeting, file), (DocumentPath.MeetingOf(path), DocumentPath.FileOf(path)));
        Assert.Equal(meeting == 1 ? "" : $"-{meeting}", DocumentPath.Suffix(path));
        Assert.Equal(path, meeting == 1 ? path : DocumentPath.OfMeeting(file, meeting));
    }
}
