using System.Globalization;
using System.Text;
using Ingest.Quality.Report.Pages.Sides;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>Examples of every sort of error, the commonest sort first.</summary>
internal static class GallerySection
{
    private const int MostOfASort = 5;

    public static string Write(QaReport report)
    {
        var section = new StringBuilder($"<section id=\"gallery\"><h2>{Html.Both("Eksempler på fejl", "Examples of errors")}</h2>");
        var sorts = report.Documents.SelectMany(document => document.Examples.Select(example => (Document: document, Example: example)))
            .GroupBy(one => one.Example.Category, StringComparer.Ordinal).OrderByDescending(sort => sort.Count())
            .ThenBy(sort => sort.Key, StringComparer.Ordinal).ToList();
        if (sorts.Count == 0)
        {
            var none = report.Truths == 0
                ? new BilingualText("Kræver facit.", "Needs truth.") : new("Ingen fejl mod facit.", "No errors against the truth.");
            return section.Append(CultureInfo.InvariantCulture, $"<p class=\"none-yet\">{Html.Both(none)}</p></section>").ToString();
        }

        var lede = new BilingualText("Streget ud: hvad der kom. Grønt: hvad facit siger.",
            "Struck out: what came. Green: what the truth says.");
        section.Append(CultureInfo.InvariantCulture, $"<p class=\"lede\">{Html.Both(lede)}</p><div class=\"gallery\">");
        foreach (var sort in sorts)
        {
            section.Append(CultureInfo.InvariantCulture,
                $"<div class=\"panel\"><h3>{Html.Both(DifferenceWords.CategoryName(sort.Key))}</h3>");
            foreach (var (document, example) in sort.DistinctBy(one => (one.Document.Path, one.Example.Difference.Place)).Take(MostOfASort))
            {
                var difference = example.Difference;
                var place = Html.Both(DifferenceWords.Item(difference)) + " — " + Html.Both(DifferenceWords.Place(difference));
                var link = document.PageFile is { } page
                    ? $"<a href=\"documents/{Uri.EscapeDataString(page)}#{difference.Anchor}\">{place}</a>" : place;
                section.Append(CultureInfo.InvariantCulture,
                    $"<div class=\"example\"><p>{link} <small>{Html.Both(DifferenceWords.Kind(difference.Kind))}</small></p>");
                DifferenceHtml.Body(section, difference);
                var more = difference.Detail is { } detail ? $"<span class=\"en\" lang=\"en\"> · {Html.Text(detail)}</span>" : "";
                section.Append(CultureInfo.InvariantCulture, $"<p class=\"where\">{Html.Text(document.Path)}{more}</p></div>");
            }

            section.Append("</div>");
        }

        return section.Append("</div></section>").ToString();
    }
}
