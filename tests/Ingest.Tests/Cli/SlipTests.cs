using Ingest.Batch;
using Ingest.Batch.Inputs;
using Ingest.Batch.Inputs.Sources;
using Ingest.Batch.Journal;
using Ingest.Language.Wordings;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary>A folder that is gone, empty or half there for a day takes nothing out of the output.</summary>
public sealed class SlipTests : IDisposable
{
    private const int Documents = 6;

    private readonly TemporaryFolder _folder = new();

    public SlipTests()
    {
        for (var i = 1; i <= Documents; i++)
        {
            Write($"in/{i}.pdf", $"Dagsorden {i}");
        }

        Assert.Equal(0, Run("in").ExitCode);
    }

    [Fact]
    public void A_folder_that_is_renamed_away_loses_nothing()
    {
        Directory.Move(_folder["in"], _folder["elsewhere"]);
        Assert.Equal(2, Run("in").ExitCode);
        AllStand();
    }

    [Fact]
    public void A_folder_that_is_empty_loses_nothing()
    {
        Directory.Delete(_folder["in"], recursive: true);
        Directory.CreateDirectory(_folder["in"]);
        var run = Run("in");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("6 documents of ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--prune", run.Error, StringComparison.Ordinal);
        AllStand();
    }

    [Fact]
    public void A_pattern_that_matches_nothing_loses_nothing()
    {
        Run("in/2024*.pdf");
        AllStand();
    }

    [Fact]
    public void A_misspelt_folder_loses_nothing()
    {
        Run("IN");
        Run("inn");
        AllStand();
    }

    [Fact]
    public void More_than_half_gone_loses_nothing_until_it_is_asked_for()
    {
        Remove(1, 2, 3, 4);
        Run("in");
        AllStand();
        Run("in", "--prune");
        Assert.Equal(["5.json", "6.json"], OutputBytes.Files(_folder["out/json"]));
        Assert.Equal(["1.json", "2.json", "3.json", "4.json"], OutputBytes.Files(_folder["out/removed/json"]));
    }

    [Fact]
    public void A_few_that_are_gone_are_set_aside_for_one_run()
    {
        Remove(2, 3);
        var run = Run("in");
        Assert.Equal(["1.json", "4.json", "5.json", "6.json"], OutputBytes.Files(_folder["out/json"]));
        Assert.Equal(["2.json", "3.json"], OutputBytes.Files(_folder["out/removed/json"]));
        Assert.Contains("2 documents are no input any more", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, File.ReadLines(_folder["out/agendas.ndjson"]).Count());
        Run("in");
        Assert.False(Directory.Exists(_folder["out/removed"]));
    }

    [Fact]
    public void A_run_of_another_folder_keeps_both()
    {
        Write("b/1.pdf", "Dagsorden 1 fra b");
        Write("b/7.pdf", "Dagsorden 7");
        var run = Run("b");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("6 documents of ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["1.json", "2.json", "3.json", "4.json", "5.json", "6.json", "7.json", "b/1.json"],
            OutputBytes.Files(_folder["out/json"]));
        Assert.Equal(8, File.ReadLines(_folder["out/agendas.ndjson"]).Count());
        Assert.Equal(6, File.ReadAllText(_folder["out/run.json"]).Split("\"kept\": true").Length - 1);
        Run("in");
        Assert.Equal(8, File.ReadLines(_folder["out/agendas.ndjson"]).Count());
    }

    [Fact]
    public void One_file_of_a_folder_named_alone_keeps_its_name_and_the_others()
    {
        Run("in/3.pdf");
        AllStand();
        Assert.Equal(Documents, File.ReadLines(_folder["out/agendas.ndjson"]).Count());
    }

    [Fact]
    public void What_was_read_of_a_file_that_is_cut_off_today_is_set_aside()
    {
        File.WriteAllBytes(_folder["in/4.pdf"], []);
        Run("in");
        Assert.Equal(["4.json"], OutputBytes.Files(_folder["out/removed/json"]));
    }

    [Fact]
    public void Nothing_goes_where_nothing_could_be_listed_even_if_it_is_asked_for()
    {
        Directory.Move(_folder["in"], _folder["elsewhere"]);
        Run("in", "--prune");
        AllStand();
    }

    [Fact]
    public void A_dry_run_says_what_would_be_and_writes_nothing()
    {
        var before = OutputBytes.Files(_folder["out"]).ToDictionary(file => file, file => File.ReadAllBytes(_folder[$"out/{file}"]));
        Write("in/2.pdf", "Dagsorden 2, ny");
        Write("in/7.pdf", "Dagsorden 7");
        Remove(1);
        var run = Run("in", "--dry-run");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["changed\t2.pdf", "unchanged\t3.pdf", "unchanged\t4.pdf", "unchanged\t5.pdf", "unchanged\t6.pdf", "new\t7.pdf",
            "removed\t1.pdf"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(
            "would read 2 (1 new, 1 changed, 0 again with this version or these options), leave 4 as they are, keep 0 that are no input, "
                + "and remove 1.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), OutputBytes.Files(_folder["out"]));
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(_folder[$"out/{file.Key}"])));
    }

    [Fact]
    public void A_dry_run_into_no_folder_makes_none()
    {
        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["none"], "--dry-run");
        Assert.Equal((0, Documents),
            (run.ExitCode, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Count(line => line.StartsWith("new\t", StringComparison.Ordinal))));
        Assert.False(Directory.Exists(_folder["none"]));
    }

    [Fact]
    public void A_fault_in_a_root_keeps_all_that_it_gave()
    {
        var known = KnownDocuments.In(_folder["out"]);
        BatchInput[] inputs =
        [
            .. Enumerable.Range(1, 5).Select(i => new BatchInput($"{i}.pdf", new FileSource($"/{i}.pdf"), null, _folder["in"])),
            new BatchInput("sub", null, new InputProblem("input.unreadable", Wording.AsItIs("The folder can't be read.")), _folder["in"]),
        ];
        Assert.Equal(["6.pdf"], VanishedInputs.Of(inputs, known, prune: false).Kept);
        Assert.Equal(["6.pdf"], VanishedInputs.Of(inputs[..5], known, prune: false).Removed);
    }

    public void Dispose() => _folder.Dispose();

    private void AllStand() =>
        Assert.Equal(Enumerable.Range(1, Documents).Select(i => $"{i}.json"), OutputBytes.Files(_folder["out/json"]));

    private ProgramRun Run(string input, params string[] more) =>
        IngestProgram.Run(["run", _folder[input], "--out", _folder["out"], .. more]);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
        File.WriteAllBytes(_folder[name], new HandMadePdf { Content = $"BT /F1 12 Tf 72 700 Td ({text}) Tj ET" }.ToBytes());
    }

    private void Remove(params int[] numbers)
    {
        foreach (var number in numbers)
        {
            File.Delete(_folder[$"in/{number}.pdf"]);
        }
    }
}
