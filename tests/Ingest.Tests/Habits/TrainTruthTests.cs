using Ingest.Batch;
using Ingest.Learning;
using Ingest.Tests.Support;

namespace Ingest.Tests.Habits;

/// <summary><c>ingest train --truth</c> and <c>--model</c>: the built program, on a corpus too small to learn from.</summary>
public sealed class TrainTruthTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_model_that_reads_others_worse_is_not_written_unless_forced()
    {
        OddBodies.Write(_folder["truth"], OddBodies.Harbour, 0, 2);
        string[] train = ["train", "--truth", _folder["truth"], "--per-family", "1", "--drawn", "1", "--iterations", "2", "--folds", "0",
            "--out", _folder["own/model.zip"]];
        var refused = IngestProgram.Run(train);
        Assert.Equal(ExitCode.SomeNot, refused.ExitCode);
        Assert.Contains("read worse by more than 0.002", refused.Error, StringComparison.Ordinal);
        Assert.Contains("your documents, which it was trained on (2 documents)", refused.Output, StringComparison.Ordinal);
        Assert.Contains("held-out", refused.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["own"]));

        Assert.Equal(ExitCode.AllComplete, IngestProgram.Run([.. train, "--force"]).ExitCode);
        var scored = IngestProgram.Run("score", _folder["truth"], "--per-family", "0", "--model", _folder["own/model.zip"]);
        Assert.True(scored.ExitCode == ExitCode.AllComplete, scored.Error);

        File.AppendAllText(_folder["own/model.zip"], "x");
        AssertRefused("Its content is not what its .sha256 file says");
        File.Delete(_folder["own/model.sha256"]);
        AssertRefused("model.sha256");
    }

    [Fact]
    public void A_model_that_is_not_there_is_named()
    {
        OddBodies.Write(_folder["truth"], OddBodies.Harbour, 0, 1);
        AssertRefused("There is no model");
    }

    [Fact]
    public void A_model_of_a_user_s_own_is_used_by_the_workers()
    {
        OddBodies.Write(_folder["truth"], OddBodies.Harbour, 0, 1);
        LineModel.LoadDefault().Save(_folder["own/model.zip"]);
        IngestProgram.Run("run", _folder["truth/01.pdf"], "-o", _folder["own-out"], "-q", "--model", _folder["own/model.zip"]);
        IngestProgram.Run("run", _folder["truth/01.pdf"], "-o", _folder["out"], "-q");
        Assert.Equal(File.ReadAllBytes(_folder["out/json/01.json"]), File.ReadAllBytes(_folder["own-out/json/01.json"]));
    }

    [Fact]
    public void A_folder_without_truth_teaches_nothing()
    {
        Directory.CreateDirectory(_folder["truth"]);
        var run = IngestProgram.Run("train", "--truth", _folder["truth"], "--out", _folder["own/model.zip"]);
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("has no corrected document", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private void AssertRefused(string says)
    {
        foreach (var command in (string[][])[["run", _folder["truth"], "-o", _folder["out"]],
            ["score", _folder["truth"], "--per-family", "0"], ["show", _folder["truth/01.pdf"]]])
        {
            var run = IngestProgram.Run([.. command, "--model", _folder["own/model.zip"]]);
            Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
            Assert.Contains(says, run.ErrorLines[0], StringComparison.Ordinal);
        }
    }

    public void Dispose() => _folder.Dispose();
}
