using Azure.Storage.Blobs;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary>A container of 200 documents, as the archive's other half will be read.</summary>
public sealed class BlobTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_container_is_read_resumed_after_a_kill_and_a_changed_blob_is_picked_up()
    {
        using var azurite = new Azurite();
        var container = azurite.Container("agendas");
        for (var i = 0; i < 200; i++)
        {
            Upload(container, $"2024/møde {i:000}.pdf", $"Dagsorden {i}");
        }

        Upload(container, "2023/old.pdf", "Dagsorden");
        string[] command = ["run", "az://agendas/2024/", "--out", _folder["out"], "--log", "json"];
        using (var run = new RunningProgram(azurite.Environs, command))
        {
            RunningProgram.WaitFor(() => Directory.Exists(_folder["out/json"]) && Directory.GetFiles(_folder["out/json"]).Length > 20);
            Assert.False(run.Ended);
            run.Kill();
        }

        var resumed = IngestProgram.Run(azurite.Environs, command);
        Assert.Equal(0, resumed.ExitCode);
        Assert.InRange(Fates(resumed, "unchanged"), 20, 199);
        Assert.Equal(200, Fates(resumed, "unchanged") + Fates(resumed, "read"));
        Assert.Equal(200, File.ReadLines(_folder["out/agendas.ndjson"]).Count());
        Assert.True(File.Exists(_folder["out/json/møde 007.json"]));

        Upload(container, "2024/møde 007.pdf", "Dagsorden, rettet");
        container.DeleteBlob("2024/møde 008.pdf", cancellationToken: TestContext.Current.CancellationToken);
        var changed = IngestProgram.Run(azurite.Environs, command);
        Assert.Equal((0, 1, 198), (changed.ExitCode, Fates(changed, "read"), Fates(changed, "unchanged")));
        var changes = File.ReadAllLines(_folder["out/changes.ndjson"]);
        Assert.Contains("\"changed\",\"path\":\"møde 007.pdf\"",
            Assert.Single(changes, line => line.Contains("\"changed\"", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("\"removed\",\"path\":\"møde 008.pdf\"", changes[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_container_that_is_missing_is_one_line()
    {
        using var azurite = new Azurite();
        var run = IngestProgram.Run(azurite.Environs, "run", "az://nowhere", "--out", _folder["out"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("can't be read", run.LineAbout("az://nowhere"), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static void Upload(BlobContainerClient container, string name, string text) =>
        container.GetBlobClient(name).Upload(new BinaryData(new PagedPdf().Text(text).ToBytes()), overwrite: true);

    private static int Fates(ProgramRun run, string fate) =>
        run.ErrorLines.Count(line => line.Contains($"\"fate\":\"{fate}\"", StringComparison.Ordinal));
}
