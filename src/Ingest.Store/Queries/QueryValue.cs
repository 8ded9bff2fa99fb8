using System.Collections;
using DuckDB.NET.Data;

namespace Ingest.Store.Queries;

/// <summary>A value of an answer. A list that holds a null can't be read as one of its plain type: it is read as one of
/// nullables.</summary>
internal static class QueryValue
{
    public static object? Of(DuckDBDataReader reader, int column)
    {
        if (reader.IsDBNull(column))
        {
            return null;
        }

        var type = reader.GetFieldType(column);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)
            && type.GetGenericArguments()[0] is { IsValueType: true } item
            && Nullable.GetUnderlyingType(item) is null)
        {
            var list = typeof(List<>).MakeGenericType(typeof(Nullable<>).MakeGenericType(item));
            return (IEnumerable)typeof(DuckDBDataReader).GetMethod(nameof(DuckDBDataReader.GetFieldValue))!.MakeGenericMethod(list)
                .Invoke(reader, [column])!;
        }

        return reader.GetValue(column);
    }
}
