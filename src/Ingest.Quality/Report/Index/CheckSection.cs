using System.Globalization;
using System.Text;
using Ingest.Model.Output;
using Ingest.Quality.Checks;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>The checks that need no truth, over all documents.</summary>
internal static class CheckSection
{
    public static string Write(QaReport report)
    {
        var lede = new BilingualText("Hvad der kan ses efter i alle dokumenter, også dem ingen har læst.",
            "What can be checked in every document, also those nobody has read.");
        var columns = Html.Column("Kontrol", "Check") + Html.NumberColumn("Bestået", "Passed") + Html.NumberColumn("Faldet", "Failed")
            + Html.NumberColumn("Kan ikke ses her", "Not checkable") + Html.Column("Et eksempel", "An example");
        var section = new StringBuilder($$"""
            <section id="checks"><h2>{{Html.Both("Kontroller uden facit", "Checks without truth")}}</h2>
            <p class="lede">{{Html.Both(lede)}}</p>
            <div class="panel">{{Html.WideTable(new("Kontroller", "Checks"))}}<thead><tr>{{columns}}</tr></thead><tbody>
            """);
        foreach (var name in CheckNames.All)
        {
            Row(section, report, name);
        }

        return section.Append("</tbody></table></div></div></section>").ToString();
    }

    private static void Row(StringBuilder section, QaReport report, string name)
    {
        var own = report.Documents.Select(
            document => (Document: document, Checks: document.Checks.Where(check => check.Name == name).ToList()))
            .Where(one => one.Checks.Count > 0).ToList();
        var failed = own.Where(one => one.Checks.Exists(check => check.Verdict == Verdict.Fail)).ToList();
        var passed =
            own.Count(one => one.Checks.TrueForAll(check => check.Verdict != Verdict.Fail)
                && one.Checks.Exists(check => check.Verdict == Verdict.Pass));
        section.Append(CultureInfo.InvariantCulture,
            $"<tr><th scope=\"row\">{Html.Both(CheckWords.Of(name))} <small><code>{name}</code></small></th><td "
                + $"class=\"n\">{Html.Both(Html.Count(passed))}</td><td "
                + $"class=\"n\">{(failed.Count == 0 ? "0" : $"<span class=\"badge bad\">{Html.Both(Html.Count(failed.Count))}</span>")}"
                + $"</td><td class=\"n\">{Html.Both(Html.Count(own.Count - passed - failed.Count))}</td><td>{Example(failed)}</td></tr>");
    }

    private static string Example(List<(ReportDocument Document, List<DocumentCheck> Checks)> failed)
    {
        var (document, checks) = failed.FirstOrDefault(one => one.Document.PageFile is not null);
        if (document is null)
        {
            return "";
        }

        var check = checks.First(one => one.Verdict == Verdict.Fail);
        var anchor = check.Anchor ?? (check.Page is { } page ? FormattableString.Invariant($"p{page}") : "m");
        return $"<a href=\"documents/{Uri.EscapeDataString(document.PageFile!)}#{anchor}\">{Html.Text(document.Path)}</a>: "
            + $"{(check.Detail is { } detail ? Html.Both(detail) : "")}";
    }
}
