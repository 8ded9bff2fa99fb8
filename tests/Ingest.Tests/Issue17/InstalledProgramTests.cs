using System.Text.Json;
using Ingest.Batch;
using Ingest.Learning;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>The program needs nothing but its own files, and says what it was built from.</summary>
public sealed class InstalledProgramTests
{
    [Fact]
    public void No_folder_for_the_model_stands_beside_the_program() =>
        Assert.False(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "models")));

    [Fact]
    public void The_version_is_one_line_with_commit_and_model()
    {
        var run = IngestProgram.Run("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Matches(@"\Aingest \d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9a-f]{7})? · model [0-9a-f]{12}\r?\n\z", run.Output);
    }

    [Fact]
    public void The_model_is_called_by_the_beginning_of_the_hash_beside_it_in_the_repository()
    {
        var hash = File.ReadAllText(Path.Combine(Repository.Root, "models", "line-labels.sha256"));
        Assert.StartsWith(ProgramVersion.Model, hash, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_is_recorded_with_the_same_version_and_model()
    {
        using var folder = new TemporaryFolder();
        var run = IngestProgram.Run("run", folder.Write("a.pdf", new PagedPdf().Text("Dagsorden").ToBytes()), "--out", folder["out"]);
        Assert.True(run.ExitCode == 0, run.Error);
        using var record = JsonDocument.Parse(File.ReadAllBytes(folder["out/run.json"]));
        Assert.StartsWith($"ingest {ProgramVersion.Number} build ", record.RootElement.GetProperty("engine").GetString(),
            StringComparison.Ordinal);
        Assert.Equal("line-labels " + ProgramVersion.Model, record.RootElement.GetProperty("model").GetString());
    }

    [Fact]
    public void A_model_of_its_own_must_have_its_hash_beside_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("own.zip", LineModel.DefaultBytes());
        Assert.Throws<ModelException>(() => LineModel.Load(path));
        folder.Write("own.sha256", File.ReadAllBytes(Path.Combine(Repository.Root, "models", "line-labels.sha256")));
        LineModel.Load(path);
    }
}
