using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CsvHelper;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv;

/// <summary>Rows of one type as CSV.</summary>
public sealed class CsvSheet<[DynamicallyAccessedMembers(
    DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors)] TRow> : ICsvSheet
{
    private readonly CsvDialect _dialect;
    private readonly StringWriter _text = new();
    private readonly RowFields<TRow> _fields = new();
    private readonly Func<AgendaDocument, IEnumerable<TRow>> _rows;
    private readonly CsvWriter _csv;

    /// <param name="rows">A document's rows, in order.</param>
    public CsvSheet(CsvDialect dialect, Func<AgendaDocument, IEnumerable<TRow>> rows)
    {
        (_dialect, _rows) = (dialect, rows);
        _csv = dialect.Writer(_text);
    }

    public string Header()
    {
        foreach (var property in RowFields<TRow>.Properties)
        {
            _csv.WriteField(JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        }

        _csv.NextRecord();
        return Take();
    }

    public string Rows(AgendaDocument document)
    {
        foreach (var row in _rows(document))
        {
            _fields.Write(_csv, row);
            _csv.NextRecord();
        }

        return Take();
    }

    public IEnumerable<IReadOnlyList<object?>> Read(TextReader source)
    {
        using var csv = _dialect.Reader(source);
        CsvDialect.Map<TRow>(csv.Context);
        foreach (var row in csv.GetRecords<TRow>())
        {
            yield return [.. RowFields<TRow>.Properties.Select(property => property.GetValue(row))];
        }
    }

    private string Take()
    {
        _csv.Flush();
        var text = _text.ToString();
        _text.GetStringBuilder().Clear();
        return text;
    }
}
