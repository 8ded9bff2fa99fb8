namespace Ingest.Tests.Ocr.Azure;

/// <summary>An answer that is none is one diagnostic, whatever is wrong with it.</summary>
public sealed class AzureGarbledTests
{
    private const string Span = "\"span\": { \"offset\": 0, \"length\": 1 }";
    private const string Spot = "\"polygon\": [1, 1, 2, 1, 2, 2, 1, 2]";

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<html>Log in to the council's network</html>")]
    [InlineData("{}")]
    [InlineData("""{ "status": 7 }""")]
    [InlineData("""{ "status": "dreaming" }""")]
    [InlineData("""{ "status": "succeeded" }""")]
    [InlineData("""{ "status": "succeeded", "analyzeResult": {} }""")]
    [InlineData("""{ "status": "succeeded", "analyzeResult": { "pages": null } }""")]
    [InlineData("""{ "status": "succeeded", "analyzeResult": { "pages": [ null ] } }""")]
    public void A_whole_that_is_none(string answer) => AssertGarbled(answer);

    [Theory]
    [InlineData("\"height\": 10, \"unit\": \"inch\"")]
    [InlineData("\"width\": 0, \"height\": 10, \"unit\": \"inch\"")]
    [InlineData("\"width\": -8, \"height\": 10, \"unit\": \"inch\"")]
    [InlineData("\"width\": 1e999, \"height\": 10, \"unit\": \"inch\"")]
    [InlineData("\"width\": 8, \"height\": 10, \"unit\": \"furlong\"")]
    [InlineData("\"width\": 8, \"height\": \"10\", \"unit\": \"inch\"")]
    public void A_page_without_a_size(string size) => AssertGarbled(AnswerSketch.Succeeded($"[{AnswerSketch.Page(size: size)}]"));

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"content\": \"a\", \"confidence\": 0.9, " + Span + " }")]
    [InlineData("{ \"content\": \"a\", " + Spot + ", " + Span + " }")]
    [InlineData("{ \"content\": null, " + Spot + ", \"confidence\": 0.9, " + Span + " }")]
    [InlineData("{ \"content\": \"a\", " + Spot + ", \"confidence\": 1e999, " + Span + " }")]
    [InlineData("{ \"content\": \"a\", " + Spot + ", \"confidence\": 0.9, \"span\": null }")]
    [InlineData("{ \"content\": \"a\", " + Spot + ", \"confidence\": 0.9, \"span\": { \"offset\": 3000000000, \"length\": 1 } }")]
    [InlineData("{ \"content\": \"a\", \"polygon\": [1, 1, 2, 1, 2, 2, 1], \"confidence\": 0.9, " + Span + " }")]
    [InlineData("{ \"content\": \"a\", \"polygon\": [1, 1, 2, 1, 2, 2, 1, null], \"confidence\": 0.9, " + Span + " }")]
    [InlineData("{ \"content\": \"a\", \"polygon\": [1, 1, 200, 1, 200, 2, 1, 2], \"confidence\": 0.9, " + Span + " }")]
    [InlineData("{ \"content\": \"a\", \"polygon\": [1, 1, 1e999, 1, 2, 2, 1, 2], \"confidence\": 0.9, " + Span + " }")]
    [InlineData("{ \"content\": \"\\ud800\", " + Spot + ", \"confidence\": 0.9, " + Span + " }")]
    public void A_word_that_is_none(string word) => AssertGarbled(AnswerSketch.Succeeded($"[{AnswerSketch.Page($"[{word}]")}]"));

    [Theory]
    [InlineData("null")]
    [InlineData("{ " + Spot + " }")]
    [InlineData("{ " + Spot + ", \"spans\": [ null ] }")]
    [InlineData("{ \"polygon\": [], \"spans\": [] }")]
    public void A_line_that_is_none(string line) => AssertGarbled(AnswerSketch.Succeeded($"[{AnswerSketch.Page(lines: $"[{line}]")}]"));

    [Theory]
    [InlineData("null")]
    [InlineData("{ \"rowCount\": 0, \"columnCount\": 1, \"cells\": [] }")]
    [InlineData("{ \"rowCount\": 2000000000, \"columnCount\": 2000000000, \"cells\": [] }")]
    [InlineData("{ \"rowCount\": 1, \"columnCount\": 1, \"cells\": [ null ] }")]
    [InlineData("{ \"rowCount\": 1, \"columnCount\": 1, \"cells\": [ { \"rowIndex\": 1, \"columnIndex\": 0, \"content\": \"\" } ] }")]
    [InlineData(
        "{ \"rowCount\": 1, \"columnCount\": 1, \"cells\": [ { \"rowIndex\": 0, \"columnIndex\": 0, \"columnSpan\": 2147483647, "
            + "\"content\": \"\" } ] }")]
    [InlineData(
        "{ \"rowCount\": 1, \"columnCount\": 2, \"cells\": [ { \"rowIndex\": 0, \"columnIndex\": 0, \"columnSpan\": 2, \"content\": \"\" "
            + "}, { \"rowIndex\": 0, \"columnIndex\": 1, \"content\": \"\" } ] }")]
    public void A_table_that_is_none(string table) =>
        AssertGarbled(AnswerSketch.Succeeded($"[{AnswerSketch.Page()}]", $", \"tables\": [ {table} ]"));

    [Fact]
    public void A_page_that_is_there_twice() => AssertGarbled(AnswerSketch.Succeeded($"[{AnswerSketch.Page()}, {AnswerSketch.Page()}]"));

    [Fact]
    public void Nesting_without_end() => AssertGarbled(new string('[', 100_000));

    [Fact]
    public void An_answer_that_is_too_long()
    {
        using var fake = new FakeAzure();
        AzureReaderTests.AssertFails(AzureSketch.Read(AzureSketch.Settings(fake) with { LongestAnswer = 1000 }, 1), "ocr.azure.garbled",
            "longer than 1000 bytes");
    }

    /// <summary>What is wrong in these answers is a page, a word or a table: with it right, they are read.</summary>
    [Fact]
    public void The_sketch_itself_is_none_of_them()
    {
        var word = "{ \"content\": \"a\", " + Spot + ", \"confidence\": 0.9, " + Span + " }";
        var table =
            "{ \"rowCount\": 1, \"columnCount\": 1, \"cells\": [ { \"rowIndex\": 0, \"columnIndex\": 0, \"content\": \"a\", "
                + "\"boundingRegions\": [ { \"pageNumber\": 1, " + Spot + " } ] } ] }";
        using var fake =
            new FakeAzure { Answer = AnswerSketch.Succeeded($"[{AnswerSketch.Page($"[{word}]", "[{ " + Spot + ", \"spans\": [] }]")}]",
                $", \"tables\": [ {table} ]") };
        var reading = AzureSketch.Read(AzureSketch.Settings(fake), [AzureSketch.Page(1, 576, 720)]);
        Assert.Empty(reading.Diagnostics);
        Assert.Single(reading.Pages[0].Lines);
        Assert.Single(reading.Tables);
    }

    private static void AssertGarbled(string answer)
    {
        using var fake = new FakeAzure { Answer = answer };
        AzureReaderTests.AssertFails(AzureSketch.Read(AzureSketch.Settings(fake), [AzureSketch.Page(1, 576, 720)]), "ocr.azure.garbled",
            "Azure's answer can't be read: ");
    }
}
