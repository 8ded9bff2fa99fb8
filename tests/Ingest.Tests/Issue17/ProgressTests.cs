using System.Text.Json;
using System.Text.RegularExpressions;
using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Cli.Reporters;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using Spectre.Console;

namespace Ingest.Tests.Issue17;

/// <summary>Progress fits 80 columns and counts pages, also inside one long scan.</summary>
public sealed partial class ProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(80)]
    [InlineData(62)]
    [InlineData(40)]
    [InlineData(20)]
    public void Any_figures_fit(int columns)
    {
        foreach (var path in (string[])["a.pdf", "2011/stor sag.pdf",
            string.Join('/', Enumerable.Repeat("Økonomiudvalgets møder og bilag", 6)) + "/Bilag 1.pdf"])
        {
            foreach (var size in (int[])[1, 1_000, 10_000_000])
            {
                foreach (var picture in ((int, int)?[])[null, (7, 108)])
                {
                    var text = ProgressText.Of(
                        new RunStatistics
                        {
                            Total = 2 * size, Complete = size - 1, Partial = size / 3, Failed = size / 5, Pages = 40L * size,
                            PagesRead = 20L * size, Time = TimeSpan.FromSeconds(size),
                            Left = TimeSpan.FromSeconds(size), Slowest = path, SlowestTime = TimeSpan.FromSeconds(70),
                            SlowestPicture = picture,
                        },
                        columns);
                    Assert.True(text.Length <= columns, text);
                    Assert.StartsWith($"{size - 1 + (size / 3) + (size / 5)} of {2 * size}", text, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void A_long_scan_says_its_page()
    {
        var figures = new RunStatistics
        {
            Total = 1, Pages = 11, PagesRead = 11, Time = TimeSpan.FromSeconds(55),
            Slowest = "2011/referat med mange bilag og et meget langt navn.pdf",
            SlowestTime = TimeSpan.FromSeconds(55), SlowestPicture = (12, 108), Left = TimeSpan.FromSeconds(485),
        };
        Assert.Matches("^0 of 1, 11 pages \\(0.2/s\\), about 8 min 5 s left; now …[^/]*navn.pdf page 12 of 108$", ProgressText.Of(figures));
        Assert.Equal(80, ProgressText.Of(figures).Length);
    }

    [Fact]
    public void Pages_of_a_scan_in_hand_count_and_go_over_to_those_of_the_document()
    {
        var progress = new RunProgress(2);
        using (var scan = progress.Now("scan.pdf"))
        {
            Assert.Equal((0L, null), (progress.Figures().Pages, progress.Figures().SlowestPicture));
            for (var page = 1; page <= 12; page++)
            {
                scan.Picture(page, 108);
            }

            Assert.Equal((11L, 11L, (12, 108)),
                (progress.Figures().Pages, progress.Figures().PagesRead, progress.Figures().SlowestPicture));
            scan.Read(108);
            scan.Picture(3, 5); // of a document inside it
            Assert.Equal(110, progress.Figures().Pages);
        }

        progress.Done(new DocumentResult("scan.pdf", null, null, DocumentStatus.Complete, null, 108, 1, 0, 1000), DocumentOutcome.Read);
        Assert.Equal((108L, 1), (progress.Figures().Pages, progress.Figures().Done));
    }

    [Fact]
    public void A_run_says_within_one_scan_how_far_it_is()
    {
        var ocr = new StandInOcr(_folder, reading: "sleep 1");
        _folder.Write("in/scan.pdf", StandInOcr.Scan(30));
        var run = IngestProgram.Run(ocr.Environment, "run", _folder["in"], "--out", _folder["out"], "--log", "json");
        Assert.True(run.ExitCode == 0, run.Error);
        var said = run.ErrorLines.Select(line => JsonDocument.Parse(line).RootElement)
            .First(line => line.GetProperty("event").GetString() == "progress");
        Assert.Equal((0, 30), (said.GetProperty("done").GetInt32(), said.GetProperty("slowestPages").GetInt32()));
        Assert.InRange(said.GetProperty("slowestPage").GetInt32(), 2, 30);
        Assert.Equal(said.GetProperty("slowestPage").GetInt32() - 1, said.GetProperty("pages").GetInt32());
    }

    [Fact]
    public void A_terminal_of_80_columns_is_never_overrun()
    {
        using var written = new StringWriter();
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(written) });
        console.Profile.Width = 80;
        var progress = new RunProgress(40_000);
        new TerminalReporter(console).During(progress, () =>
        {
            using var now = progress.Now("2011/et udvalg med et langt navn/et møde i december/referat med alle bilag.pdf");
            now.Picture(12, 108);
            Thread.Sleep(1600);
        });
        var lines = Escape().Replace(written.ToString(), "").Split('\n', '\r');
        Assert.All(lines, line => Assert.True(line.TrimEnd().Length <= 80, line));
        Assert.Contains(lines, line => line.Contains("page 12 of 108", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex(@"\u001b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Escape();
}
