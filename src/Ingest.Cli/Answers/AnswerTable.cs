using System.Collections.Immutable;
using System.Text;
using Ingest.Store.Queries;
using Spectre.Console;

namespace Ingest.Cli.Answers;

/// <summary>An answer as a table on a terminal: each value on one line, long ones cut, numbers to the right.</summary>
internal sealed class AnswerTable(IAnsiConsole console) : IAnswerWriter
{
    /// <summary>Characters of a value.</summary>
    private const int Widest = 80;

    private readonly Table _table = new() { Border = TableBorder.Simple };

    public void Begin(ImmutableArray<QueryColumn> columns)
    {
        foreach (var column in columns)
        {
            _table.AddColumn(new TableColumn(Markup.Escape(OneLine(column.Name)))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
            });
        }
    }

    public void Row(object?[] values) =>
        _table.AddRow(values.Select(value => new Spectre.Console.Text(Cut(OneLine(AnswerValue.Text(value))))).ToArray());

    public void End() => console.Write(_table);

    private static string Cut(string text) => text.Length <= Widest ? text : text[..(Widest - 1)] + "…";

    /// <summary>A text of a document may hold what a terminal would obey.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Widest + 1));
        foreach (var sign in text.AsSpan(0, Math.Min(text.Length, Widest + 1)))
        {
            line.Append(char.IsControl(sign) ? ' ' : sign);
        }

        return line.ToString();
    }
}
