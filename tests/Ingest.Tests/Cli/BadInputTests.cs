using System.Diagnostics;
using System.Text;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary>Inputs as an archive has them: each costs itself only.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Each_is_an_entry_and_a_line_and_the_rest_is_complete()
    {
        var longName = string.Join('/', Enumerable.Repeat("Økonomiudvalgets møder og bilag fra årene før", 6)) + "/Bilag 1.pdf";
        Assert.InRange(longName.Length, 280, 300);
        var evenLonger = new string('å', 125) + ".pdf"; // 254 bytes: with any other ending too many for a file system
        Make("1-empty-pages.pdf", EmptyPages(3_000));
        Make("2-many-glyphs.pdf", ManyGlyphs(30_000));
        Make("3-round.pdf", Encoding.ASCII.GetBytes(RoundPageTree()));
        Make("4-bomb.pdf", new PagedPdf().Eating().ToBytes());
        Make("5-font.pdf", LoopingFont());
        Make("6-crash.pdf", new PagedPdf().Crashing().ToBytes());
        Make(longName, Sound("long"));
        Make(evenLonger, Sound("longer"));
        Make("Referat.pdf", Sound("one case"));
        Make("REFERAT.pdf", Sound("another case"));
        Make("z-sound.pdf", Sound("sound"));
        _folder.Write("secret/secret.pdf", Sound("secret"));
        File.CreateSymbolicLink(_folder["in/7-link.pdf"], _folder["secret/secret.pdf"]);
        Assert.SkipUnless(Shell($"mkfifo {_folder["in/8-pipe.pdf"]}"), "Named pipes can't be made on this machine.");

        var run = IngestProgram.Run("run", _folder["in"], "--out", _folder["out"], "--worker-memory", "600MiB");

        Assert.Equal(1, run.ExitCode);
        var record = ProgramRun.Record(_folder["out"]);
        Assert.Equal(13, record.Count);
        Assert.DoesNotContain(record.Values, entry => entry.Reason?.StartsWith("internal", StringComparison.Ordinal) == true);
        foreach (var (file, code) in (IEnumerable<(string, string)>)[("3-round.pdf", "pdf."), ("4-bomb.pdf", "out-of-memory"),
            ("6-crash.pdf", "crash"), (_folder["in/7-link.pdf"], "input.link"), ("8-pipe.pdf", "pdf.empty")])
        {
            Assert.StartsWith(code, record[file].Reason, StringComparison.Ordinal);
            Assert.StartsWith("failed", run.LineAbout(file), StringComparison.Ordinal);
        }

        foreach (var file in (string[])["1-empty-pages.pdf", "5-font.pdf", longName, evenLonger, "REFERAT.pdf", "in/Referat.pdf",
            "z-sound.pdf"])
        {
            Assert.Equal(("complete", null), record[file]);
        }

        Assert.DoesNotContain("2-many-glyphs",
            string.Join('\n', record.Where(entry => entry.Value.Status == "failed").Select(entry => entry.Key)), StringComparison.Ordinal);
        Assert.Equal(12, File.ReadLines(_folder["out/agendas.ndjson"]).Count());
    }

    [Fact]
    public void A_disk_that_fills_up_breaks_the_run_off_and_the_same_command_goes_on()
    {
        Directory.CreateDirectory(_folder["disk"]);
        Assert.SkipUnless(OperatingSystem.IsLinux() && Shell($"mount -t tmpfs -o size=3m tmpfs {_folder["disk"]}"),
            "A small disk can be mounted by root only.");
        try
        {
            var agenda = File.ReadAllBytes(Directory.GetFiles(Repository.Agendas, "*.pdf")[0]);
            for (var i = 10; i < 30; i++)
            {
                Make($"{i}.pdf", [.. agenda, .. Encoding.ASCII.GetBytes($"% {i}\n")]);
            }

            var full = IngestProgram.Run("run", _folder["in"], "--out", _folder["disk/out"]);
            Assert.Equal(2, full.ExitCode);
            Assert.StartsWith("Broken off: ", full.ErrorLines[^1], StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", full.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(_folder["disk/out/agendas.ndjson"]));

            Assert.True(Shell($"mount -o remount,size=300m {_folder["disk"]}"));
            Assert.Equal(0, IngestProgram.Run("run", _folder["in"], "--out", _folder["disk/out"]).ExitCode);
            Assert.Equal(0, IngestProgram.Run("run", _folder["in"], "--out", _folder["whole"]).ExitCode);
            OutputBytes.AreEqual(_folder["whole"], _folder["disk/out"]);
        }
        finally
        {
            Shell($"umount {_folder["disk"]}");
        }
    }

    [Fact]
    public void Every_file_of_the_robustness_folder_has_an_entry_and_a_line_where_it_is_not_complete()
    {
        var real = Repository.Real("robustness");
        var run = IngestProgram.Run("run", real, "--out", _folder["out"], "--worker-memory", "600MiB");
        Assert.Equal(1, run.ExitCode);
        var record = ProgramRun.Record(_folder["out"]);
        Assert.Equal(Directory.GetFiles(real, "*.pdf", SearchOption.AllDirectories).Length, record.Count);
        Assert.DoesNotContain(record.Values, entry => entry.Reason?.StartsWith("internal", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(record.Values, entry => entry.Reason?.StartsWith("timeout", StringComparison.Ordinal) == true);
        Assert.All(record.Where(entry => entry.Value.Status != "complete"), entry => run.LineAbout(entry.Key + ":"));
    }

    public void Dispose() => _folder.Dispose();

    internal static byte[] EmptyPages(int count)
    {
        var pdf = new PagedPdf();
        for (var i = 0; i < count; i++)
        {
            pdf.Page(PagedPdf.Stream(""));
        }

        return pdf.ToBytes();
    }

    internal static byte[] ManyGlyphs(int count)
    {
        var content = new StringBuilder("BT /F1 2 Tf 2.4 TL 10 835 Td\n");
        for (var line = 0; line < count / 500; line++)
        {
            content.Append('(').Append(string.Join(' ', Enumerable.Repeat("ord", 125))).Append(") ' \n");
        }

        return new PagedPdf().Page(PagedPdf.Stream(content.Append("ET").ToString())).ToBytes();
    }

    /// <summary>A page tree whose only kid is itself.</summary>
    private static string RoundPageTree() =>
        Encoding.Latin1.GetString(new PagedPdf().Text("x").ToBytes()).Replace("/Kids [5 0 R]", "/Kids [2 0 R]", StringComparison.Ordinal);

    /// <summary>A font whose letter is drawn with the font itself.</summary>
    private static byte[] LoopingFont()
    {
        var pdf = new PagedPdf();
        var letter = pdf.Add(PagedPdf.Stream("500 0 d0 BT /F2 1 Tf (a) Tj ET"));
        var font = pdf.Add(
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 500] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar 97 /Widths "
                + "[500] "
            + $"/CharProcs << /a {letter} 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /Resources << /Font << /F2 "
            + $"{letter + 1} 0 R >> >> >>");
        return pdf.Page(PagedPdf.Stream($"BT /F2 12 Tf 72 700 Td (aaa) Tj /F1 12 Tf (Dagsorden) Tj ET"),
            $"/Font << /F1 3 0 R /F2 {font} 0 R >>").ToBytes();
    }

    private static byte[] Sound(string text) => new PagedPdf().Text(text).ToBytes();

    private void Make(string name, byte[] bytes) => _folder.Write("in/" + name, bytes);

    private static bool Shell(string command)
    {
        try
        {
            using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardError = true });
            shell!.WaitForExit();
            return shell.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
