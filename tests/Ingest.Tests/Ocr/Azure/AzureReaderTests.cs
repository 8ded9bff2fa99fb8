using System.Text;
using Ingest.Model;
using Ingest.Ocr;
using Ingest.Ocr.Azure;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>Our client against the fake: what is read, and what comes of each thing that goes wrong.</summary>
public sealed class AzureReaderTests
{
    public static TheoryData<string> Versions => [AzureSettings.FormRecognizer, AzureSettings.DocumentIntelligence];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_layout_is_read(string version)
    {
        using var fake = new FakeAzure();
        var reading = AzureSketch.Read(AzureSketch.Settings(fake, version: version), 1, 2);
        AssertRead(reading);
        var table = Assert.Single(reading.Tables);
        Assert.Equal((3, 3), (table.RowCount, table.ColumnCount));
        Assert.Equal(
            ["0 0 1 Område True", "0 1 2 Beløb (mio. kr.) True", "1 0 1 Skole False", "1 1 1 10,5 False", "1 2 1 11,0 False",
                "2 0 1 Ældre False", "2 1 1 8,25 False", "2 2 1  False"],
            table.Cells.Select(cell => $"{cell.Row} {cell.Column} {cell.ColumnSpan} {cell.Text} {cell.IsHeader}"));
        AzureSketch.AssertBox(table.Cells[1].Box, 3 * 72, 846 - (3.3 * 72), 6 * 72, 846 - (3 * 72));
        Assert.Equal(1, table.Cells[1].Page);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Text_alone_is_read(string version)
    {
        using var fake = new FakeAzure();
        var reading = AzureSketch.Read(AzureSketch.Settings(fake, AzureSettings.Read, version), 1, 2);
        AssertRead(reading);
        Assert.Empty(reading.Tables);
    }

    [Theory]
    [InlineData(AzureSettings.FormRecognizer, AzureSettings.Layout, "/formrecognizer/documentModels/prebuilt-layout:analyze")]
    [InlineData(AzureSettings.DocumentIntelligence, AzureSettings.Read, "/documentintelligence/documentModels/prebuilt-read:analyze")]
    public void The_pages_asked_for_are_the_pages_sent(string version, string model, string path)
    {
        using var fake = new FakeAzure();
        var reading = AzureSketch.Read(AzureSketch.Settings(fake, model, version), 1, 2, 3, 7);
        var post = Assert.Single(fake.Requests, request => request.Method == "POST");
        Assert.Equal((path, "1-3,7", version), (post.Path, post.Query("pages"), post.Query("api-version")));
        Assert.Equal("%PDF-1.7 made up", Encoding.ASCII.GetString(post.Body));
        Assert.Equal([("ocr.azure.missing", 3), ("ocr.azure.missing", 7)],
            reading.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Page!.Value)));
    }

    [Fact]
    public void A_page_that_was_not_asked_for_is_left_out()
    {
        using var fake = new FakeAzure();
        var reading = AzureSketch.Read(AzureSketch.Settings(fake), 2);
        Assert.Equal(2, Assert.Single(reading.Pages).Number);
        Assert.Empty(reading.Tables);
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Busy_once_is_asked_again(string version)
    {
        using var fake = new FakeAzure { FirstPosts = new([FakeReply.Busy("1")]), FirstPolls = new([FakeReply.Busy("0")]) };
        AssertRead(AzureSketch.Read(AzureSketch.Settings(fake, version: version), 1, 2));
        Assert.Equal(2, fake.Posts);
    }

    [Fact]
    public void The_time_that_a_busy_service_asks_for_is_left_to_it()
    {
        using var fake = new FakeAzure { EveryPost = FakeReply.Busy("3600") };
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake) with { TimeLimit = TimeSpan.FromSeconds(1) }, 1), "ocr.azure.timeout",
            "longer than 1 seconds");
        Assert.Equal(1, fake.Posts);
    }

    [Fact]
    public void The_time_that_a_running_job_asks_for_is_left_to_it()
    {
        using var fake = new FakeAzure { EveryPoll = FakeReply.Running with { Headers = new() { ["Retry-After"] = "3600" } } };
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake) with { TimeLimit = TimeSpan.FromSeconds(1) }, 1), "ocr.azure.timeout",
            "longer than 1 seconds");
        Assert.Equal(2, fake.Requests.Count);
    }

    [Fact]
    public void Busy_for_good_is_a_diagnostic()
    {
        using var fake = new FakeAzure { EveryPost = FakeReply.Busy("0") };
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake), 1), "ocr.azure.busy", "fewer workers");
        Assert.Equal(3, fake.Posts);
    }

    [Theory]
    [InlineData(AzureSettings.FormRecognizer, 500)]
    [InlineData(AzureSettings.DocumentIntelligence, 503)]
    public void Out_of_order_once_is_asked_again(string version, int status)
    {
        var broken = FakeReply.Error(status, "InternalServerError", "An unexpected error occurred.");
        using var fake = new FakeAzure { FirstPosts = new([broken]), FirstPolls = new([broken, broken]) };
        AssertRead(AzureSketch.Read(AzureSketch.Settings(fake, version: version), 1, 2));
        Assert.Equal(2, fake.Posts);
    }

    [Fact]
    public void Out_of_order_for_good_is_a_diagnostic()
    {
        using var fake = new FakeAzure { EveryPost = FakeReply.Error(500, "InternalServerError", "An unexpected\r\nerror occurred.") };
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake), 1), "ocr.azure.unreachable", "status 500: An unexpected error occurred)");
        Assert.Equal(3, fake.Posts);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_job_that_fails_is_a_diagnostic_with_the_service_s_own_words(string version)
    {
        using var fake = new FakeAzure { EveryPoll = FakeReply.Failed("The file is corrupted\nor its format is unsupported.") };
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake, version: version), 1), "ocr.azure.failed",
            "The file is corrupted or its format is unsupported.");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_job_that_never_ends_is_given_up(string version)
    {
        using var fake = new FakeAzure { EveryPoll = FakeReply.Running };
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake, version: version) with { TimeLimit = TimeSpan.FromSeconds(1) }, 1),
            "ocr.azure.timeout", "longer than 1 seconds");
    }

    [Theory]
    [InlineData(AzureSettings.FormRecognizer, 0)]
    [InlineData(AzureSettings.DocumentIntelligence, 700)]
    public void A_connection_that_is_cut_once_is_no_matter(string version, int after)
    {
        var cut = new FakeReply(200, FakeAzure.AnswerOf(AzureSettings.Layout, version), after);
        using var fake = new FakeAzure { FirstPolls = new([FakeReply.Running, cut]) };
        AssertRead(AzureSketch.Read(AzureSketch.Settings(fake, version: version), 1, 2));
        Assert.Equal(1, fake.Posts);
    }

    [Fact]
    public void A_connection_that_is_always_cut_is_a_diagnostic()
    {
        using var fake =
            new FakeAzure { EveryPoll = new FakeReply(200, FakeAzure.AnswerOf(AzureSettings.Layout, AzureSettings.DocumentIntelligence),
                700) };
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake), 1), "ocr.azure.unreachable", "Check the network");
        Assert.Equal(4, fake.Requests.Count);
    }

    [Fact]
    public void A_service_that_is_not_there_is_a_diagnostic()
    {
        AzureSettings settings;
        using (var fake = new FakeAzure())
        {
            settings = AzureSketch.Settings(fake);
        }

        AssertFails(AzureSketch.Read(settings, 1), "ocr.azure.unreachable", "INGEST_AZURE_ENDPOINT");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_wrong_key_is_a_diagnostic_at_once(string version)
    {
        using var fake = new FakeAzure();
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake, version: version, key: "another"), 1), "ocr.azure.key",
            "Check INGEST_AZURE_KEY");
        Assert.Equal(1, fake.Posts);
    }

    [Fact]
    public void A_refusal_says_what_the_service_says()
    {
        using var fake = new FakeAzure { EveryPost = FakeReply.Error(400, "InvalidRequest", "The page range is not valid.") };
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake), 1), "ocr.azure.refused", "status 400: The page range is not valid)");
    }

    [Theory]
    [InlineData("https://example.org/documentintelligence/documentModels/prebuilt-layout/analyzeResults/1", "ocr.azure.location")]
    [InlineData("http://127.0.0.1:1/documentintelligence/documentModels/prebuilt-layout/analyzeResults/1", "ocr.azure.location")]
    [InlineData("/documentintelligence/documentModels/prebuilt-layout/analyzeResults/1", "ocr.azure.")]
    [InlineData("nowhere", "ocr.azure.garbled")]
    public void A_job_at_another_address_does_not_get_the_key(string location, string code)
    {
        using var fake = new FakeAzure { JobLocation = location };
        AssertFails(AzureSketch.Read(AzureSketch.Settings(fake), 1), code, "INGEST_AZURE_");
        Assert.DoesNotContain(fake.Requests, request => request.Method == "GET");
    }

    private static void AssertRead(OcrReading reading)
    {
        Assert.Empty(reading.Diagnostics);
        Assert.Equal([(1, 594.0, 846.0, 0), (2, 594, 846, 0)],
            reading.Pages.Select(page => (page.Number, page.Width, page.Height, page.Turn)));
        Assert.Equal(
            ["Dagsorden", "1. Budget for næste år", "Økonomiudvalget indstiller, at budgettet godkendes.", "Område", "Beløb (mio. kr.)",
                "Skole", "10,5", "11,0", "Ældre", "8,25"],
            reading.Pages[0].Lines.Select(AzureSketch.Text));
        Assert.Equal(["2. Eventuelt", "Mødet i Århus sluttede kl. 12.", "Set"], reading.Pages[1].Lines.Select(AzureSketch.Text));
        var word = reading.Pages[0].Lines[2].Words[0];
        Assert.Equal(0.889, word.Confidence);
        AzureSketch.AssertBox(word.Box, 72, 846 - (2.18 * 72), 2.35 * 72, 846 - (2 * 72));
    }

    internal static void AssertFails(OcrReading reading, string code, string message)
    {
        Assert.Empty(reading.Pages);
        Assert.Empty(reading.Tables);
        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.StartsWith(code, diagnostic.Code, StringComparison.Ordinal);
        Assert.Equal((Severity.Error, 1), (diagnostic.Severity, diagnostic.Page!.Value));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', diagnostic.Message);
        Assert.DoesNotContain(FakeAzure.Key, diagnostic.Message, StringComparison.Ordinal);
    }
}
