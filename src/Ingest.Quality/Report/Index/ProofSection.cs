using System.Globalization;
using System.Text;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Index;

/// <summary>
/// How many of the tables' figures are proven by sums, differences and shares that hold. Tables with a check that fails stand first, then
/// those with most figures that nothing proves; each leads to its place, beside the page.
/// </summary>
internal static class ProofSection
{
    private const int MostTables = 100;

    public static string Write(QaReport report)
    {
        var all = report.Documents.Where(document => document.PageFile is not null)
            .SelectMany(document => document.Tables.Select(table => (Document: document, Table: table))).ToList();
        var section = new StringBuilder($"<section id=\"proof\"><h2>{Html.Both("Tabeller", "Tables")}</h2>");
        if (all.Count == 0)
        {
            return section.Append(CultureInfo.InvariantCulture,
                $"<p class=\"none-yet\">{Html.Both("Ingen tabeller med tal.", "No tables with figures.")}</p></section>").ToString();
        }

        var (figures, proven) = (all.Sum(one => one.Table.Figures), all.Sum(one => one.Table.Proven));
        var (share, count) = (Html.Percent((double)proven / figures), Html.Count(figures));
        section.Append(CultureInfo.InvariantCulture, $"<p class=\"lede\">{Html.Both(new(
            $"{share.Danish} af {count.Danish} tal i tabeller er bevist: de står i en sum, forskel eller andel, der passer.",
            $"{share.English} of {count.English} figures in tables are proven: in a sum, difference or share that holds."))}</p>");
        var open = all.Where(one => one.Table.Failed > 0 || one.Table.Proven < one.Table.Figures)
            .OrderByDescending(one => one.Table.Failed > 0).ThenByDescending(one => one.Table.Figures - one.Table.Proven)
            .ThenBy(one => one.Document.Path, StringComparer.Ordinal).ThenBy(one => one.Table.Page).ToList();
        section.Append("<div class=\"panel\"><ol class=\"queue\" data-parts>");
        foreach (var (document, table) in open.Take(MostTables))
        {
            PlaceLink.Write(section, document, table.Anchor, new($"Tabel {table.Id}", $"Table {table.Id}"), table.Page, Why(table));
        }

        section.Append("</ol>");
        if (open.Count > MostTables)
        {
            var more = Html.Count(open.Count - MostTables);
            section.Append(CultureInfo.InvariantCulture, $"<p class=\"soft\">{Html.Both(new(
                $"{more.Danish} mere står i tables.csv.", $"{more.English} more are in tables.csv."))}</p>");
        }

        return section.Append("</div></section>").ToString();
    }

    private static BilingualText Why(CheckedTable table)
    {
        var proven = new BilingualText($"{table.Proven} af {table.Figures} tal er bevist.",
            $"{table.Proven} of {table.Figures} figures are proven.");
        return table.Failed == 0 ? proven : new(
            $"{(table.Failed == 1 ? "En sum passer" : $"{table.Failed} summer passer")} ikke. {proven.Danish}",
            $"{(table.Failed == 1 ? "One sum does" : $"{table.Failed} sums do")} not hold. {proven.English}");
    }
}
