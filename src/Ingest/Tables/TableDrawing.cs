using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using Ingest.Model;
using Ingest.Tables.Rulings;
using Ingest.Tables.Words;

namespace Ingest.Tables;

/// <summary>Draws what the table finder saw on a page, as SVG: joined edges, where they meet, the cells found.</summary>
public static class TableDrawing
{
    /// <param name="page">The page in reading space.</param>
    /// <param name="lines">Its text lines.</param>
    /// <param name="tables">The document's tables; cells of other pages are left out.</param>
    public static string Svg(PageLayout page, ImmutableArray<TextLine> lines, ImmutableArray<Table> tables)
    {
        var words = PageWords.Place(page, lines.Where(line => line.Page == page.Number));
        var edges = EdgeJoiner.Join(StrikeLines.Without(page, lines).Rulings, ShadedCells.Cells(page, words));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {page.Width:F1} {page.Height:F1}\" font-family=\"sans-serif\">\n");
        foreach (var word in words)
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<text x=\"{word.Box.Left:F1}\" y=\"{page.Height - word.Baseline:F1}\" font-size=\"{word.Size:F1}\" "
                    + $"textLength=\"{Math.Max(word.Box.Width, 1):F1}\" fill=\"#999\">{SecurityElement.Escape(word.Text)}</text>\n");
        }

        foreach (var edge in edges)
        {
            svg.Append(edge.Horizontal
                ? Line(page, edge.From, edge.At, edge.To, edge.At, "#c33")
                : Line(page, edge.At, edge.From, edge.At, edge.To, "#36c"));
        }

        foreach (var (x, y) in Meetings(edges))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:F1}\" cy=\"{page.Height - y:F1}\" r=\"1.5\" fill=\"#c3c\"/>\n");
        }

        foreach (var cell in tables.SelectMany(table => table.Cells).Where(cell => cell.Page == page.Number))
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"<rect x=\"{cell.Box.Left:F1}\" y=\"{page.Height - cell.Box.Top:F1}\" width=\"{cell.Box.Width:F1}\" "
                    + $"height=\"{cell.Box.Height:F1}\" fill=\"#3a3\" fill-opacity=\"0.12\" stroke=\"#3a3\" "
                    + $"stroke-width=\"0.6\"><title>{cell.Row},{cell.Column} {SecurityElement.Escape(cell.Text)}</title></rect>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static IEnumerable<(double X, double Y)> Meetings(ImmutableArray<Edge> edges) =>
        from across in edges.Where(edge => edge.Horizontal)
        from down in edges.Where(edge => !edge.Horizontal)
        where Edge.Meet(across, down, EdgeGroups.ReachPoints)
        select (down.At, across.At);

    private static string Line(PageLayout page, double x0, double y0, double x1, double y1, string color) =>
        string.Create(CultureInfo.InvariantCulture,
            $"<line x1=\"{x0:F1}\" y1=\"{page.Height - y0:F1}\" x2=\"{x1:F1}\" y2=\"{page.Height - y1:F1}\" stroke=\"{color}\" "
            + $"stroke-width=\"0.8\"/>\n");
}
