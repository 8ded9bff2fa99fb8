using System.Globalization;
using System.Text;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>report.html: what there is to know about a run in a minute, and the way to every document's own page.</summary>
public static class IndexPage
{
    private static readonly (string Id, BilingualText Name)[] Sections =
    [
        ("documents", new("Dokumenter", "Documents")), ("queue", new("Se efter", "To look at")), ("figures", new("Tal", "Figures")),
        ("checks", new("Kontroller", "Checks")), ("proof", new("Tabeller", "Tables")),
        ("kinds", new("Felter", "Fields")), ("sure", new("Sikkerhed", "Confidence")), ("trend", new("Udvikling", "Trend")),
        ("gallery", new("Eksempler", "Examples")),
    ];

    private static readonly BilingualText ForPrograms = new("De samme tal for programmer: report.json og scores.csv.",
        "The same figures for programs: report.json and scores.csv.");

    public static string Write(QaReport report) => Shell.Page("Kvalitetsrapport", "report", $$"""
        <a class="skip" href="#documents">{{Html.Both("Gå til dokumenterne", "Go to the documents")}}</a>
        <header>
          <div><h1>{{Html.Both("Kvalitetsrapport", "Quality report")}}</h1><p>{{Html.Both(Run(report))}}</p></div>
          {{Shell.Switches}}
        </header>
        <nav class="sections" {{Html.Label("aria-label", new("Rapportens dele", "Parts of the report"))}}><ul>{{Links()}}</ul></nav>
        <main>
        {{LeadSection.Write(report)}}
        {{Problems(report)}}
        {{DocumentSection.Write(report)}}
        {{QueueSection.Write(report)}}
        {{MetricSection.Write(report)}}
        {{CheckSection.Write(report)}}
        {{ProofSection.Write(report)}}
        {{KindSection.Write(report)}}
        {{SureSection.Write(report)}}
        {{TrendSection.Write(report)}}
        {{GallerySection.Write(report)}}
        </main>
        <footer>{{Html.Both("Lavet af", "Made by")}} {{Html.Text(report.Engine)}}. {{Html.Both(ForPrograms)}}</footer>
        """, "report.js");

    private static string Links() =>
        string.Concat(Sections.Select(section => $"<li><a href=\"#{section.Id}\">{Html.Both(section.Name)}</a></li>"));

    private static BilingualText Run(QaReport report)
    {
        var (all, truths, failed) = (Html.Count(report.Documents.Length), Html.Count(report.Truths), Html.Count(report.Failed));
        var when = DateTimeOffset.TryParse(report.Run, CultureInfo.InvariantCulture, DateTimeStyles.None, out var started)
            ? started.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : report.Run;
        return new($"Kørsel {when} · {all.Danish} dokumenter · {truths.Danish} med facit · {failed.Danish} fejlede",
            $"Run {when} · {all.English} documents · {truths.English} with truth · {failed.English} failed");
    }

    private static string Problems(QaReport report)
    {
        if (report.Problems.IsEmpty)
        {
            return "";
        }

        var problems = new StringBuilder(
            $"<section class=\"panel problems\"><h2>{Html.Both("Ikke med i tallene", "Not in the figures")}</h2><ul lang=\"en\">");
        foreach (var problem in report.Problems)
        {
            problems.Append(CultureInfo.InvariantCulture, $"<li>{Html.Text(problem)}</li>");
        }

        return problems.Append("</ul></section>").ToString();
    }
}
