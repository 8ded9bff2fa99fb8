using Ingest.Quality.Scoring;
using Ingest.Quality.Truth;
using Ingest.Tests.Support;

namespace Ingest.Tests.Golden;

/// <summary>Real minutes of another body and system, with truth made by hand; they stand beside the repository where they are.</summary>
public sealed class AarhusMinutesTests
{
    [Fact]
    public void Items_fields_attachments_and_decisions_are_right()
    {
        var folder = Repository.Real("agendas");
        var pdf = Path.Combine(folder, "aarhus-byraad-2025-08-27.pdf");
        var truth = TruthReader.ReadFile(Path.Combine(folder, "aarhus-byraad-2025-08-27.gold.json")).Truth!;
        var document = ReadAgenda.From(pdf);
        var figures = ScoreSheet.Judge("aarhus", truth, document).Scores.Figures.ToDictionary(figure => figure.Name,
            figure => figure.Value);
        Assert.All(new[] { "item", "case", "access", "field", "attachment", "decision", "meeting" },
            name => Assert.Equal(1, figures[name]));
        Assert.True(figures["fieldText"] >= 0.99);
        Assert.Equal(0, document.Ledger.Sum(row => row.Unplaced));
    }

    [Fact]
    public void A_report_gives_no_items()
    {
        var document = ReadAgenda.From(Path.Combine(Repository.Real("reports"), "1543229.pdf"));
        Assert.Empty(document.Items);
        Assert.Equal(Model.Output.MeetingKind.Unknown, document.Meeting.Kind);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == "agenda.none");
        Assert.Equal(0, document.Ledger.Sum(row => row.Unplaced));
    }
}
