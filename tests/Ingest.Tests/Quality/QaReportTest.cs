using System.Collections.Immutable;
using System.Text;
using Ingest.Model.Output;
using Ingest.Quality.Checks;
using Ingest.Quality.Report;
using Ingest.Quality.Report.Index;
using Ingest.Quality.Scoring;
using Ingest.Tests.Support;

namespace Ingest.Tests.Quality;

public sealed class QaReportTest
{
    private static ReportDocument Document(string path, Scores? scores, DocumentStatus status = DocumentStatus.Complete) =>
        new() { Path = path, Status = status, Scores = scores, Body = path[..1] };

    private static Scores Items(int right, int wrong) =>
        new() { Item = new Tally(right, wrong, wrong), FieldText = new Tally(right, wrong, wrong) };

    private static QaReport Report(string run, Scores scores, params ImmutableArray<HistoryPoint> earlier) =>
        QaReport.Of(run, "ingest 1", [Document("a.pdf", scores)], earlier, []);

    [Fact]
    public void The_worst_stand_first_failed_ones_before_all()
    {
        var report =
            QaReport.Of("r", "e", [Document("a.pdf", Items(9, 1)), Document("b.pdf", null), Document("c.pdf", Items(5, 5)),
                Document("d.pdf", null, DocumentStatus.Failed)], [], []);
        Assert.Equal(["d.pdf", "c.pdf", "a.pdf", "b.pdf"], report.Documents.Select(document => document.Path));
        Assert.Equal((2, 1), (report.Truths, report.Failed));
        Assert.Equal(new Tally(14, 6, 6), report.Figures.Single(figure => figure.Name == "item").Tally);
    }

    [Fact]
    public void A_run_reported_again_takes_its_own_place_in_the_trend()
    {
        var first = Report("2026-01-01T10:00:00Z", Items(8, 2));
        var second = Report("2026-02-01T10:00:00Z", Items(9, 1), first.History);
        var again = Report("2026-02-01T10:00:00Z", Items(10, 0), second.History);
        Assert.Equal([0.8, 1.0], again.History.Select(point => point.Figures["item"]));
        Assert.Equal(0.8, again.Before!.Figures["item"]);
        var html = IndexPage.Write(again);
        Assert.Contains("▲", html, StringComparison.Ordinal);
        Assert.Contains("20,0 siden sidst", html, StringComparison.Ordinal);
        Assert.DoesNotContain("▼", html, StringComparison.Ordinal);
        Assert.Contains("▼", IndexPage.Write(Report("2026-03-01T10:00:00Z", Items(7, 3), again.History)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_comes_back_from_report_json_and_other_files_are_a_line()
    {
        using var folder = new TemporaryFolder();
        var report = Report("2026-02-01T10:00:00Z", Items(9, 1), Report("2026-01-01T10:00:00Z", Items(8, 2)).History);
        var (history, problem) = ReportJson.ReadHistory(folder.Write("report.json", ReportJson.Write(report)));
        Assert.Null(problem);
        Assert.Equal([0.8, 0.9], history.Select(point => point.Figures["item"]));
        foreach (var text in new[] { "", "null", "[]", "{}", """{ "schemaVersion": "0.1" }""",
            """{ "schemaVersion": "1.0", "history": 3 }""", """{ "schemaVersion": 1 }""" })
        {
            Assert.NotNull(ReportJson.ReadHistory(folder.Write("other.json", Encoding.UTF8.GetBytes(text))).Problem);
        }
    }

    [Fact]
    public void Texts_of_documents_cannot_become_markup()
    {
        const string Evil = "</script><img src=x onerror=alert(1)>\u0001";
        var document = Document("a" + Evil, Items(1, 1)) with
        {
            PageFile = "a.html", Body = Evil, Checks = [new(CheckNames.Words, Verdict.Fail, new(Evil, Evil))],
            Examples = [new("title", new(Evil, "title", DifferenceKind.Differs, Evil, "x"))],
            Doubts = [new("i0", 1, new(Evil, Evil), new(Evil, Evil), 1)],
        };
        var html = IndexPage.Write(QaReport.Of(Evil, Evil, [document], [], [Evil]));
        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\u0001", html, StringComparison.Ordinal);
        Assert.Equal(3, html.Split("</script>").Length - 1);
    }

    [Fact]
    public void Csv_has_a_row_for_each_scope_and_quotes_names()
    {
        var csv = ScoresCsv.Write(QaReport.Of("r", "e", [Document("a, \"b\".pdf", Items(9, 1))], [], [])).Split("\r\n");
        Assert.Contains("all,,item,0.9,0.9,,,9,1,1,10", csv);
        Assert.Contains("body,a,item,0.9,,,,9,1,1,10", csv);
        Assert.Contains("document,\"a, \"\"b\"\".pdf\",item,0.9,,,,9,1,1,10", csv);
    }
}
