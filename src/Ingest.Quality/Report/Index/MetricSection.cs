using System.Globalization;
using System.Text;
using Ingest.Quality.Scoring;
using Ingest.Quality.Statistics;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>The figures against truth: the headline ones as cards, all of them as a table with every count.</summary>
internal static class MetricSection
{
    private static readonly string[] Headline = ["item", "field", "text", "attachment", "decision", "meeting", "participant", "cell"];

    public static string Write(QaReport report)
    {
        var section = new StringBuilder($"<section id=\"figures\"><h2>{Html.Both("Tal", "Figures")}</h2>");
        if (report.Truths == 0)
        {
            var none = new BilingualText("Uden facit er der ingen tal. Giv en mappe med facit: ingest qa OUT --truth MAPPE.",
                "Without truth there are no figures. Name a folder with truth: ingest qa OUT --truth DIR.");
            return section.Append(CultureInfo.InvariantCulture, $"<p class=\"none-yet\">{Html.Both(none)}</p></section>").ToString();
        }

        var lede = new BilingualText(
            "Hvad der kom, holdt mod facit. Hvad der mangler, og hvad der er opfundet, tæller begge imod. "
                + "I parentes: hvor tallet ville ligge i 95 af 100 lignende samlinger af dokumenter.",
            "What came against the truth. What is missing and what is invented both count against. "
                + "In brackets: where the figure would lie in 95 of 100 similar collections of documents.");
        section.Append(CultureInfo.InvariantCulture, $"<p class=\"lede\">{Html.Both(lede)}</p><div class=\"figures\">");
        foreach (var name in Headline)
        {
            Card(section, report, report.Figures.First(figure => figure.Name == name));
        }

        section.Append(CultureInfo.InvariantCulture,
            $"</div><details><summary>{Html.Both("Alle tal med alle tællere", "All figures with all counts")}</summary><div "
                + $"class=\"panel\">");
        Table(section, report);
        section.Append(CultureInfo.InvariantCulture,
            $"</div></details><details><summary>{Html.Both("Organ for organ", "Body by body")}</summary><div class=\"panel\">");
        Bodies(section, report);
        return section.Append("</div></details></section>").ToString();
    }

    private static void Card(StringBuilder section, QaReport report, MetricSummary figure)
    {
        section.Append(CultureInfo.InvariantCulture, $"<div class=\"panel figure\"><h3>{Html.Both(MetricWords.Of(figure.Name))}</h3>");
        if (figure.Micro is not { } value)
        {
            section.Append(CultureInfo.InvariantCulture,
                $"<div class=\"value\">–</div><p>{Html.Both("findes ikke i disse dokumenter", "not in these documents")}</p></div>");
            return;
        }

        section.Append(CultureInfo.InvariantCulture,
            $"<div class=\"value\">{Html.Both(Html.Percent(value))}<small>{FigureHtml.Change(report, figure)}</small></div><span "
                + $"class=\"bar-track\" aria-hidden=\"true\"><span style=\"width:{value * 100:0.#}%\"></span></span>");
        section.Append(CultureInfo.InvariantCulture, $"<p>{Html.Both(Counts(figure))}</p><p>{FigureHtml.Range(figure)}</p></div>");
    }

    private static BilingualText Counts(MetricSummary figure)
    {
        if (figure.Tally is not { } tally)
        {
            var (right, of) = (Shown(figure.Share!.Value.Right), Html.Count(figure.Share.Value.Total));
            return new($"{right.Danish} af {of.Danish}", $"{right.English} of {of.English}");
        }

        var (hits, expected, extra, missing) = (Html.Count(tally.TruePositives), Html.Count(tally.Expected),
            Html.Count(tally.FalsePositives), Html.Count(tally.FalseNegatives));
        return new($"{hits.Danish} af {expected.Danish} rigtige · {missing.Danish} mangler · {extra.Danish} for meget",
            $"{hits.English} of {expected.English} right · {missing.English} missing · {extra.English} extra");
    }

    /// <summary>Counts, and sums of likenesses with a decimal.</summary>
    private static BilingualText Shown(double sum) => sum == Math.Floor(sum) ? Html.Count((int)sum) : Html.Number(sum, "0.0");

    private static void Table(StringBuilder section, QaReport report)
    {
        section.Append(CultureInfo.InvariantCulture,
            $"{Html.WideTable(new("Alle tal", "All figures"))}<thead><tr>{Html.Column("Tal", "Figure")}");
        foreach (var (danish, english) in new[] { ("Samlet (mikro)", "In all (micro)"), ("95 %", "95%"),
            ("Middel af dokumenter (makro)", "Mean of documents (macro)"), ("Præcision", "Precision"), ("Genkaldelse", "Recall"),
            ("Rigtige", "Right"), ("For meget", "Extra"), ("Mangler", "Missing"), ("Dokumenter", "Documents") })
        {
            section.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"n\">{Html.Both(danish, english)}</th>");
        }

        section.Append("</tr></thead><tbody>");
        foreach (var figure in report.Figures)
        {
            section.Append(CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{Html.Both(MetricWords.Of(figure.Name))} <small><code>{figure.Name}</code></small></th>");
            Cell(section, figure.Micro is { } micro ? Html.Both(Html.Percent(micro)) : "–");
            Cell(section, FigureHtml.Range(figure));
            Cell(section, figure.Macro is { } macro ? Html.Both(Html.Percent(macro)) : "–");
            Cell(section, figure.Tally is { IsEmpty: false } tally ? Html.Both(Html.Percent(tally.Precision)) : "");
            Cell(section, figure.Tally is { IsEmpty: false } its ? Html.Both(Html.Percent(its.Recall)) : "");
            Cell(section, figure.Tally is { } counts ? Html.Both(Html.Count(counts.TruePositives)) : Html.Both(Counts(figure)));
            Cell(section, figure.Tally is { } extra ? Html.Both(Html.Count(extra.FalsePositives)) : "");
            Cell(section, figure.Tally is { } missing ? Html.Both(Html.Count(missing.FalseNegatives)) : "");
            Cell(section, Html.Both(Html.Count(figure.Documents)));
            section.Append("</tr>");
        }

        section.Append("</tbody></table></div>");
    }

    private static void Bodies(StringBuilder section, QaReport report)
    {
        section.Append(CultureInfo.InvariantCulture,
            $"{Html.WideTable(new("Organ for organ", "Body by body"))}<thead><tr>{Html.Column("Organ", "Body")}"
                + $"{Html.NumberColumn("Dokumenter", "Documents")}{Html.NumberColumn("med facit", "with truth")}");
        foreach (var name in Headline)
        {
            section.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"n\">{Html.Both(MetricWords.Of(name))}</th>");
        }

        section.Append(CultureInfo.InvariantCulture,
            $"<th scope=\"col\" class=\"n\">{Html.Both("Kontroller faldet", "Failed checks")}</th></tr></thead><tbody>");
        foreach (var body in report.Bodies.OrderByDescending(body => body.Documents).Take(200))
        {
            section.Append(CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{(body.Body is { } name ? Html.Text(name) : Html.Both("intet organ", "no body"))}</th>");
            Cell(section, Html.Both(Html.Count(body.Documents)));
            Cell(section, Html.Both(Html.Count(body.Truths)));
            foreach (var figure in Headline.Select(one => body.Scores.Figures.First(its => its.Name == one)))
            {
                Cell(section, figure.IsEmpty ? "–" : Html.Both(Html.Percent(figure.Value)));
            }

            Cell(section, Html.Both(Html.Count(body.FailedChecks)));
            section.Append("</tr>");
        }

        section.Append("</tbody></table></div>");
    }

    private static void Cell(StringBuilder section, string html) => section.Append("<td class=\"n\">").Append(html).Append("</td>");
}
