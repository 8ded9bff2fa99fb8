using Ingest.Tests.Support;

namespace Ingest.Tests.Jobs;

/// <summary>enqueue, work and jobs, as the user types them.</summary>
public sealed class WorkTests
{
    [Fact]
    public void What_is_enqueued_is_read_as_by_one_machine_and_read_once()
    {
        using var stage = new JobsStage(12);
        stage.Folder.Write("in/broken.pdf", BadPdf.Encrypted());
        stage.Folder.Write("in/twin.pdf", File.ReadAllBytes(Path.Combine(stage.Input, "00003.pdf")));
        IngestProgram.Run("run", stage.Input, "--out", stage.Folder["alone"], "--store", "duckdb", "--quiet");
        Assert.Contains("14 documents are in the queue, in 2 chunks.", stage.Enqueue().Error, StringComparison.Ordinal);
        Assert.Equal(14, stage.Jobs().GetProperty("waiting").GetProperty("text").GetInt32());
        Assert.Equal(0, stage.Work("-j", "2").ExitCode);
        SameAsAlone.Assert(stage, stage.Folder["alone"]);
        var jobs = IngestProgram.Run("jobs", "--store", stage.Address);
        Assert.Equal(1, jobs.ExitCode);
        Assert.Contains("Documents: 13 done", jobs.Output, StringComparison.Ordinal);
        Assert.Contains("broken.pdf: ", jobs.Output, StringComparison.Ordinal);

        var engines = stage.Ask("SELECT finished FROM jobs.inputs ORDER BY path");
        stage.Enqueue();
        stage.Work();
        Assert.Equal(["14"], stage.Ask("SELECT count(*) FROM history.changes"));
        Assert.NotEqual(engines, stage.Ask("SELECT finished FROM jobs.inputs ORDER BY path")); // looked at once more, and known
    }

    [Fact]
    public void What_is_new_changed_or_gone_is_taken_over_and_a_slip_is_not()
    {
        using var stage = new JobsStage(6);
        stage.Enqueue();
        stage.Work();
        File.Delete(Path.Combine(stage.Input, "00001.pdf"));
        File.Copy(Path.Combine(stage.Input, "00002.pdf"), Path.Combine(stage.Input, "00000.pdf"), overwrite: true);
        stage.Enqueue();
        stage.Work();
        Assert.Equal(["00000.pdf|changed", "00001.pdf|removed"],
            stage.Ask("SELECT path, change FROM history.changes WHERE cursor > 6 ORDER BY path"));
        Assert.False(File.Exists(Path.Combine(stage.Output, "json", "00001.json")));
        Assert.True(File.Exists(Path.Combine(stage.Output, "removed", "json", "00001.json")));

        foreach (var file in Directory.GetFiles(stage.Input).Order(StringComparer.Ordinal).Skip(1))
        {
            File.Delete(file);
        }

        Assert.Contains("4 of 5 documents", stage.Enqueue().Error, StringComparison.Ordinal);
        stage.Work();
        Assert.Equal(["5"], stage.Ask("SELECT count(*) FROM documents"));
    }

    [Fact]
    public void A_chunk_whose_files_are_gone_keeps_what_was_read_of_them_and_says_so()
    {
        using var stage = new JobsStage(4);
        stage.Enqueue();
        stage.Work();
        stage.Enqueue();
        File.Delete(Path.Combine(stage.Input, "00002.pdf"));
        Assert.Equal(0, stage.Work().ExitCode);
        Assert.Equal(["4"], stage.Ask("SELECT count(*) FROM documents"));
        Assert.Equal(["00002.pdf|unreadable"], stage.Ask("SELECT path, state FROM jobs.inputs WHERE state <> 'done'"));
        Assert.Contains("00002.pdf: input.unreadable", IngestProgram.Run("jobs", "--store", stage.Address, "--failed").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_inside_another_is_one_of_its_own_and_takes_no_inputs_name()
    {
        using var stage = new JobsStage(1);
        static byte[] Pdf(string text) => new PagedPdf().Text(text, "Til efterretning.").ToBytes();
        stage.Folder.Write("in/a.pdf", new PagedPdf().Text("Forside", "Til efterretning.").With(("b.pdf", Pdf("inde"))).ToBytes());
        stage.Folder.Write("in/a.pdf!b.pdf", Pdf("ude"));
        var alone = stage.Alone();
        stage.Enqueue();
        stage.Work();
        SameAsAlone.Assert(stage, alone);
        Assert.Contains("a.pdf!b~2.pdf", stage.Ask("SELECT path FROM documents"));

        stage.Folder.Write("in/a.pdf", Pdf("Forside"));
        stage.Enqueue();
        stage.Work();
        Assert.Equal(["00000.pdf", "a.pdf", "a.pdf!b.pdf"], stage.Ask("SELECT path FROM documents ORDER BY path"));
        Assert.False(File.Exists(Path.Combine(stage.Output, "json", "a.pdf!b~2.json")));
    }

    [Fact]
    public void Standard_input_is_no_input_for_other_machines()
    {
        var run = IngestProgram.Run("enqueue", "-", "--store", "postgres://nobody@127.0.0.1:1/none");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("other machines have none of it", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres://nobody:wrong@127.0.0.1:1/none", "can't be reached")]
    [InlineData("mysql://somewhere/else", "is named so: postgres://")]
    [InlineData("postgres://u@h/d?colour=red", "unknown option colour")]
    public void An_address_that_does_not_do_is_one_line(string address, string says)
    {
        foreach (var command in new[] { new[] { "enqueue", "x.pdf" }, ["work", "--out", "nowhere"], ["jobs"] })
        {
            var run = IngestProgram.Run([.. command, "--store", address]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(says, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("wrong", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_database_that_is_not_there_is_said()
    {
        using var stage = new JobsStage(0);
        var noDatabase = IngestProgram.Run("jobs", "--store", stage.Address[..stage.Address.LastIndexOf('/')] + "/elsewhere");
        Assert.Contains("there is no such database", noDatabase.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_that_is_told_to_stop_leaves_its_chunk_to_others()
    {
        using var stage = new JobsStage(20);
        stage.Enqueue();
        using (var working = stage.Working("-j", "1"))
        {
            RunningProgram.WaitFor(() => stage.Ask("SELECT coalesce(max(starts), 0) FROM jobs.chunks").Single() == "1");
            Thread.Sleep(1500);
            working.Signal("TERM");
            working.End();
        }

        Assert.Equal(0, stage.Work().ExitCode);
        SameAsAlone.Assert(stage, stage.Alone());
    }
}
