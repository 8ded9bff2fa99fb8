using System.Collections.Immutable;
using CsvHelper;
using Ingest.Feed.Csv;
using Ingest.Store.Queries;

namespace Ingest.Cli.Answers;

/// <summary>An answer as CSV by RFC 4180, like the output's own files.</summary>
internal sealed class AnswerCsv(TextWriter writer) : IAnswerWriter, IDisposable
{
    private readonly CsvWriter _csv = CsvDialect.Rfc4180.Writer(writer);

    public void Begin(ImmutableArray<QueryColumn> columns) => Line(columns.Select(column => column.Name));

    public void Row(object?[] values) => Line(values.Select(AnswerText.Of));

    public void End() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private void Line(IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            _csv.WriteField(CsvDialect.Rfc4180.Text(value));
        }

        _csv.NextRecord();
    }
}
