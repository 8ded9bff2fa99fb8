using System.Globalization;
using System.Text;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>The doubtful places of all documents, the worst first; each leads to its place, where it can be corrected.</summary>
internal static class QueueSection
{
    private const int MostPlaces = 500;

    public static string Write(QaReport report)
    {
        var all = report.Documents.Where(document => document.PageFile is not null)
            .SelectMany(document => document.Doubts.Select(doubt => (Document: document, Doubt: doubt)))
            .OrderByDescending(place => place.Doubt.Weight).ThenBy(place => place.Document.Path, StringComparer.Ordinal)
            .ThenBy(place => place.Doubt.Page).ToList();
        var lede = new BilingualText(
            "Steder, som programmet er usikkert på, eller hvor en kontrol faldt. Åbn stedet, vælg »Ret«, og gem filen i mappen "
                + "corrections: næste kørsel bruger den.",
            "Places that the program is unsure of, or where a check failed. Open the place, choose “Correct”, and save the file in the "
                + "folder corrections: the next run applies it.");
        var section = new StringBuilder($$"""
            <section id="queue"><h2>{{Html.Both("Se efter", "To look at")}}</h2>
            <p class="lede">{{Html.Both(lede)}}</p><div class="panel">
            """);
        if (all.Count == 0)
        {
            return section.Append(CultureInfo.InvariantCulture,
                $"<p class=\"none-yet\">{Html.Both("Ingen steder. Godt.", "No places. Good.")}</p></div></section>").ToString();
        }

        section.Append("<ol class=\"queue\" data-parts>");
        foreach (var (document, doubt) in all.Take(MostPlaces))
        {
            var anchor = doubt.Anchor ?? (doubt.Page is { } page ? FormattableString.Invariant($"p{page}") : "m");
            PlaceLink.Write(section, document, anchor, doubt.What, doubt.Page, doubt.Why);
        }

        section.Append("</ol>");
        if (all.Count > MostPlaces)
        {
            var more = Html.Count(all.Count - MostPlaces);
            var elsewhere = new BilingualText($"{more.Danish} lettere steder mere står på dokumenternes egne sider.",
                $"{more.English} lighter places more stand on the documents' own pages.");
            section.Append(CultureInfo.InvariantCulture, $"<p class=\"soft\">{Html.Both(elsewhere)}</p>");
        }

        return section.Append("</div></section>").ToString();
    }
}
