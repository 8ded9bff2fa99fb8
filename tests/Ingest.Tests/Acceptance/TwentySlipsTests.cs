using Ingest.Tests.Support;

namespace Ingest.Tests.Acceptance;

/// <summary>
/// Slips of a year with an archive of 500 documents, one after the other. After each all data of all documents stands.
/// Run with <c>-explicit only</c>.
/// </summary>
public sealed class TwentySlipsTests(ITestOutputHelper output) : IDisposable
{
    private const int Documents = 500;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact(Explicit = true)]
    public void No_slip_takes_a_documents_data()
    {
        MadeCorpus.Make(_folder, Documents);
        Assert.InRange(Run("in"), 0, 1);
        var slips = Slips().ToList();
        foreach (var (name, does) in slips)
        {
            var code = does();
            var (json, lines) = (Directory.GetFiles(_folder["out/json"], "0*.json").Length,
                File.ReadLines(_folder["out/agendas.ndjson"]).Count(line => line.Contains("\"path\":\"0", StringComparison.Ordinal)));
            output.WriteLine($"{name}: exit code {code}, {json} documents stand, {lines} in agendas.ndjson");
            Assert.True(code is >= 0 and <= 2, $"{name}: {code}");
            Assert.Equal((name, Documents, Documents), (name, json, lines));
        }

        Assert.True(slips.Count >= 20, $"{slips.Count}");
    }

    private IEnumerable<(string Name, Func<int> Does)> Slips()
    {
        yield return ("the folder renamed", () => Without("in", () => Run("in")));
        yield return ("the folder not mounted: empty", () => Without("in", () => Emptied("in")));
        yield return ("another case", () => Run("IN"));
        yield return ("a letter too many", () => Run("inn"));
        yield return ("a pattern that matches nothing", () => Run("in/2031-*.pdf"));
        yield return ("a pattern that matches one", () => Run("in/00007.pdf"));
        yield return ("another root", () => Other());
        yield return ("another root under the first one's name", () => Without("in", () => Renamed("other", "in")));
        yield return ("half copied: the first 200", () => Missing(200, 500));
        yield return ("half copied: none but the last", () => Missing(0, 499));
        yield return ("a list that is empty", () => Listed(""));
        yield return ("a list of names that are gone", () => Listed("nothing.pdf\nneither.pdf\n"));
        yield return ("a list of three of them",
            () => Listed(string.Join('\n', Enumerable.Range(1, 3).Select(i => _folder[$"in/{i:00000}.pdf"]))));
        yield return ("a file where the folder was", () => Without("in", () => AsFile("in")));
        yield return ("an archive that is no archive", () => { _folder.Write("in.zip", 1, 2, 3); return Run("in.zip"); });
        yield return ("files dated a hundred years on", () => Dated(new DateTime(2126, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        yield return ("the clock set back", () => Dated(new DateTime(1980, 1, 2, 0, 0, 0, DateTimeKind.Utc)));
        yield return ("a switch given a value", () => Run("in/00007.pdf", "--prune=no"));
        yield return ("--prune where nothing could be listed", () => Run("inn", "--prune"));
        yield return ("the folder named by another path", () => Run("in/../in/."));
        yield return ("killed in the middle of reading all again", Killed);
        yield return ("gone on with", () => Run("in"));
        yield return ("nothing on standard input", () => IngestProgram.Piped([], "run", "-", "--out", _folder["out"]).ExitCode);
    }

    private int Run(string input, params string[] more) =>
        IngestProgram.Run(["run", _folder[input], "--out", _folder["out"], .. more]).ExitCode;

    /// <summary>While the folder is elsewhere.</summary>
    private int Without(string name, Func<int> does)
    {
        Directory.Move(_folder[name], _folder[name + "-away"]);
        var code = does();
        if (Directory.Exists(_folder[name]))
        {
            Directory.Delete(_folder[name], recursive: true);
        }

        File.Delete(_folder[name]);
        Directory.Move(_folder[name + "-away"], _folder[name]);
        return code;
    }

    private int Emptied(string name)
    {
        Directory.CreateDirectory(_folder[name]);
        return Run(name);
    }

    private int Other()
    {
        foreach (var name in (string[])["x", "y"])
        {
            _folder.Write($"other/{name}.pdf", new HandMadePdf { Content = $"BT /F1 12 Tf 72 700 Td (Dagsorden {name}) Tj ET" }.ToBytes());
        }

        return Run("other");
    }

    private int Renamed(string from, string to)
    {
        Directory.Move(_folder[from], _folder[to]);
        var code = Run(to);
        Directory.Move(_folder[to], _folder[from]);
        return code;
    }

    private int Missing(int from, int to)
    {
        Directory.CreateDirectory(_folder["meanwhile"]);
        var away = Enumerable.Range(from, to - from).Select(i => $"{i:00000}.pdf").ToList();
        away.ForEach(name => File.Move(_folder[$"in/{name}"], _folder[$"meanwhile/{name}"]));
        var code = Run("in");
        away.ForEach(name => File.Move(_folder[$"meanwhile/{name}"], _folder[$"in/{name}"]));
        return code;
    }

    private int Listed(string list)
    {
        File.WriteAllText(_folder["list.txt"], list);
        return IngestProgram.Run("run", "--from", _folder["list.txt"], "--out", _folder["out"]).ExitCode;
    }

    private int AsFile(string name)
    {
        _folder.Write(name, 1, 2, 3);
        return Run(name);
    }

    private int Dated(DateTime time)
    {
        foreach (var file in Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, time);
        }

        return Run("in");
    }

    private int Killed()
    {
        using var run = new RunningProgram("run", _folder["in"], "--out", _folder["out"], "--force");
        Thread.Sleep(TimeSpan.FromSeconds(3));
        run.Kill();
        return 0;
    }
}
