using System.Collections.Immutable;
using System.Text;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Ocr.Tesseract;
using Ingest.Pdf;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>One call gives what the program gives.</summary>
public sealed class LibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_gives_the_program_s_bytes_for_every_kind_of_file()
    {
        var cases = LibraryCases.All().ToList();
        cases.ForEach(each => _folder.Write($"in/{each.Name}", each.Bytes));
        IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--ocr", "never");
        var expected = OutputBytes.Files(_folder["out/json"])
            .ToDictionary(name => name, name => Encoding.UTF8.GetString(File.ReadAllBytes(_folder[$"out/json/{name}"])));

        var read = new Dictionary<string, string>();
        foreach (var (name, bytes) in cases)
        {
            var options = new AgendaPdfOptions { Path = name };
            var all = AgendaPdf.ReadAll(new MemoryStream(bytes), options);
            Assert.Equal(AgendaJson.Write(all[0]), AgendaJson.Write(AgendaPdf.Read(new MemoryStream(bytes), options)));
            foreach (var document in all)
            {
                read.Add(FeedPaths.Stem(document.Document.Path) + ".json", Encoding.UTF8.GetString(AgendaJson.Write(document)));
            }
        }

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(file.Value, read[file.Key]));
    }

    [Fact]
    public void With_the_program_s_engine_it_gives_the_program_s_bytes_for_a_scan()
    {
        var engine = new TesseractReader();
        Assert.SkipUnless(engine.Missing is null, engine.Missing ?? "");
        _folder.Write("in/billede.pdf", StandInOcr.Scan(2));
        IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]);
        var document = AgendaPdf.Read(StandInOcr.Scan(2), new AgendaPdfOptions { Path = "billede.pdf", Ocr = engine });
        Assert.Equal(File.ReadAllText(_folder["out/json/billede.json"]), Encoding.UTF8.GetString(AgendaJson.Write(document)));
    }

    [Fact]
    public void A_file_s_documents_come_in_the_program_s_order()
    {
        var documents = AgendaPdf.ReadAll(LibraryCases.Portfolio(), new AgendaPdfOptions { Path = "2024/mappe.pdf" });
        Assert.Equal(["2024/mappe.pdf", "2024/mappe.pdf!to.pdf", "2024/mappe.pdf!to.pdf#2", "2024/mappe.pdf!et.pdf"],
            documents.Select(document => document.Document.Path));
        Assert.Equal([null, "2024-06-03", "2024-06-17", "2024-06-20"], documents.Select(document => document.Meeting.Date));
    }

    [Theory]
    [InlineData("tom.pdf", "pdf.empty")]
    [InlineData("ikke.pdf", "pdf.notPdf")]
    [InlineData("låst.pdf", "pdf.encrypted")]
    public void What_is_no_PDF_is_a_failed_document_and_no_exception(string name, string code)
    {
        var document = AgendaPdf.Read(new MemoryStream(LibraryCases.All().Single(each => each.Name == name).Bytes));
        Assert.Equal((DocumentStatus.Failed, code), (document.Status, document.Diagnostics[0].Code));
        Assert.Empty(document.Items);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_need_not_seek()
    {
        var pdf = LibraryCases.Agenda();
        var expected = AgendaJson.Write(AgendaPdf.Read(pdf));
        using var behind = new MemoryStream([.. "HTTP/1.1 200 OK"u8, .. pdf]) { Position = 15 };
        Assert.Equal(expected, AgendaJson.Write(AgendaPdf.Read(behind)));
        Assert.Equal(behind.Length, behind.Position);
        using var pipe = new OneWayStream(pdf);
        Assert.Equal(expected, AgendaJson.Write(AgendaPdf.Read(pipe)));
        Assert.True(pipe.CanRead); // it is the caller's, and stays open
        Assert.Equal(expected, AgendaJson.Write(AgendaPdf.Read(new byte[] { 1, 2 }.Concat(pdf).ToArray().AsMemory()[2..])));
    }

    [Fact]
    public async Task Awaited_it_gives_the_same()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var pipe = new OneWayStream(LibraryCases.TwoMeetings());
        var all = await AgendaPdf.ReadAllAsync(pipe, cancellationToken: cancellation);
        Assert.Equal(Lines(AgendaPdf.ReadAll(LibraryCases.TwoMeetings(), cancellationToken: cancellation)), Lines(all));
        using var again = new OneWayStream(LibraryCases.TwoMeetings());
        Assert.Equal(Lines([all[0]]), Lines([await AgendaPdf.ReadAsync(again, cancellationToken: cancellation)]));
    }

    [Fact]
    public void What_is_wrong_with_the_stream_is_the_caller_s()
    {
        Assert.Throws<ArgumentNullException>(() => AgendaPdf.Read((Stream)null!));
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => AgendaPdf.Read(closed));
        using var broken = new OneWayStream(LibraryCases.Agenda()) { BreaksAt = 100 };
        Assert.Throws<IOException>(() => AgendaPdf.Read(broken));
    }

    [Fact]
    public void Threads_that_share_it_get_what_one_gets()
    {
        var options = new AgendaPdfOptions { Path = "a.pdf" };
        var files = LibraryCases.All().Select(each => each.Bytes).ToList();
        var expected = files.Select(file => Lines(AgendaPdf.ReadAll(file, options))).ToList();
        const int threads = 8;
        var wrong = new List<string>();
        var workers = Enumerable.Range(0, threads).Select(first => new Thread(() =>
        {
            for (var i = 0; i < 2 * files.Count; i++)
            {
                var file = (first + i) % files.Count;
                if (Lines(AgendaPdf.ReadAll(files[file], options)) != expected[file])
                {
                    lock (wrong)
                    {
                        wrong.Add($"thread {first}, file {file}");
                    }
                }
            }
        })).ToList();
        workers.ForEach(thread => thread.Start());
        workers.ForEach(thread => thread.Join());
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_JSON_comes_back_as_the_document_it_was()
    {
        var written = AgendaJson.Write(AgendaPdf.Read(File.OpenRead(Directory.GetFiles(Repository.Agendas, "*.pdf")[0])));
        Assert.Equal(written, AgendaJson.Write(AgendaJson.Read(written)));
    }

    private static string Lines(ImmutableArray<AgendaDocument> documents) =>
        string.Concat(documents.Select(document => Encoding.UTF8.GetString(AgendaJson.WriteLine(document))));
}
