using System.Collections.Immutable;
using Ingest.Store.Queries;
using Spectre.Console;

namespace Ingest.Cli.Answers;

/// <summary>
/// An answer as a table on a terminal: each value on one line, long ones cut, numbers to the right. Where the columns don't fit beside
/// each other, a row is a block of lines, a column each.
/// </summary>
public sealed class AnswerTable(IAnsiConsole console) : IAnswerWriter
{
    /// <summary>Blanks round a column.</summary>
    private const int Gap = 4;

    /// <summary>Characters of a value.</summary>
    private const int Widest = 80;

    private readonly List<string[]> _rows = [];
    private ImmutableArray<QueryColumn> _columns;

    public void Begin(ImmutableArray<QueryColumn> columns) => _columns = columns;

    public void Row(object?[] values) => _rows.Add([.. values.Select(value => Cut(Line(AnswerValue.Text(value))))]);

    public void End()
    {
        var width = Enumerable.Range(0, _columns.Length)
            .Sum(column => Gap + _rows.Select(row => row[column].Length).Append(_columns[column].Name.Length).Max());
        if (width <= console.Profile.Width)
        {
            WriteTable();
        }
        else
        {
            WriteBlocks();
        }
    }

    private void WriteTable()
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in _columns)
        {
            var alignment = column.IsNumber ? Justify.Right : Justify.Left;
            table.AddColumn(new TableColumn(Markup.Escape(Line(column.Name))) { Alignment = alignment });
        }

        _rows.ForEach(row => table.AddRow([.. row.Select(value => new Spectre.Console.Text(value))]));
        console.Write(table);
    }

    private void WriteBlocks()
    {
        var names = _columns.Max(column => column.Name.Length);
        foreach (var row in _rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                console.WriteLine($"{Line(_columns[column].Name).PadRight(names)}  {row[column]}");
            }

            console.WriteLine();
        }
    }

    private static string Cut(string text) => text.Length <= Widest ? text : text[..(Widest - 1)] + "…";

    /// <summary>A text of a document may hold what a terminal would obey.</summary>
    private static string Line(string text) => OneLine.Of(text.Length > Widest ? text[..(Widest + 1)] : text);
}
