using Ingest.Tests.Search.Indexing;
using Ingest.Web.Pages.Items;

namespace Ingest.Tests.Web;

/// <summary>The words of a search in the texts that it led to.</summary>
public sealed class QueryMarksTests
{
    [Theory]
    [InlineData("skole", "Skolen og skolerne", "<mark>Skolen</mark> og <mark>skolerne</mark>")]
    [InlineData("lån", "Lånet i lånepuljen", "<mark>Lånet</mark> i <mark>låne</mark>puljen")]
    [InlineData("barn", "Børnene & barnets <b>", "<mark>Børnene</mark> &amp; <mark>barnets</mark> &lt;b&gt;")]
    [InlineData("-skole vej", "Skole ved vejen", "Skole ved <mark>vejen</mark>")]
    [InlineData("cykel*", "Cykelsti", "<mark>Cykelsti</mark>")]
    [InlineData("body:skole", "Skolen", "Skolen")]
    [InlineData("SAG-2024-02570", "Sag 24/02570 er ny", "Sag <mark>24/02570</mark> er ny")]
    [InlineData("", "Skolen", "Skolen")]
    public void The_words_that_were_sought_are_marked(string question, string text, string marked)
    {
        using var output = new MadeOutput().With(MadeOutput.Meeting("a", "2024-01-01", MadeOutput.Item("1", "Lånepulje til skolerne")));
        using var searcher = output.Searcher();

        Assert.Equal(marked, QueryMarks.Of(searcher, question).In(text).ToString());
    }

    [Fact]
    public void A_question_without_sense_marks_nothing_and_is_soon_done()
    {
        using var output = new MadeOutput().With(MadeOutput.Meeting("a", "2024-01-01", MadeOutput.Item("1", "Skole")));
        using var searcher = output.Searcher();

        Assert.Equal("Skole", QueryMarks.Of(searcher, string.Concat(Enumerable.Repeat("\"-a:b*(", 100_000))).In("Skole").ToString());
    }
}
