using System.Collections.Immutable;
using DuckDB.NET.Data;

namespace Ingest.Store.Queries;

/// <summary>
/// The columns of an answer, each in a form that every reader has: whole and broken numbers, texts, truth values and lists of those as they
/// are, all else (dates, intervals, structures, numbers that .NET can't hold) as DuckDB writes it as text.
/// </summary>
internal static class PlainColumns
{
    private static readonly Type[] Plain =
    [
        typeof(string), typeof(bool), typeof(sbyte), typeof(short), typeof(int), typeof(long), typeof(byte), typeof(ushort), typeof(uint),
        typeof(float), typeof(double), typeof(decimal), typeof(System.Numerics.BigInteger),
    ];

    private static readonly Type[] Texts = [typeof(string), typeof(bool)];

    /// <summary>A name that stands twice gets a number: <c>documentId</c>, <c>documentId_2</c>.</summary>
    public static ImmutableArray<(string Name, bool IsNumber, bool IsPlain)> Of(DuckDBCommand question)
    {
        using var command = (DuckDBCommand)question.Connection!.CreateCommand();
        command.CommandText = $"SELECT * FROM (\n{question.CommandText}\n) LIMIT 0";
        using var reader = command.ExecuteReader();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i =>
        {
            var (name, type) = (reader.GetName(i), reader.GetFieldType(i));
            seen[name] = seen.GetValueOrDefault(name) + 1;
            var isPlain = Plain.Contains(ItemOf(type)) && !reader.GetDataTypeName(i).Equals("Blob", StringComparison.OrdinalIgnoreCase);
            return (seen[name] == 1 ? name : $"{name}_{seen[name]}", isPlain && !Texts.Contains(type) && ItemOf(type) == type, isPlain);
        })];
    }

    /// <summary>The question with what is not plain as text; where all of it is, as it stands.</summary>
    public static string Sql(string question, ImmutableArray<(string Name, bool IsNumber, bool IsPlain)> columns)
    {
        if (columns.All(column => column.IsPlain))
        {
            return question;
        }

        var names = columns.Select((_, i) => FormattableString.Invariant($"c{i}")).ToList();
        var values = names.Select((name, i) => columns[i].IsPlain ? name : $"CAST({name} AS VARCHAR)");
        return $"SELECT {string.Join(", ", values)} FROM (\n{question}\n) AS answer ({string.Join(", ", names)})";
    }

    private static Type ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0] : type;
}
