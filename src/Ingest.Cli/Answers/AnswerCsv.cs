using System.Collections.Immutable;
using Ingest.Feed.Csv;
using Ingest.Store.Queries;

namespace Ingest.Cli.Answers;

/// <summary>An answer as CSV by RFC 4180, like the output's own files.</summary>
internal sealed class AnswerCsv(TextWriter writer) : IAnswerWriter
{
    private readonly CsvLines _lines = new(writer, CsvDialect.Rfc4180);

    public void Begin(ImmutableArray<QueryColumn> columns) => _lines.Write(columns.Select(column => column.Name));

    public void Row(object?[] values) => _lines.Write(values.Select(AnswerValue.Text));

    public void End() => _lines.Flush();
}
