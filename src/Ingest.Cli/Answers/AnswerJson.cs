using System.Collections;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Store.Queries;

namespace Ingest.Cli.Answers;

/// <summary>An answer as JSON: an array with an object a row, each on a line of its own.</summary>
internal sealed class AnswerJson(TextWriter writer) : IAnswerWriter
{
    public static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
            row[_columns[i].Name] = Plain(values[i]);
        }

        writer.Write(_hasRows ? ",\n" : "\n");
        writer.Write(JsonSerializer.Serialize(row, Written));
        _hasRows = true;
    }

    public void End() => writer.WriteLine(_hasRows ? "\n]" : "]");

    /// <summary>What JSON has no form of (dates, large numbers, what is no number) becomes text.</summary>
    internal static object? Plain(object? value) => value switch
    {
        null or string or bool or int or long or short or byte or sbyte or uint or ushort or decimal => value,
        double number when double.IsFinite(number) => number,
        float number when float.IsFinite(number) => number,
        IDictionary map => map.Keys.Cast<object>().ToDictionary(key => AnswerText.Of(key), key => Plain(map[key]), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(Plain).ToList(),
        _ => AnswerText.Of(value),
    };
}
