using System.Globalization;
using System.Text;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>An entry of a list of places: what it is, which leads there, in which document and on which page, and why.</summary>
internal static class PlaceLink
{
    /// <param name="anchor">Of the place on the document's page.</param>
    public static void Write(StringBuilder list, ReportDocument document, string anchor, BilingualText what, int? page,
        BilingualText why) =>
        list.Append(CultureInfo.InvariantCulture,
            $"<li><a href=\"documents/{Uri.EscapeDataString(document.PageFile!)}#{anchor}\">{Html.Both(what)}</a><span "
                + $"class=\"where\">{Html.Text(document.Path)}{(page is { } at ? Html.Both($", side {at}", $", page {at}") : "")}"
                + $"</span><span class=\"why\">{Html.Both(why)}</span></li>");
}
