using CsvHelper;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv;

/// <summary>One table as a file of its own: a header row, then its rows, numbers as numbers. For one thread.</summary>
public sealed class TableSheet
{
    private readonly StringWriter _text = new();
    private readonly CsvWriter _csv;
    private readonly CsvDialect _dialect;

    public TableSheet(CsvDialect dialect)
    {
        _dialect = dialect;
        _csv = dialect.Writer(_text);
    }

    public string Write(AgendaTable table)
    {
        // A lone empty field would be an empty line, which readers pass over.
        var alone = table.Columns.Length == 1;
        foreach (var column in table.Columns)
        {
            WriteText(column.Header, alone);
        }

        _csv.NextRecord();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                var value = CellValue.Of(cell);
                if (value.Number is null && value.Date is null)
                {
                    WriteText(cell.Text, alone);
                }
                else
                {
                    _csv.WriteField(value);
                }
            }

            _csv.NextRecord();
        }

        _csv.Flush();
        var text = _text.ToString();
        _text.GetStringBuilder().Clear();
        return text;
    }

    private void WriteText(string text, bool alone)
    {
        var safe = _dialect.Text(text);
        if (safe.Length == 0 && alone)
        {
            _csv.WriteField(safe, shouldQuote: true);
        }
        else
        {
            _csv.WriteField(safe);
        }
    }
}
