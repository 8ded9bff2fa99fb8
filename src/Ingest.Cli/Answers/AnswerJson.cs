using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Store.Queries;

namespace Ingest.Cli.Answers;

/// <summary>An answer as JSON: an array with an object a row, each on a line of its own.</summary>
internal sealed class AnswerJson(TextWriter writer) : IAnswerWriter
{
    private ImmutableArray<QueryColumn> _columns;
    private bool _hasRows;

    public void Begin(ImmutableArray<QueryColumn> columns)
    {
        _columns = columns;
        writer.Write('[');
    }

    public void Row(object?[] values)
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            row[_columns[i].Name] = AnswerValue.Plain(values[i]);
        }

        writer.Write(_hasRows ? ",\n" : "\n");
        writer.Write(JsonSerializer.Serialize(row, AnswerValue.Written));
        _hasRows = true;
    }

    public void End() => writer.WriteLine(_hasRows ? "\n]" : "]");
}
