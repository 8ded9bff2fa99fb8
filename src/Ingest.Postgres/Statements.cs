using System.Collections.Immutable;
using Npgsql;

namespace Ingest.Postgres;

/// <summary>Statements that are written in one line where they are wanted; their values are <c>$1</c>, <c>$2</c> …; an array that
/// stands alone is one value as <c>(object)array</c>.</summary>
internal static class Statements
{
    /// <returns>How many rows it touched.</returns>
    public static int Do(this NpgsqlConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        using var command = Of(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <returns>The first value of the first row; null where there is none.</returns>
    public static object? Scalar(this NpgsqlConnection connection, string sql, params ReadOnlySpan<object> values)
    {
        using var command = Of(connection, sql, values);
        return command.ExecuteScalar() is var value and not DBNull ? value : null;
    }

    /// <summary>All rows at once: the connection is free for another statement then.</summary>
    public static ImmutableArray<T> Rows<T>(this NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> row,
        params ReadOnlySpan<object> values)
    {
        using var command = Of(connection, sql, values);
        using var reader = command.ExecuteReader();
        var rows = ImmutableArray.CreateBuilder<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows.ToImmutable();
    }

    /// <summary>A text that may be null.</summary>
    public static string? TextAt(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static NpgsqlCommand Of(NpgsqlConnection connection, string sql, ReadOnlySpan<object> values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
