using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary><c>ingest qa</c>, <c>ingest run --corrections</c> and <c>ingest truth accept</c>, run as programs on the corpus.</summary>
public sealed class QaTests : IDisposable
{
    private const string Stem = "kkr-hovedstaden-2024-09-06";
    private static readonly string Truth = Path.Combine(Repository.Root, "corpus", "truth");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Out => _folder["out"];

    private string Json => Path.Combine(Out, "json", Stem + ".json");

    private void Run(params string[] more) =>
        Assert.Equal(0, IngestProgram.Run(["run", Repository.Agendas, "--out", Out, .. more]).ExitCode);

    private JsonNode Report => JsonNode.Parse(File.ReadAllBytes(Path.Combine(Out, "qa", "report.json")))!;

    [Fact]
    public void The_corpus_with_its_truth_and_the_gate_both_ways()
    {
        Run();
        var qa = IngestProgram.Run("qa", Out, "--truth", Truth, "--pdfs", Repository.Agendas, "--min", "itemF1=0.99");
        Assert.Equal("", qa.Error);
        Assert.Equal(0, qa.ExitCode);
        Assert.Contains("passed  item: 1.0", qa.Output, StringComparison.Ordinal);
        Assert.Equal(20, Report["figures"]!.AsArray().Single(figure => (string)figure!["name"]! == "item")!["right"]!.GetValue<double>());
        var csv = File.ReadAllLines(Path.Combine(Out, "qa", "scores.csv"));
        Assert.Equal("scope,name,figure,value,macro,low,high,right,extra,missing,of", csv[0]);
        Assert.Contains(csv, line => line.StartsWith($"document,{Stem}.pdf,item,1,", StringComparison.Ordinal));

        // An earlier report in which a figure was lower lets it pass; one that was higher does not.
        var earlier = _folder["earlier.json"];
        foreach (var (figure, code) in new[] { (0.5, 0), (1.5, 1) })
        {
            var json = Report;
            json["history"]!.AsArray()[^1]!["figures"]!["item"] = figure;
            File.WriteAllText(earlier, json.ToJsonString());
            Assert.Equal(code, IngestProgram.Run("qa", Out, "--truth", Truth, "--against", earlier).ExitCode);
        }

        var short_ = IngestProgram.Run("qa", Out, "--truth", Truth, "--min", "participantF1=1");
        Assert.Equal(1, short_.ExitCode);
        Assert.Contains("FAILED  participant: no document has it", short_.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_output_gives_the_same_report_and_pages_without_the_PDFs_say_so()
    {
        Run();
        IngestProgram.Run("qa", Out, "--truth", Truth, "--workers", "1");
        var once = File.ReadAllBytes(Path.Combine(Out, "qa", "report.html"));
        IngestProgram.Run("qa", Out, "--truth", Truth, "--workers", "2");
        Assert.Equal(once, File.ReadAllBytes(Path.Combine(Out, "qa", "report.html")));
        var page = File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(Out, "qa", "documents"), "*.html")));
        Assert.Contains("--pdfs", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg class=\"sheet\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_truth_and_truth_without_its_document_are_a_line_each()
    {
        Run();
        _folder.Write($"truth/{Stem}.json", [.. """{ "meeting": {}, "items": [], "colour": 1 }"""u8]);
        _folder.Write("truth/gone.json", [.. """{ "meeting": {}, "items": [] }"""u8]);
        var qa = IngestProgram.Run("qa", Out, "--truth", _folder["truth"]);
        Assert.Equal(1, qa.ExitCode);
        Assert.Contains("colour", qa.LineAbout($"{Stem}.json"), StringComparison.Ordinal);
        Assert.Contains("no document", qa.LineAbout("gone.json"), StringComparison.Ordinal);
        Assert.Contains("1 document, 0 with truth, 0 failed", qa.Output, StringComparison.Ordinal);
        Assert.Equal(2, Report["problems"]!.AsArray().Count);

        File.Delete(_folder[$"truth/{Stem}.json"]);
        Assert.Equal(0, IngestProgram.Run("qa", Out, "--truth", _folder["truth"]).ExitCode);
    }

    [Fact]
    public void A_document_of_an_older_schema_counts_as_failed_with_a_line()
    {
        Run();
        File.WriteAllText(Json,
            File.ReadAllText(Json).Replace($"\"schemaVersion\": \"{AgendaDocument.CurrentSchemaVersion}\"", "\"schemaVersion\": \"0.9\"",
                StringComparison.Ordinal));
        var qa = IngestProgram.Run("qa", Out, "--truth", Truth);
        Assert.Equal(1, qa.ExitCode);
        Assert.Contains("schema version 0.9", qa.LineAbout(Stem), StringComparison.Ordinal);
        Assert.Contains("1 document, 1 with truth, 1 failed", qa.Output, StringComparison.Ordinal);
        Assert.Equal(20, Report["figures"]!.AsArray().Single(figure => (string)figure!["name"]! == "item")!["missing"]!.GetValue<int>());

        File.WriteAllText(Json, "{ \"schemaVersion\": \"0.8\", \"old\": true }");
        Assert.Contains("schema version 0.8", IngestProgram.Run("qa", Out, "--truth", Truth).LineAbout(Stem), StringComparison.Ordinal);
        File.WriteAllText(Json, "not JSON");
        Assert.Contains("is not an agenda", IngestProgram.Run("qa", Out, "--truth", Truth).LineAbout(Stem), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_done_is_one_line_and_exit_code_2()
    {
        _folder.Write("out/run.json", [.. "[]"u8]);
        string[][] wrong =
        [
            ["qa", _folder["nowhere"]], ["qa", Out], ["qa", Repository.Agendas],
            ["qa", Out, "--min", "colour=1"], ["qa", Out, "--against", _folder["nowhere.json"]],
            ["qa", Out, "--against", Path.Combine(Out, "run.json")],
            ["run", Repository.Agendas, "--out", Out, "--corrections", _folder["nowhere"]],
            ["truth", "accept", _folder["nowhere"], "--corrections", _folder.Path, "--truth", _folder.Path],
        ];
        Assert.All(wrong, arguments =>
        {
            var run = IngestProgram.Run(arguments);
            Assert.Equal(2, run.ExitCode);
            Assert.InRange(run.ErrorLines.Length, 1, 2);
            Assert.DoesNotContain("broke down", run.Error, StringComparison.Ordinal);
        });
        _folder.Write("ok/run.json", [.. """{ "started": "s", "engine": "e", "documents": [] }"""u8]);
        Assert.Equal(2, IngestProgram.Run("qa", _folder["ok"], "--truth", _folder["nowhere"]).ExitCode);
        Assert.Equal(0, IngestProgram.Run("qa", _folder["ok"]).ExitCode);
    }

    [Fact]
    public void A_correction_changes_the_next_run_at_its_place_and_nowhere_else()
    {
        Run();
        var before = JsonNode.Parse(File.ReadAllBytes(Json))!;
        var field = before["items"]![9]!["fields"]![0]!;
        const string Right = "Rettet af et menneske.";
        WriteCorrections(before, reviewed: true, new JsonObject
        {
            ["place"] = "field.text", ["item"] = (string)before["items"]![9]!["id"]!, ["field"] = (string)field["kind"]!,
            ["page"] = field["source"]![0]!["page"]!.DeepClone(), ["box"] = field["source"]![0]!["box"]!.DeepClone(),
            ["was"] = field["text"]!.DeepClone(), ["right"] = Right,
        });
        Run("--corrections", _folder["corrections"]);
        var after = JsonNode.Parse(File.ReadAllBytes(Json))!;
        var diagnostics = after["diagnostics"]!.AsArray();
        Assert.Equal(["corrected", "correction.applied"], diagnostics.TakeLast(2).Select(diagnostic => (string)diagnostic!["code"]!));
        diagnostics.RemoveAt(diagnostics.Count - 1);
        diagnostics.RemoveAt(diagnostics.Count - 1);
        Assert.Equal(Right, (string)after["items"]![9]!["fields"]![0]!["text"]!);
        Assert.All(Differing(before, after, "$"), path => Assert.Matches(@"^\$\.items\[9\]\.fields\[0\]\.(text|blocks|confidence)", path));

        var accepted = IngestProgram.Run("truth", "accept", Out, "--corrections", _folder["corrections"], "--truth", _folder["truth"]);
        Assert.Equal(0, accepted.ExitCode);
        Assert.Contains("1 accepted, 0 left", accepted.Output, StringComparison.Ordinal);
        var qa = IngestProgram.Run("qa", Out, "--truth", _folder["truth"], "--min", "itemF1=1,fieldText=1,cell=1,meeting=1");
        Assert.Equal((0, ""), (qa.ExitCode, qa.Error));

        var again = IngestProgram.Run("truth", "accept", Out, "--corrections", _folder["corrections"], "--truth", _folder["truth"]);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("is not overwritten", again.Output, StringComparison.Ordinal);

        var truth = Assert.Single(Directory.GetFiles(_folder["truth"], "*.json", SearchOption.AllDirectories));
        var right = File.ReadAllText(truth);
        File.WriteAllText(truth, "{}");
        Assert.Equal(0,
            IngestProgram.Run("truth", "accept", Out, "--corrections", _folder["corrections"], "--truth", _folder["truth"],
                "--replace").ExitCode);
        Assert.Equal(right, File.ReadAllText(truth));
    }

    [Fact]
    public void A_document_that_nobody_looked_through_becomes_no_truth()
    {
        Run();
        WriteCorrections(JsonNode.Parse(File.ReadAllBytes(Json))!, reviewed: false);
        var left = IngestProgram.Run("truth", "accept", Out, "--corrections", _folder["corrections"], "--truth", _folder["truth"]);
        Assert.Equal(1, left.ExitCode);
        Assert.Contains("looked through", left.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["truth"]));
    }

    private void WriteCorrections(JsonNode document, bool reviewed, params JsonNode[] corrections)
    {
        var sha256 = (string)document["document"]!["sha256"]!;
        var file = new JsonObject { ["schemaVersion"] = "1.0", ["sha256"] = sha256, ["reviewed"] = reviewed,
            ["corrections"] = new JsonArray([.. corrections]) };
        _folder.Write($"corrections/{sha256}.json", Encoding.UTF8.GetBytes(file.ToJsonString()));
    }

    /// <summary>The paths of all values that two trees do not share.</summary>
    private static IEnumerable<string> Differing(JsonNode? a, JsonNode? b, string path) => (a, b) switch
    {
        (JsonObject x, JsonObject y) =>
            x.Select(pair => pair.Key).Union(y.Select(pair => pair.Key)).SelectMany(key => Differing(x[key], y[key], $"{path}.{key}")),
        (JsonArray x, JsonArray y) when x.Count == y.Count =>
            x.Zip(y).SelectMany((pair, i) => Differing(pair.First, pair.Second, $"{path}[{i}]")),
        _ => JsonNode.DeepEquals(a, b) ? [] : [path],
    };
}
