using Ingest.Cli.Learning;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;

namespace Ingest.Tests.Quality;

public sealed class ReportTest
{
    [Fact]
    public void Differences_stand_in_document_order_and_show_the_place()
    {
        var document = SmallTruth.WithField("2.1", FieldKind.Background,
            field => field with { Text = SmallTruth.Hundred.Replace("undersøgt", "under- søgt", StringComparison.Ordinal) });
        document = document with
        {
            Meeting = document.Meeting with { Start = "11:00" },
            Items = document.Items.RemoveAt(0).SetItem(2, document.Items[3] with { Title = "Evt." }),
        };
        var score = SmallTruth.Score(document);
        Assert.Equal(
            """
            meeting
              ~ start: "10:00" → "11:00"
            1  Velkomst og dagsorden
              - item: fields 1, attachments 0, decisions 0
            2.1  Opfølgning på lånepuljen til botilbud 2024-2026
              ~ field background "Baggrund" text: 0.980 alike, 2 edits in 100
                  at 35: …Administrationen har siden foråret [undersøgt → under- søgt] hvilke kommuner der mangler botilbud…
            3  Eventuelt
              ~ title: "Eventuelt" → "Evt."

            """,
            DifferenceList.ToText(score.Differences));
    }

    [Fact]
    public void The_table_has_every_figure_with_its_counts_and_the_worst_document_first()
    {
        var whole = SmallTruth.Document();
        var report = ScoreSheet.Run(
            [("a.pdf", SmallTruth.Truth, whole), ("b.pdf", SmallTruth.Truth, whole with { Items = whole.Items.RemoveAt(3) })]);
        var lines = ScoreTable.Of(report).Split('\n');
        Assert.Equal("2 documents, 0 failed, 1 difference", lines[0]);
        Assert.Contains("item              0.933  1.000  0.875       7       0       1", lines);
        Assert.Contains(lines,
            line => line.StartsWith("meeting           1.000 ", StringComparison.Ordinal)
                && line.EndsWith(" 10 of 10", StringComparison.Ordinal));
        Assert.EndsWith("b.pdf", lines[^3], StringComparison.Ordinal);
        Assert.Equal(32, report.Total.Figures.Length);
    }

    [Fact]
    public void Adding_scores_up_forgets_no_figure()
    {
        var scores = SmallTruth.Score(SmallTruth.Document()).Scores;
        var twice = scores + scores;
        Assert.All(scores.Figures.Zip(twice.Figures), pair =>
        {
            Assert.False(pair.First.IsEmpty);
            Assert.Equal(pair.First.Tally?.TruePositives * 2, pair.Second.Tally?.TruePositives);
            Assert.Equal(pair.First.Share?.Total * 2, pair.Second.Share?.Total);
        });
    }
}
