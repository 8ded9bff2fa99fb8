using System.Collections.Immutable;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>The documents, the worst first. The first ones stand in the page, the others in scripts beside it.</summary>
public static class DocumentSection
{
    private const int FirstRows = 300;
    private const int RowsOfAPart = 2000;

    private static readonly BilingualText NoScript = new("Listen kræver JavaScript; report.json og scores.csv har de samme tal.",
        "The list needs JavaScript; report.json and scores.csv have the same figures.");

    internal static string Write(QaReport report)
    {
        var rows = Rows(report);
        var lede = new BilingualText(
            "De værste først. Åbn et dokument for at se siden, som den blev læst, ved siden af de data, der kom ud.",
            "The worst first. Open a document to see its page as it was read beside the data that came out.");
        var search = new BilingualText("Søg i filnavn, organ og dato", "Search file name, body and date");
        var list = new { Total = rows.Length, Parts = PartCount(rows.Length), Rows = rows.Take(FirstRows) };
        return $$"""
            <section id="documents">
              <h2>{{Html.Both("Dokumenter", "Documents")}}</h2>
              <p class="lede">{{Html.Both(lede)}}</p>
              <div class="panel">
                <div class="tools">
                  <input id="search" type="search" {{Html.Label("aria-label", search)}} {{Html.Label("placeholder", search)}}>
                  <select id="filter" {{Label("aria-label", "Hvilke dokumenter", "Which documents")}}>
                    {{Options()}}
                  </select>
                </div>
                <div class="wide" tabindex="0" role="region" {{Label("aria-label", "Dokumenter", "Documents")}}><table>
                  <thead><tr>{{Columns()}}</tr></thead>
                  <tbody></tbody>
                </table></div>
                <p class="soft" id="state" role="status"></p>
                <button type="button" class="more" id="more" hidden>{{Html.Both("Vis 100 mere", "Show 100 more")}}</button>
                <noscript><p>{{Html.Both(NoScript)}}</p></noscript>
              </div>
              <script type="application/json" id="list">{{Html.Json(list)}}</script>
            </section>
            """;
    }

    /// <summary>The files <c>documents/part-N.js</c>, each a call with its rows.</summary>
    public static IEnumerable<(string Name, string Text)> Parts(QaReport report) => Rows(report)
        .Skip(FirstRows).Chunk(RowsOfAPart)
        .Select((rows, i) => (FormattableString.Invariant($"part-{i + 1}.js"), $"ingestPart({Html.Json(rows)});\n"));

    private static int PartCount(int rows) => (Math.Max(0, rows - FirstRows) + RowsOfAPart - 1) / RowsOfAPart;

    private static ImmutableArray<object> Rows(QaReport report) =>
    [
        .. report.Documents.Select(document => (object)new
        {
            document.Path,
            Page = document.PageFile,
            Status = document.Status.ToString().ToLowerInvariant(),
            document.Reason,
            document.Body,
            document.Date,
            document.Pages,
            document.Items,
            Q = document.Quality is { } quality ? Math.Round(quality, 5) : (double?)null,
            Diffs = document.Scores is null ? (int?)null : document.Differences,
            Checks = document.FailedChecks,
            Doubts = document.Doubts.Length,
            Bad = Math.Round(document.Badness, 5),
        }),
    ];

    private static string Columns() =>
        Head("path", "", "Dokument", "Document") + Head("q", "", "Rigtigt", "Right") + Head("diffs", "n", "Afvigelser", "Differences")
            + Head("checks", "n", "Kontroller faldet", "Failed checks") + Head("doubts", "n", "Se efter", "To look at")
            + Head("items", "n", "Punkter", "Items") + Head("pages", "n", "Sider", "Pages");

    private static string Options() =>
        Option("all", "Alle", "All") + Option("wrong", "Afviger fra facit", "Differ from the truth")
            + Option("doubt", "Har steder at se efter", "Have places to look at") + Option("checks", "Falder i en kontrol", "Fail a check")
            + Option("failed", "Ikke hele", "Not complete") + Option("truth", "Med facit", "With truth");

    private static string Head(string key, string style, string danish, string english) =>
        $"<th scope=\"col\" data-key=\"{key}\"{(style.Length == 0 ? "" : $" class=\"{style}\"")}><button "
            + $"type=\"button\">{Html.Both(danish, english)}</button></th>";

    private static string Option(string value, string danish, string english) =>
        $"<option value=\"{value}\" {Label("label", danish, english)}>{Html.Text(danish)}</option>";

    private static string Label(string attribute, string danish, string english) =>
        Html.Label(attribute, new BilingualText(danish, english));
}
