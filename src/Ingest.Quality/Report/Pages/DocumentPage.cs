using System.Globalization;
using System.Text;
using Ingest.Codes;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Report.Pages.Sides;
using Ingest.Quality.Scoring;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages;

/// <summary>A document's own page: its pages as they were read on one side, the data on the other, linked both ways.</summary>
public static class DocumentPage
{
    public static string Write(DocumentView view)
    {
        var document = view.Document;
        var title = document.Meeting.Body is { } body
            ? $"{body}{(document.Meeting.Date is { } date ? $", {date}" : "")}" : document.Document.Path;
        var sheets = new BilingualText("Siderne, som de blev læst", "The pages as they were read");
        var data = new BilingualText("Data, der blev læst ud af siderne", "The data that was read from the pages");
        var path = Html.Text(document.Document.Path) + Status(document);
        return Shell.Page(title, "document", $$"""
            <header class="bar">
              <a class="back" href="../report.html">← {{Html.Both("Rapporten", "The report")}}</a>
              <div class="name"><h1>{{Html.Text(title)}}</h1><p class="path">{{path}}</p></div>
              {{Shell.Switches}}
            </header>
            <main class="split">
              <section class="sheets" tabindex="0" {{Html.Label("aria-label", sheets)}}>
                {{Legend(view)}}
                {{Sheets(view)}}
              </section>
              <section class="data" tabindex="0" {{Html.Label("aria-label", data)}}>
                {{Summary(view)}}
                {{DataSide.Write(view)}}
              </section>
            </main>
            {{CorrectionForm.Markup}}
            <script type="application/json" id="places">{{Html.Json(CorrectionForm.Of(view))}}</script>
            """, "document.js", "corrections.js", "pointing.js");
    }

    private static string Status(AgendaDocument document) => document.Status switch
    {
        DocumentStatus.Failed => $" <span class=\"badge bad\">{Html.Both("fejlet", "failed")}</span>",
        DocumentStatus.Partial => $" <span class=\"badge warn\">{Html.Both("delvis", "partial")}</span>",
        _ => "",
    };

    private static string Legend(DocumentView view)
    {
        if (view.Pages.IsEmpty)
        {
            return "";
        }

        var legend = new StringBuilder(
            $"<div class=\"legend\" role=\"group\" {Html.Label("aria-label", new("Vis på siderne", "Show on the pages"))}>");
        foreach (var role in Enum.GetValues<RegionRole>())
        {
            var name = role.ToString().ToLowerInvariant();
            legend.Append(CultureInfo.InvariantCulture,
                $"<label class=\"chip {name}\"><input type=\"checkbox\" data-role=\"{name}\" checked>{Html.Both(RoleName(role))}</label>");
        }

        return legend.Append(CorrectionForm.PointButton).Append("</div>").ToString();
    }

    private static BilingualText RoleName(RegionRole role) => role switch
    {
        RegionRole.Item => new("punkt", "item"),
        RegionRole.Field => new("felt", "field"),
        RegionRole.Attachment => new("bilag", "attachment"),
        RegionRole.Table => new("tabel", "table"),
        RegionRole.Meeting => new("mødet", "meeting"),
        RegionRole.Contents => new("indhold", "contents"),
        _ => new("hoved og fod", "header, footer"),
    };

    private static string Sheets(DocumentView view)
    {
        if (view.NotDrawn is { } why)
        {
            return $"<p class=\"notice\">{Html.Both(why)}</p>";
        }

        var regions = PageRegions.Of(view.Document, view.Pages, view.Lines);
        var wrong = view.Score is null
            ? [] : view.Score.Differences.Where(difference => difference.Kind != DifferenceKind.Note)
                .Select(difference => difference.Anchor ?? "").ToHashSet(StringComparer.Ordinal);
        var sheets = new StringBuilder();
        foreach (var page in view.Pages)
        {
            sheets.Append(CultureInfo.InvariantCulture,
                $"<figure class=\"page\" id=\"p{page.Number}\" style=\"--w:{Html.Num(page.Width)};--h:{Html.Num(page.Height)}\">");
            sheets.Append("<div class=\"frame\">")
                .Append(PageSvg.Draw(page, [.. regions[page.Number]], wrong, anchor => PlaceWords.Of(view.Document, anchor)))
                .Append("</div>");
            sheets.Append(CultureInfo.InvariantCulture, $"<figcaption>{Html.Both(PlaceWords.Page(page.Number))}</figcaption></figure>");
        }

        return sheets.ToString();
    }

    private static string Summary(DocumentView view)
    {
        var parts = new StringBuilder("<div class=\"summary\">");
        if (view.Score is { } score)
        {
            var wrong = score.Differences.Where(difference => difference.Kind != DifferenceKind.Note).ToList();
            var differ = Count(wrong.Count, "sted afviger fra facit", "steder afviger fra facit", "place differs from the truth",
                "places differ from the truth");
            parts.Append(wrong.Count == 0
                ? $"<p class=\"verdict good\">{Html.Both("Alt er, som facit siger.", "All is as the truth says.")}</p>"
                : $"<p class=\"verdict\">{Html.Both(differ)}</p>");
            parts.Append(
                Links(wrong.Select(
                    difference => (difference.Anchor ?? "m", difference.Kind.ToString().ToLowerInvariant(), DifferenceLine(difference)))));
        }
        else
        {
            parts.Append(CultureInfo.InvariantCulture,
                $"<p class=\"verdict\">{Html.Both("Intet facit for dette dokument.", "No truth for this document.")}</p>");
        }

        if (!view.Doubts.IsEmpty)
        {
            var look = Count(view.Doubts.Length, "sted bør ses efter", "steder bør ses efter", "place to look at", "places to look at");
            parts.Append(CultureInfo.InvariantCulture, $"<p class=\"verdict\">{Html.Both(look)}</p>");
            parts.Append(
                Links(view.Doubts.Select(
                    doubt => (doubt.Anchor ?? (doubt.Page is { } page ? FormattableString.Invariant($"p{page}") : "m"), "doubt",
                        Html.Both(doubt.What) + " <small>" + Html.Both(doubt.Why) + "</small>"))));
        }

        foreach (var diagnostic in view.Document.Diagnostics)
        {
            parts.Append(CultureInfo.InvariantCulture,
                $"<p class=\"diagnostic {diagnostic.Severity.ToString().ToLowerInvariant()}\"><code>{Html.Text(diagnostic.Code)}</code> "
                    + $"{Meaning(diagnostic)}</p>");
        }

        return parts.Append("</div>").ToString();
    }

    /// <summary>The message is English and names what was found; a Dane has what its code means before it, and what to do.</summary>
    private static string Meaning(Diagnostic diagnostic)
    {
        var message = $"<span lang=\"en\">{Html.Text(diagnostic.Message)}</span>";
        if (DiagnosticCodes.Of(diagnostic.Code) is not { } code)
        {
            return message;
        }

        var page = diagnostic.Page is { } number ? $"{PlaceWords.Page(number).Danish}: " : "";
        var cure = code.DanishCure.Length > 0 ? $" {code.DanishCure}" : "";
        return $"<span class=\"da\" lang=\"da\">{Html.Text(page + code.Danish + cure)} <small>{message}</small></span><span "
            + $"class=\"en\">{message}</span>";
    }

    private static string DifferenceLine(Difference difference) =>
        $"<b>{Html.Both(DifferenceWords.Item(difference))}</b> {Html.Both(DifferenceWords.Place(difference))} "
            + $"<small>{Html.Both(DifferenceWords.Kind(difference.Kind))}</small>";

    private static string Links(IEnumerable<(string Anchor, string Style, string Html)> places)
    {
        var list = new StringBuilder("<ul class=\"places\">");
        foreach (var (anchor, style, html) in places)
        {
            list.Append(CultureInfo.InvariantCulture, $"<li class=\"{style}\"><a href=\"#{anchor}\" data-go=\"{anchor}\">{html}</a></li>");
        }

        return list.Append("</ul>").ToString();
    }

    private static BilingualText Count(int count, string oneDanish, string manyDanish, string oneEnglish, string manyEnglish)
    {
        var number = Html.Count(count);
        return new($"{number.Danish} {(count == 1 ? oneDanish : manyDanish)}",
            $"{number.English} {(count == 1 ? oneEnglish : manyEnglish)}");
    }
}
