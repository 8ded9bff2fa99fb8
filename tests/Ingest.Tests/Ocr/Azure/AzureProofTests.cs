using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Ingest.Ocr.Azure;
using Ingest.Tests.Support;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>
/// Microsoft's own JavaScript clients get through the fake, and understand what our client understands: so the fake speaks the
/// service's protocol, and our client reads it.
/// </summary>
public sealed class AzureProofTests
{
    private const string FolderVariable = "INGEST_AZURE_JS";

    private static readonly string Script = Path.Combine(Repository.Root, "tests", "azure-js", "read.mjs");

    public static TheoryData<string, string> Services => new()
    {
        { AzureSettings.FormRecognizer, AzureSettings.Layout }, { AzureSettings.FormRecognizer, AzureSettings.Read },
        { AzureSettings.DocumentIntelligence, AzureSettings.Layout }, { AzureSettings.DocumentIntelligence, AzureSettings.Read },
    };

    [Theory]
    [MemberData(nameof(Services))]
    public void Both_read_the_same(string version, string model)
    {
        using var fake = new FakeAzure();
        AssertSame(fake, version, model);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Both_ask_a_busy_service_again(string version, string model)
    {
        using var fake = new FakeAzure { FirstPosts = new([FakeReply.Busy("1")]) };
        fake.FirstPosts.Enqueue(FakeReply.Error(503, "Unavailable", "The service is unavailable."));
        AssertSame(fake, version, model);
        Assert.Equal(4, fake.Posts); // theirs: busy, out of order, accepted; ours: accepted
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Both_tell_why_a_job_failed(string version, string model)
    {
        const string Why = "The file is corrupted or its format is not supported.";
        using var fake = new FakeAzure { EveryPoll = FakeReply.Failed(Why) };
        Assert.Contains(Why, Theirs(fake, version, model).GetProperty("error").GetProperty("message").GetString(),
            StringComparison.Ordinal);
        AzureReaderTests.AssertFails(AzureSketch.Read(AzureSketch.Settings(fake, model, version), 1), "ocr.azure.failed", Why);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void Both_are_refused_with_a_wrong_key(string version, string model)
    {
        using var fake = new FakeAzure();
        Assert.Equal(401, Theirs(fake, version, model, "another").GetProperty("error").GetProperty("status").GetInt32());
        AzureReaderTests.AssertFails(AzureSketch.Read(AzureSketch.Settings(fake, model, version, "another"), 1), "ocr.azure.key",
            "INGEST_AZURE_KEY");
    }

    private static void AssertSame(FakeAzure fake, string version, string model)
    {
        var theirs = Theirs(fake, version, model);
        var ours = AzureSketch.Read(AzureSketch.Settings(fake, model, version), 1, 2);
        Assert.Empty(ours.Diagnostics);
        var pages = theirs.GetProperty("pages").EnumerateArray().ToArray();
        Assert.Equal([1, 2], pages.Select(page => page.GetProperty("number").GetInt32()));
        foreach (var (page, our) in pages.Zip(ours.Pages))
        {
            // As a multiset: they list words in the order of the text, we by line from the top.
            Assert.Equal(
                page.GetProperty("words").EnumerateArray().Select(word => $"{Text(word)} {word.GetProperty("confidence")}")
                    .Order(StringComparer.Ordinal),
                our.Lines.SelectMany(line => line.Words).Select(word => FormattableString.Invariant($"{word.Text} {word.Confidence}"))
                    .Order(StringComparer.Ordinal));
            var lines = our.Lines.Select(AzureSketch.Text).ToList();
            Assert.All(page.GetProperty("lines").EnumerateArray(),
                line => Assert.Contains(line.GetString()!.Normalize(NormalizationForm.FormC), lines));
        }

        AssertSamePlaces(pages[0], [.. ours.Pages[0].Lines.SelectMany(line => line.Words)]);
        Assert.Equal(
            theirs.GetProperty("tables").EnumerateArray().SelectMany(table => table.GetProperty("cells").EnumerateArray().Select(cell =>
                $"{table.GetProperty("rows")}x{table.GetProperty("columns")} {cell.GetProperty("row")} {cell.GetProperty("column")} "
                    + $"{cell.GetProperty("rowSpan")} {cell.GetProperty("columnSpan")} {cell.GetProperty("header").GetBoolean()} "
                    + $"{Text(cell)}")),
            ours.Tables.SelectMany(
                table => table.Cells.Select(
                    cell => $"{table.RowCount}x{table.ColumnCount} {cell.Row} {cell.Column} {cell.RowSpan} {cell.ColumnSpan} "
                        + $"{cell.IsHeader} {cell.Text}")));
        Assert.Equal(model == AzureSettings.Layout, ours.Tables.Length == 1);
    }

    /// <summary>Page 1 is level: its words' corners are their boxes.</summary>
    private static void AssertSamePlaces(JsonElement page, Ingest.Ocr.OcrWord[] ours)
    {
        foreach (var word in page.GetProperty("words").EnumerateArray())
        {
            var corners = word.GetProperty("polygon").EnumerateArray().Select(number => 72 * number.GetDouble()).ToArray();
            AzureSketch.AssertBox(Assert.Single(ours, our => our.Text == Text(word)).Box, corners[0], 846 - corners[5], corners[4],
                846 - corners[1]);
        }
    }

    private static string Text(JsonElement its) => its.GetProperty("text").GetString()!.Normalize(NormalizationForm.FormC);

    private static JsonElement Theirs(FakeAzure fake, string version, string model, string key = FakeAzure.Key)
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{FolderVariable} names no folder with the packages of tests/azure-js (npm ci).");
        using var temporary = new TemporaryFolder();
        var pdf = temporary.Write("a.pdf", "%PDF-1.7 made up"u8.ToArray());
        var start = new ProcessStartInfo("node", [Script, fake.Endpoint.AbsoluteUri, version, model, pdf])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["INGEST_AZURE_KEY"] = key },
        };
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(output.Length > 0, error.Result);
        return JsonDocument.Parse(output).RootElement;
    }
}
