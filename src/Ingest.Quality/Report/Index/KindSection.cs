using System.Globalization;
using System.Text;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>The kinds of fields: how right each is, and which are taken for which.</summary>
internal static class KindSection
{
    public static string Write(QaReport report)
    {
        if (report.Kinds.IsEmpty)
        {
            return $"<section id=\"kinds\"><h2>{Html.Both("Felternes slags", "Kinds of fields")}</h2>"
                + $"<p class=\"none-yet\">{Html.Both("Kræver facit.", "Needs truth.")}</p></section>";
        }

        var lede = new BilingualText(
            "Først hvor rigtig hver slags er; derefter hvad der tages for hvad: ned ad facit, hen ad resultatet. "
                + "Grønt er rigtigt, rødt er forvekslet.",
            "First how right each kind is; then which is taken for which: the truth down, the output across. "
                + "Green is right, red is confused.");
        var table = "<div class=\"charts one\"><div class=\"panel\">" + Html.WideTable(new("Slags for slags", "Kind by kind"));
        var columns = Html.Column("Slags", "Kind") + Html.NumberColumn("Fundet (F1)", "Found (F1)")
            + Html.NumberColumn("Med tekst", "With text") + Html.NumberColumn("Mangler", "Missing")
            + Html.NumberColumn("For meget", "Extra") + Html.NumberColumn("I facit", "In truth");
        var section = new StringBuilder($$"""
            <section id="kinds"><h2>{{Html.Both("Felternes slags", "Kinds of fields")}}</h2>
            <p class="lede">{{Html.Both(lede)}}</p>{{table}}<thead><tr>{{columns}}</tr></thead><tbody>
            """);
        foreach (var kind in report.Kinds)
        {
            section.Append(CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{Html.Both(KindWords.Of(kind.Kind))}</th><td class=\"n\">{Ratio(kind.Field)}</td><td "
                    + $"class=\"n\">{Ratio(kind.Text)}</td><td class=\"n\">{kind.Field.FalseNegatives}</td><td "
                    + $"class=\"n\">{kind.Field.FalsePositives}</td><td "
                    + $"class=\"n\">{Html.Both(Html.Count(kind.Field.Expected))}</td></tr>");
        }

        section.Append("</tbody></table></div></div><div class=\"panel\">");
        Confusion(section, report);
        return section.Append("</div></div></section>").ToString();
    }

    private static string Ratio(Tally tally) => Html.Both(Html.Percent(tally.F1));

    private static void Confusion(StringBuilder section, QaReport report)
    {
        var (kinds, counts) = (report.Confusion.Kinds, report.Confusion.Counts);
        section.Append(CultureInfo.InvariantCulture,
            $"<div class=\"wide\" tabindex=\"0\" role=\"region\" "
                + $"{Html.Label("aria-label", new("Hvad tages for hvad", "Which is taken for which"))}>"
                + $"<table class=\"confusion\"><thead><tr><td>{Html.Both("facit ↓ resultat →", "truth ↓ output →")}</td>");
        for (var c = 0; c <= kinds.Length; c++)
        {
            section.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Name(kinds, c, new("mangler", "missing"))}</th>");
        }

        section.Append("</tr></thead><tbody>");
        for (var e = 0; e <= kinds.Length; e++)
        {
            section.Append(CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{Name(kinds, e, new("ikke i facit", "not in truth"))}</th>");
            var most = Math.Max(1, counts[e].Max());
            for (var c = 0; c <= kinds.Length; c++)
            {
                var count = counts[e][c];
                var style = count == 0 ? "zero" : e == c ? "right" : "off";
                section.Append(CultureInfo.InvariantCulture,
                    $"<td class=\"{style}\" "
                        + $"style=\"--s:{Math.Sqrt((double)count / most):0.##}\">{(count == 0 ? "" : Html.Both(Html.Count(count)))}</td>");
            }

            section.Append("</tr>");
        }

        section.Append("</tbody></table></div>");
    }

    private static string Name(IReadOnlyList<FieldKind> kinds, int index, BilingualText none) =>
        Html.Both(index < kinds.Count ? KindWords.Of(kinds[index]) : none);
}
