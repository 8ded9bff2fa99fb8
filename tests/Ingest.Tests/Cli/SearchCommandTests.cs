using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary><c>ingest search</c> run as a program over the agenda in corpus/agendas.</summary>
public sealed class SearchCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SearchCommandTests() => Assert.Equal(0, IngestProgram.Run("run", Repository.Agendas, "--out", _folder["out"], "-q").ExitCode);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--kind", "dagsorden")]
    [InlineData("--kind", "agenda")]
    [InlineData("--field", "indstilling")]
    [InlineData("--field", "recommendation")]
    public void Kinds_are_named_in_Danish_and_in_English(string option, string word)
    {
        var run = IngestProgram.Run("search", "lånepulje", _folder["out"], option, word);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("lånepulje", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_hit_tells_its_file_and_its_field_in_words()
    {
        var run = IngestProgram.Run("search", "lånepuljen botilbud", _folder["out"], "--lang", "da");

        Assert.Contains("kkr-hovedstaden-2024-09-06.pdf · side", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("· recommendation ·", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_there_is_not_is_told_with_those_that_there_are()
    {
        var run = IngestProgram.Run("search", "lånepulje", _folder["out"], "--kind", "kvittering");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("agenda, minutes, supplement", run.Error, StringComparison.Ordinal);
        Assert.Contains("kvittering", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingest.Model", run.Error, StringComparison.Ordinal);
    }
}
