using System.Collections.Immutable;
using Ingest.Facts.Sentences;
using Ingest.Model.Output;

namespace Ingest.Facts.Texts;

/// <summary>A cell as a sentence: its row's name, its column's heads and its text, <c>Anlæg, Budget 2025 / 1.000 kr.: 1.250</c>.</summary>
internal static class CellSentence
{
    /// <param name="row">0 for the first body row.</param>
    /// <param name="column">0 for the first.</param>
    public static string Of(AgendaTable table, int row, int column)
    {
        var path = table.RowPath.IsDefaultOrEmpty || row >= table.RowPath.Length ? [] : table.RowPath[row];
        var name = !path.IsDefaultOrEmpty ? string.Join(" / ", path) : column > 0 ? table.Rows[row][0].Text : "";
        var head = column < table.Columns.Length ? table.Columns[column].Header : "";
        var text = table.Rows[row][column].Text;
        ImmutableArray<string> names = [.. new[] { name, head }.Where(part => part.Length > 0)];
        return Whitespace.Folded(names.IsEmpty ? text : $"{string.Join(", ", names)}: {text}");
    }
}
