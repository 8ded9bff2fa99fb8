using Ingest.Cli.Batch;
using Ingest.Cli.Batch.Talk;
using Ingest.Cli.Language;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A result's line names the page, in whichever language its reason is said.</summary>
[Collection(nameof(SpeaksInTurn))]
public sealed class SaidPageTests
{
    [Theory]
    [InlineData(SpokenLanguage.English, "Page 3 could not be read (damaged).")]
    [InlineData(SpokenLanguage.Danish, "(side 3)")]
    public void Once(SpokenLanguage language, string said)
    {
        using var spoken = new Spoken(language);
        var reason = new Diagnostic("pdf.page", Severity.Error, 3, "Page 3 could not be read (damaged).");
        var line = ResultLine.Of(new DocumentResult("a.pdf", null, null, DocumentStatus.Partial, reason, 4, 1, 0, 0));
        Assert.EndsWith(said, line, StringComparison.Ordinal);
        Assert.Single(line.Split('3').Skip(1));
    }
}
