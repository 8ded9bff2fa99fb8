using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A file of corrections that can't be used is said on the screen: its document looks as complete as one without any.</summary>
public sealed class FaultyCorrectionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_named_before_the_run()
    {
        _folder.Write("in/a.pdf", new HandMadePdf().ToBytes());
        var name = new string('a', 64) + ".json";
        _folder.Write("corrections/" + name, "{}"u8.ToArray());
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--corrections", _folder["corrections"]);
        Assert.Contains(run.ErrorLines,
            line => line.StartsWith($"The corrections in '{name}' can't be used and are left out", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dane_is_told_in_danish_why_a_file_failed()
    {
        _folder.Write("in/a.pdf");
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--lang", "da");
        Assert.Contains("Filen er tom (0 bytes). Hent den igen.", run.LineAbout("a.pdf"), StringComparison.Ordinal);
        Assert.Contains("The file is empty", File.ReadAllText(_folder["out/run.json"]), StringComparison.Ordinal);
    }
}
