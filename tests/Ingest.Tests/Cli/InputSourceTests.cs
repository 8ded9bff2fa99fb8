using System.IO.Compression;
using System.Text;
using Ingest.Batch.Inputs;
using Ingest.Batch.Inputs.Sources;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

public sealed class InputSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void An_archive_s_root_is_the_archive_and_its_names_lead_nowhere_else()
    {
        Zip("in/x.zip", null, "b/å.pdf", "a.PDF", "notes.txt", "../../out.pdf", "/root.pdf", "c\\d.pdf");
        Assert.Equal(["out.pdf", "root.pdf", "a.PDF", "b/å.pdf", "c/d.pdf"], Paths("in/x.zip"));
        Assert.Equal("b/å.pdf", Text(InputFinder.Find([_folder["in/x.zip"]])[3]));
    }

    [Fact]
    public void An_archive_in_a_folder_is_a_folder()
    {
        _folder.Write("in/a.pdf", 1);
        Zip("in/sub/x.zip", null, "b.pdf");
        Assert.Equal(["a.pdf", "sub/x.zip/b.pdf"], Paths("in"));
        Assert.Equal(["sub/x.zip/b.pdf"], Paths("in/**/*.zip"));
        Assert.Equal(["a.pdf"], Paths("in/**/*.pdf"));
    }

    [Fact]
    public void Names_of_an_old_danish_archive_are_read_by_its_code_page()
    {
        Zip("in/x.zip", CodePagesEncodingProvider.Instance.GetEncoding(850), "møde på Ærø.pdf");
        Assert.Equal(["møde på Ærø.pdf"], Paths("in/x.zip"));
    }

    [Fact]
    public void An_archive_that_is_broken_or_empty_is_one_problem()
    {
        _folder.Write("in/broken.zip", [.. "PK no archive"u8]);
        Zip("in/empty.zip", null, "notes.txt");
        var found = InputFinder.Find([_folder["in/broken.zip"], _folder["in/empty.zip"]]);
        Assert.Equal(["input.unreadable", "input.none"], found.Select(input => input.Problem?.Code));
    }

    [Fact]
    public void An_entry_that_unpacks_to_more_than_it_says_is_refused_and_the_others_are_read()
    {
        Zip("in/x.zip", null, "a.pdf", "b.pdf");
        var bytes = File.ReadAllBytes(_folder["in/x.zip"]);
        var first = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8); // the list's first entry: its length stands at 24
        bytes[first + 24] = 200;
        _folder.Write("in/x.zip", bytes);
        var found = InputFinder.Find([_folder["in/x.zip"]]);
        Assert.Equal("input.unreadable", Assert.Throws<InputException>(() => found[0].Source!.Read(1000)).Problem.Code);
        Assert.Equal("b.pdf", Text(found[1]));
    }

    [Fact]
    public void A_file_in_a_list_keeps_its_path_as_it_is_written()
    {
        var one = _folder.Write("2023/a.pdf", 1);
        var two = _folder.Write("2024/a.pdf", 2);
        var list = _folder.Write("list.txt", Encoding.UTF8.GetBytes($"{one}\r\n\n{two}\n{_folder["2024"]}\nmissing.pdf"));
        var found = InputFinder.Find([], InputList.Read(list));
        Assert.Equal([one.TrimStart('/'), two.TrimStart('/'), "missing.pdf"], found.Select(input => input.Path));
        Assert.Equal("input.missing", found[2].Problem?.Code);
    }

    [Fact]
    public void Links_in_a_folder_are_told_of_and_followed_only_where_that_is_wanted()
    {
        _folder.Write("outside/secret.pdf", 1);
        _folder.Write("in/a.pdf", 2);
        File.CreateSymbolicLink(_folder["in/link.pdf"], _folder["outside/secret.pdf"]);
        Directory.CreateSymbolicLink(_folder["in/linked"], _folder["outside"]);
        Directory.CreateSymbolicLink(_folder["outside/round"], _folder["in"]);
        var found = InputFinder.Find([_folder["in"]]);
        Assert.Equal([null, "input.link", "input.link"], found.Select(input => input.Problem?.Code));
        Assert.Equal(["a.pdf", "link.pdf", "linked/secret.pdf"],
            InputFinder.Find([_folder["in"]], followLinks: true).Select(input => input.Path));
        Assert.Equal(["link.pdf"], Paths("in/link.pdf")); // named outright
    }

    [Fact]
    public void Names_that_differ_in_case_only_get_files_of_their_own()
    {
        _folder.Write("in/Møde.pdf", 1);
        _folder.Write("in/MØDE.pdf", 2);
        var paths = Paths("in");
        Assert.Equal(2, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task A_file_that_grows_while_it_is_read_is_not_handed_on()
    {
        var path = _folder.Write("a.pdf");
        using (var file = File.OpenWrite(path))
        {
            file.SetLength(200 << 20); // so that reading takes a while
        }

        using var end = new CancellationTokenSource();
        using var writing = new ManualResetEventSlim();
        var writer = Task.Run(() =>
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            while (!end.IsCancellationRequested)
            {
                file.Write(new byte[100]);
                file.Flush();
                writing.Set();
            }
        }, TestContext.Current.CancellationToken);
        writing.Wait(TestContext.Current.CancellationToken);
        Assert.Equal("input.changed", Assert.Throws<InputException>(() => new FileSource(path).Read(1L << 40)).Problem.Code);
        await end.CancelAsync();
        await writer;
    }

    [Fact]
    public void A_file_that_is_deleted_or_too_large_is_a_problem()
    {
        var path = _folder.Write("a.pdf", new byte[1000]);
        Assert.Equal("input.tooLarge", Assert.Throws<InputException>(() => new FileSource(path).Read(999)).Problem.Code);
        File.Delete(path);
        Assert.Equal("input.unreadable", Assert.Throws<InputException>(() => new FileSource(path).Read(1000)).Problem.Code);
    }

    [Fact]
    public void A_container_without_a_connection_is_a_problem() =>
        Assert.Equal("input.noConnection", Assert.Single(InputFinder.Find(["az://agendas/2024"])).Problem?.Code);

    public void Dispose() => _folder.Dispose();

    private static string Text(BatchInput input) => Encoding.UTF8.GetString(input.Source!.Read(1000));

    private IEnumerable<string> Paths(string input) => InputFinder.Find([_folder[input]]).Select(found => found.Path);

    /// <summary>Each entry holds its own name.</summary>
    private void Zip(string path, Encoding? names, params string[] entries)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        using var zip = new ZipArchive(File.Create(_folder[path]), ZipArchiveMode.Create, leaveOpen: false, names);
        foreach (var entry in entries)
        {
            using var content = zip.CreateEntry(entry).Open();
            content.Write(Encoding.UTF8.GetBytes(entry));
        }
    }
}
