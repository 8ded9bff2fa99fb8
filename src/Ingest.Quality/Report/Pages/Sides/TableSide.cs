using System.Globalization;
using System.Text;
using Ingest.Checks;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages.Sides;

/// <summary>A table of the data.</summary>
internal static class TableSide
{
    public static void Write(StringBuilder side, AgendaDocument document, string id, ILookup<string, Difference> differences)
    {
        var t = Enumerable.Range(0, document.Tables.Length).FirstOrDefault(i => document.Tables[i].Id == id, -1);
        if (t < 0)
        {
            return;
        }

        var table = document.Tables[t];
        var anchor = FormattableString.Invariant($"t{t}");
        var own = differences[anchor].ToList();
        var wrong = own.Exists(difference => difference.Kind != DifferenceKind.Note) ? " wrong" : "";
        side.Append(CultureInfo.InvariantCulture,
            $"<figure class=\"table{wrong}\" id=\"{anchor}\" data-a=\"{anchor}\" tabindex=\"-1\"><figcaption "
                + $"class=\"head\">{Html.Both($"Tabel {table.Id}", $"Table {table.Id}")}"
                + $"{(table.Caption is { } caption ? ": " + Html.Text(caption) : "")}{SideLinks.See(anchor, table.Source)}"
                + $"{SideLinks.Unsure(table.Confidence)}{SideLinks.Fix(anchor)}</figcaption>");
        side.Append(CultureInfo.InvariantCulture,
            $"<div class=\"wide\" tabindex=\"0\" role=\"region\" "
                + $"{Html.Label("aria-label", new($"Tabel {table.Id}", $"Table {table.Id}"))}><table><thead><tr>");
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var column = table.Columns[c];
            side.Append(column.Header.Length == 0
                ? "<td></td>" : $"<th scope=\"col\"{(IsFigures(table, c) ? " class=\"n\"" : "")}>{Html.Text(column.Header)}</th>");
        }

        side.Append("</tr></thead><tbody>");
        var proof = TableProof.Of(table);
        for (var r = 0; r < table.Rows.Length; r++)
        {
            side.Append("<tr>");
            for (var c = 0; c < table.Rows[r].Length; c++)
            {
                var cell = table.Rows[r][c];
                var style = (cell.Number is not null ? "n " : "") + (cell.Spanned ? "spanned " : "")
                    + (cell.Number is null ? "" : ProofStyle(proof.Of(new CellPlace(r, c))));
                side.Append(style.Length == 0 ? "<td>" : $"<td class=\"{style.Trim()}\">").Append(Html.Text(cell.Text)).Append("</td>");
            }

            side.Append("</tr>");
        }

        side.Append("</tbody></table></div>");
        if (proof.Figures > 0)
        {
            side.Append(CultureInfo.InvariantCulture, $"<p class=\"soft\">{Html.Both(new(
                $"{proof.Proven} af {proof.Figures} tal er bevist af summer, forskelle eller andele, der passer (understreget).",
                $"{proof.Proven} of {proof.Figures} figures are proven by sums, differences or shares that hold (underlined)."))}</p>");
        }

        foreach (var check in table.Checks.Where(check => check.Verdict == Verdict.Fail))
        {
            var column = check.Column + 1;
            var wrongSum = new BilingualText($"Kolonne {column}: der står {check.Stated}, tallene giver {check.Computed}.",
                $"Column {column}: {check.Stated} is printed, the figures make {check.Computed}.");
            side.Append(CultureInfo.InvariantCulture, $"<p class=\"sum\">{Html.Both(wrongSum)}</p>");
        }

        DifferenceHtml.Write(side, own);
        side.Append("</figure>");
    }

    private static string ProofStyle(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "proven",
        Verdict.Fail => "disproven",
        _ => "",
    };

    private static bool IsFigures(AgendaTable table, int column) =>
        2 * table.Rows.Count(row => row[column].Number is not null) > table.Rows.Length;
}
