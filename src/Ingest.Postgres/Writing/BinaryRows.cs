using System.Globalization;
using Ingest.Postgres.Schema;
using Ingest.Store.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Ingest.Postgres.Writing;

/// <summary>Rows of a table as binary COPY takes them: every value is written as its column's type, for Npgsql guesses others.</summary>
internal static class BinaryRows
{
    /// <summary>PostgreSQL's texts hold no such sign; the store of one machine has the same in its place.</summary>
    private const char Null = '\0', Unreadable = '\ufffd';

    /// <summary>Writes one row's values; the row is begun.</summary>
    public static void Write(NpgsqlBinaryImporter rows, StoreTable table, object[] parts)
    {
        foreach (var column in table.Columns)
        {
            Write(rows, column.Type, column.Value(parts[column.Part]));
        }
    }

    public static void Write(NpgsqlBinaryImporter rows, DuckType type, object? value)
    {
        switch (type, value)
        {
            case (_, null):
                rows.WriteNull();
                break;
            case (DuckType.Varchar, string text):
                rows.Write(text.Contains(Null, StringComparison.Ordinal) ? text.Replace(Null, Unreadable) : text, NpgsqlDbType.Text);
                break;
            case (DuckType.Integer, int number):
                rows.Write(number, NpgsqlDbType.Integer);
                break;
            case (DuckType.Bigint, long number):
                rows.Write(number, NpgsqlDbType.Bigint);
                break;
            case (DuckType.Double, double number):
                rows.Write(number, NpgsqlDbType.Double);
                break;
            case (DuckType.Boolean, bool truth):
                rows.Write(truth, NpgsqlDbType.Boolean);
                break;
            case (DuckType.Decimal, decimal amount):
                rows.Write(decimal.Round(amount, 2, MidpointRounding.AwayFromZero), NpgsqlDbType.Numeric);
                break;
            case (DuckType.Date, string text):
                WriteOrNull<DateOnly>(rows, DateOnly.TryParseExact(
                    text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null, NpgsqlDbType.Date);
                break;
            case (DuckType.Time, string text):
                WriteOrNull<TimeOnly>(rows, TimeOnly.TryParseExact(
                    text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null, NpgsqlDbType.Time);
                break;
            default:
                throw new InvalidOperationException($"A value of {value.GetType()} can't be written as {PostgresNames.Wire(type)}.");
        }
    }

    private static void WriteOrNull<T>(NpgsqlBinaryImporter rows, T? value, NpgsqlDbType type) where T : struct
    {
        if (value is { } known)
        {
            rows.Write(known, type);
        }
        else
        {
            rows.WriteNull();
        }
    }
}
