using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using System.Numerics;
using Ingest.Store.Queries;
using Ingest.Store.Schema;
using Npgsql;

namespace Ingest.Postgres.Queries;

/// <summary>
/// A column of an answer in a form that every reader has: numbers, texts, truth values and lists of those as they are, all else (dates,
/// intervals, JSON) as PostgreSQL writes it as text.
/// </summary>
/// <param name="IsText">It is asked of the server as text.</param>
/// <param name="Value">Of a row that has one, and the column's place.</param>
internal sealed record PostgresColumn(QueryColumn Shown, bool IsText, Func<NpgsqlDataReader, int, object> Value)
{
    /// <summary>Columns of views that no table has.</summary>
    private static readonly string[] OfViews = ["caseId", "firstDate", "lastDate"];

    /// <summary>The names as the store of one machine spells them: PostgreSQL's are in small letters.</summary>
    private static readonly FrozenDictionary<string, string> Spelled = StoreSchema.All
        .SelectMany(table => table.Columns.Select(column => column.Name)).Concat(OfViews).Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(name => name.ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<NpgsqlDataReader, int, object>> Lists =
        new Dictionary<string, Func<NpgsqlDataReader, int, object>>(StringComparer.Ordinal)
        {
            ["_int2"] = ListOf<short?>, ["_int4"] = ListOf<int?>, ["_int8"] = ListOf<long?>, ["_float4"] = ListOf<float?>,
            ["_float8"] = ListOf<double?>, ["_bool"] = ListOf<bool?>, ["_numeric"] = ListOf<decimal?>, ["_text"] = ListOf<string?>,
            ["_varchar"] = ListOf<string?>, ["_bpchar"] = ListOf<string?>, ["_name"] = ListOf<string?>,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Asks for the columns alone. A name that stands twice gets a number: <c>documentId</c>, <c>documentId_2</c>.</summary>
    public static ImmutableArray<PostgresColumn> Of(NpgsqlCommand question)
    {
        using var reader = question.ExecuteReader(CommandBehavior.SchemaOnly);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i =>
        {
            var name = Spelled.GetValueOrDefault(reader.GetName(i), reader.GetName(i));
            var times = seen[name] = seen.GetValueOrDefault(name) + 1;
            return Made(times == 1 ? name : FormattableString.Invariant($"{name}_{times}"), reader.GetPostgresType(i).InternalName);
        })];
    }

    private static PostgresColumn Made(string name, string type) => type switch
    {
        "int2" or "int4" or "int8" or "float4" or "float8" => new(new(name, true), false, (reader, i) => reader.GetValue(i)),
        "bool" => new(new(name, false), false, (reader, i) => reader.GetValue(i)),
        "numeric" => new(new(name, true), true, (reader, i) => Number(reader.GetString(i))),
        _ when Lists.TryGetValue(type, out var list) => new(new(name, false), false, list),
        _ => new(new(name, false), true, (reader, i) => reader.GetString(i)),
    };

    /// <summary>More figures than .NET's decimal holds are a whole number without end, or stay as they are written.</summary>
    private static object Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text ? number
        : BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
        : text;

    /// <summary>A list that holds a null is read as one of nullables; one of several dimensions as it is.</summary>
    private static object ListOf<T>(NpgsqlDataReader reader, int column)
    {
        try
        {
            return reader.GetFieldValue<T[]>(column);
        }
        catch (Exception fault) when (fault is InvalidCastException or InvalidOperationException)
        {
            return reader.GetValue(column);
        }
    }
}
