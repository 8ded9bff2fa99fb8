using Ingest.Web.Pages.Items;

namespace Ingest.Tests.Web;

public sealed class QueryMarksTests
{
    [Theory]
    [InlineData("lånepulje", "Opfølgning på lånepuljen", "Opfølgning på <mark>lånepuljen</mark>")]
    [InlineData("skoler", "Skolen og en skole", "<mark>Skolen</mark> og en <mark>skole</mark>")]
    [InlineData("botilbud", "274 botilbudspladser.", "274 <mark>botilbudspladser</mark>.")]
    [InlineData("plan", "planlægning, en planke, planen", "planlægning, en planke, <mark>planen</mark>")]
    [InlineData("\"fri befordring\" -bus", "fri befordring med bus", "<mark>fri</mark> <mark>befordring</mark> med bus")]
    [InlineData("klima*", "Klimaalliancen", "<mark>Klimaalliancen</mark>")]
    [InlineData("body:Byrådet OR kind:indstilling", "Byrådet or indstilling", "Byrådet or indstilling")]
    [InlineData("title:skybrud", "skybrud", "<mark>skybrud</mark>")]
    [InlineData("06.01.00-P16-4-23", "Sag 06.01.00-P16-4-23, 2024", "Sag <mark>06.01.00-P16-4-23</mark>, 2024")]
    [InlineData("b & <script>", "a <script> b", "a &lt;<mark>script</mark>&gt; b")]
    [InlineData("", "a & b", "a &amp; b")]
    [InlineData("al", "ål og al", "ål og <mark>al</mark>")]
    public void Words_are_marked_in_their_endings(string question, string text, string marked) =>
        Assert.Equal(marked, QueryMarks.Of(question).In(text).ToString());

    [Fact]
    public void A_question_without_end_is_no_work()
    {
        var marks = QueryMarks.Of(string.Concat(Enumerable.Repeat("\"-a:b*(", 100_000)));
        Assert.Equal("b", marks.In("b").ToString());
    }
}
