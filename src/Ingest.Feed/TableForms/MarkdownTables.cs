using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Feed.TableForms;

/// <summary>
/// Tables as Markdown (GitHub's: bars between cells), a heading over each: it has one row of heads, so a head's levels are joined by " / ",
/// and cells that span others are repeated, as in CSV.
/// </summary>
/// <param name="title">What stands over a table.</param>
public sealed class MarkdownTables(Func<AgendaTable, string> title) : ITableForm
{
    /// <summary>What would be a mark of Markdown or HTML, and is a letter of the text.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\|`*_<>[]~&#");

    public string Ending => ".md";

    public bool HoldsAll => false;

    public byte[] Write(ImmutableArray<TableSet> sets)
    {
        var text = new StringBuilder();
        foreach (var set in sets)
        {
            if (sets.Length > 1)
            {
                Block(text).Append("# ").Append(Escaped(set.Name)).Append('\n');
            }

            foreach (var table in set.Tables)
            {
                Block(text).Append("## ").Append(Escaped(title(table))).Append("\n\n");
                Write(text, table);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>An empty line parts it from what stands above.</summary>
    private static StringBuilder Block(StringBuilder text) => text.Length > 0 ? text.Append('\n') : text;

    private static void Write(StringBuilder text, AgendaTable table)
    {
        Row(text, table.Columns.Select(column => column.Header));
        text.Append('|');
        for (var column = 0; column < table.Columns.Length; column++)
        {
            text.Append(ColumnKind.HoldsFigures(table, column) ? " ---: |" : " --- |");
        }

        text.Append('\n');
        foreach (var row in table.Rows)
        {
            Row(text, row.Select(cell => cell.Text));
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
        {
            text.Append(' ').Append(Escaped(cell)).Append(" |");
        }

        text.Append('\n');
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in CleanText.Of(text).ReplaceLineEndings("\n").Trim())
        {
            escaped.Append(letter switch
            {
                '\n' => "<br>",
                _ when Marks.Contains(letter) => $"\\{letter}",
                _ => char.IsControl(letter) ? " " : letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
