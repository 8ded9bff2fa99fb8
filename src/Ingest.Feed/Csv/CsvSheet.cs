using System.Collections.Immutable;
using System.Reflection;
using CsvHelper;
using Ingest.Model.Output;

namespace Ingest.Feed.Csv;

/// <summary>Rows of one type as CSV. Keeps its CsvWriter, which compiles its accessors once in its life.</summary>
public sealed class CsvSheet<TRow> : ICsvSheet
{
    private static readonly ImmutableArray<PropertyInfo> Values = [
        .. typeof(TRow).GetConstructors().Single().GetParameters().Select(parameter => typeof(TRow).GetProperty(parameter.Name!)!)];

    private readonly CsvDialect _dialect;
    private readonly StringWriter _text = new();
    private readonly Func<AgendaDocument, IEnumerable<TRow>> _rows;
    private readonly CsvWriter _csv;

    /// <param name="rows">A document's rows, in order.</param>
    public CsvSheet(CsvDialect dialect, Func<AgendaDocument, IEnumerable<TRow>> rows)
    {
        (_dialect, _rows) = (dialect, rows);
        _csv = dialect.Writer(_text);
        CsvDialect.Map<TRow>(_csv.Context);
    }

    public string Header()
    {
        _csv.WriteHeader<TRow>();
        _csv.NextRecord();
        return Take();
    }

    public string Rows(AgendaDocument document)
    {
        foreach (var row in _rows(document))
        {
            _csv.WriteRecord(row);
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
            yield return [.. Values.Select(value => value.GetValue(row))];
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
