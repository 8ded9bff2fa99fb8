using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ingest.Batch;
using Ingest.Tests.Support;

namespace Ingest.Tests.Habits;

/// <summary>
/// <c>ingest body learn</c>, and its profiles in <c>run</c>, <c>show</c> and <c>score</c>: the built program, on bodies set as no other.
/// </summary>
public sealed class BodyLearnTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The issue's bound: half of what was missing on the body's other documents.</summary>
    [Theory]
    [InlineData(nameof(OddBodies.Harbour))]
    [InlineData(nameof(OddBodies.Mill))]
    [InlineData(nameof(OddBodies.Guild))]
    public void Three_corrected_papers_teach_the_other_papers_of_their_body(string body)
    {
        Write(body);
        var before = IngestProgram.Run("score", _folder["other"], "--per-family", "0").Output;
        var learned = Learn();
        Assert.True(learned.ExitCode == ExitCode.AllComplete, learned.Error);
        var after = IngestProgram.Run("score", _folder["other"], "--per-family", "0", "--profiles", _folder["profiles"]).Output;

        Assert.True(F1(before, "item") < 0.7, before);
        foreach (var figure in (string[])["item", "field"])
        {
            var (was, now) = (F1(before, figure), F1(after, figure));
            Assert.True(now >= was + ((1 - was) / 2), $"{figure} {was} -> {now}");
        }

        Assert.Matches(@"item +0\.\d+ -> (?:0\.[5-9]|1)", learned.Output);
        Assert.Contains("3 of 3 were known for this body's papers", learned.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_is_used_on_its_body_s_papers_and_on_no_others()
    {
        Write(nameof(OddBodies.Harbour));
        Assert.Equal(ExitCode.AllComplete, Learn().ExitCode);
        var (_, other) = OddBodies.Mill(3);
        _folder.Write("pdf/mill.pdf", other);
        _folder.Write("pdf/harbour.pdf", File.ReadAllBytes(_folder["other/04.pdf"]));
        IngestProgram.Run("run", _folder["pdf"], "-o", _folder["with"], "--profiles", _folder["profiles"], "-q");
        IngestProgram.Run("run", _folder["pdf"], "-o", _folder["without"], "-q");

        var known = JsonNode.Parse(File.ReadAllText(_folder["with/json/harbour.json"]))!;
        Assert.Single(known["diagnostics"]!.AsArray(), said => (string?)said!["code"] == "profile.used");
        Assert.Equal(OddBodies.Harbour(3).Says.Items.Select(item => item.Title),
            known["items"]!.AsArray().Select(item => (string?)item!["title"]));
        Assert.Equal(File.ReadAllBytes(_folder["without/json/mill.json"]), File.ReadAllBytes(_folder["with/json/mill.json"]));
        Assert.Contains("Nye lamper", IngestProgram.Run("show", _folder["learn/01.pdf"], "--profiles", _folder["profiles"]).Output,
            StringComparison.Ordinal);
        Assert.Contains("this body's habits",
            IngestProgram.Run("show", _folder["learn/01.pdf"], "--why", "Nye lamper", "--profiles", _folder["profiles"]).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_are_read_again_where_a_profile_is_new()
    {
        Write(nameof(OddBodies.Harbour));
        Assert.Equal(ExitCode.AllComplete, Learn().ExitCode);
        IngestProgram.Run("run", _folder["other"], "-o", _folder["out"], "-q");
        IngestProgram.Run("run", _folder["other"], "-o", _folder["out"], "-q", "--profiles", _folder["profiles"]);
        Assert.NotEmpty(JsonNode.Parse(File.ReadAllText(_folder["out/json/04.json"]))!["items"]!.AsArray());
    }

    [Fact]
    public void Fewer_than_three_documents_are_refused()
    {
        OddBodies.Write(_folder["learn"], OddBodies.Harbour, 0, 2);
        var run = Learn();
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("has 2 corrected documents; a profile wants 3 or more", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["profiles"]));
    }

    [Fact]
    public void A_truth_of_another_document_is_named_with_its_items()
    {
        Write(nameof(OddBodies.Harbour));
        Change("02", truth => truth["items"]![1]!["title"] = "Udgravning under zinkpladen");
        var run = Learn();
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains(run.ErrorLines,
            line => line == "02.json: item 'Udgravning under zinkpladen': its title is not in the PDF.");
        Assert.False(Directory.Exists(_folder["profiles"]));
        Assert.Equal(ExitCode.AllComplete, Learn("--force").ExitCode);
    }

    [Fact]
    public void Headings_of_two_kinds_are_a_contradiction()
    {
        Write(nameof(OddBodies.Harbour));
        Change("03", truth =>
        {
            foreach (var field in truth["items"]!.AsArray().SelectMany(item => item!["fields"]!.AsArray())
                .Where(field => (string?)field!["heading"] == "Det vi vil"))
            {
                field!["kind"] = "economy";
            }
        });
        var line = Assert.Single(Learn().ErrorLines, line => line.Contains("Det vi vil", StringComparison.Ordinal));
        Assert.Contains("01.json", line, StringComparison.Ordinal);
        Assert.Contains("03.json", line, StringComparison.Ordinal);
        Assert.Contains("'recommendation'", line, StringComparison.Ordinal);
        Assert.Contains("'economy'", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_profile_is_named()
    {
        _folder.Write("profiles/a.json", "{}"u8.ToArray());
        OddBodies.Write(_folder["other"], OddBodies.Harbour, 3, 1);
        foreach (var command in (string[][])[["run", _folder["other"], "-o", _folder["out"]],
            ["score", _folder["other"], "--per-family", "0"],
            ["show", _folder["other/04.pdf"]]])
        {
            var run = IngestProgram.Run([.. command, "--profiles", _folder["profiles"]]);
            Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
            Assert.Contains("a.json", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
    }

    private void Write(string body)
    {
        Func<int, (OddAgenda, byte[])> papers =
            body == nameof(OddBodies.Harbour) ? OddBodies.Harbour : body == nameof(OddBodies.Mill) ? OddBodies.Mill : OddBodies.Guild;
        OddBodies.Write(_folder["learn"], papers, 0, 3);
        OddBodies.Write(_folder["other"], papers, 3, 4);
    }

    private void Change(string stem, Action<JsonNode> change)
    {
        var truth = JsonNode.Parse(File.ReadAllText(_folder[$"learn/{stem}.json"]))!;
        change(truth);
        File.WriteAllText(_folder[$"learn/{stem}.json"], truth.ToJsonString());
    }

    private ProgramRun Learn(params string[] further) => IngestProgram.Run(
        ["body", "learn", _folder["learn"], "--out", _folder["profiles/odd.json"], "--per-family", "0", .. further]);

    private static double F1(string output, string figure) => double.Parse(
        Regex.Match(output, $@"^{figure} +(\d\.\d+)", RegexOptions.Multiline).Groups[1].Value,
        System.Globalization.CultureInfo.InvariantCulture);

    public void Dispose() => _folder.Dispose();
}
