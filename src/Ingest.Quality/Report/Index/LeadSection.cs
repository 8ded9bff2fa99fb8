using Ingest.Quality.Statistics;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>The answer in a sentence, and the three questions: how right, where wrong, what to look at.</summary>
internal static class LeadSection
{
    public static string Write(QaReport report)
    {
        var field = report.Figures.FirstOrDefault(figure => figure.Name == "fieldText");
        return $$"""
            <p class="lead">{{Sentence(report, field)}}</p>
            <div class="questions">
              {{Tile("figures", new("Hvor rigtigt er det?", "How right is it?"), Right(report, field))}}
              {{Tile("documents", new("Hvor er det galt?", "Where is it wrong?"), Wrong(report))}}
              {{Tile("queue", new("Hvad skal et menneske se på?", "What should a person look at?"), Look(report))}}
            </div>
            """;
    }

    private static string Tile(string section, BilingualText question, string answer) =>
        $"<a class=\"tile\" href=\"#{section}\"><span class=\"ask\">{Html.Both(question)}</span>{answer}</a>";

    private static string Sentence(QaReport report, MetricSummary? field)
    {
        if (field is not { Micro: { } micro, Tally: { } tally })
        {
            var clean =
                report.Documents.Count(document => document.FailedChecks == 0 && document.Status == Model.Output.DocumentStatus.Complete);
            var (share, all) = (Html.Count(clean), Html.Count(report.Documents.Length));
            return Html.Both(
                $"Der er intet facit at måle mod. {share.Danish} af {all.Danish} dokumenter klarer alle kontroller, der kan laves uden.",
                $"There is no truth to measure against. {share.English} of {all.English} documents pass every check that needs none.");
        }

        var (percent, right, expected) = (Html.Percent(micro), Html.Count(tally.TruePositives), Html.Count(tally.Expected));
        var truths = Html.Count(report.Truths);
        return Html.BothHtml(
            $"<b>{right.Danish} af {expected.Danish} felter</b> i de {truths.Danish} dokumenter med facit er fundet og rigtige tegn for "
                + $"tegn: F1 er <b>{percent.Danish}</b>.",
            $"<b>{right.English} of {expected.English} fields</b> in the {truths.English} documents with truth were found and are right "
                + $"character by character: F1 is <b>{percent.English}</b>.");
    }

    private static string Right(QaReport report, MetricSummary? field) => field is { Micro: { } micro }
        ? $"<span class=\"big\" style=\"display:block\">{Html.Both(Html.Percent(micro))}</span><span "
            + $"class=\"more-about\">{FigureHtml.Range(field)} {FigureHtml.Change(report, field)}</span>"
        : "<span class=\"big\" style=\"display:block\">–</span>"
            + $"<span class=\"more-about\">{Html.Both("Giv facit med --truth", "Give truth with --truth")}</span>";

    private static string Wrong(QaReport report)
    {
        var differing = report.Documents.Count(
            document => document.Differences > 0 || document.FailedChecks > 0 || document.Status != Model.Output.DocumentStatus.Complete);
        var (some, all) = (Html.Count(differing), Html.Count(report.Documents.Length));
        var failing = report.Documents.Count(document => document.FailedChecks > 0);
        var (checks, places) = (Html.Count(failing), report.Documents.Sum(document => document.Differences));
        var about = new BilingualText(
            $"{Html.Count(places).Danish} {(places == 1 ? "sted" : "steder")} afviger fra facit; "
                + $"{checks.Danish} {(failing == 1 ? "dokument" : "dokumenter")} falder i en kontrol",
            $"{Html.Count(places).English} {(places == 1 ? "place differs" : "places differ")} from the truth; "
                + $"{checks.English} {(failing == 1 ? "document fails" : "documents fail")} a check");
        return $"<span class=\"big\" style=\"display:block\">{Html.Both(some)} "
            + $"<small>{Html.Both($"af {all.Danish} dokumenter", $"of {all.English} documents")}</small></span>"
            + $"<span class=\"more-about\">{Html.Both(about)}</span>";
    }

    private static string Look(QaReport report)
    {
        var places = Html.Count(report.Documents.Sum(document => document.Doubts.Length));
        var (acceptable, count) = (Html.Percent(report.Calibration.Acceptable), report.Calibration.Count);
        var about = count == 0
            ? new BilingualText("lav sikkerhed eller en kontrol, der faldt", "low confidence or a failed check")
            : report.Calibration.Acceptable == 0
            ? new BilingualText("sikkerheden rækker endnu ikke til at tage noget uset med 99,5 % rigtige",
                "confidence does not yet suffice to accept any unseen with 99.5% right")
            : new BilingualText($"{acceptable.Danish} kan tages uset med 99,5 % rigtige",
                $"{acceptable.English} can be accepted unseen with 99.5% right");
        return $"<span class=\"big\" style=\"display:block\">{Html.Both(places)} "
            + $"<small>{Html.Both("steder", "places")}</small></span><span class=\"more-about\">{Html.Both(about)}</span>";
    }
}
