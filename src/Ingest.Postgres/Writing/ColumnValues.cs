using System.Globalization;
using Ingest.Store.Schema;

namespace Ingest.Postgres.Writing;

/// <summary>Values of a table's columns as rows of a COPY: each is written as its column's type.</summary>
internal static class ColumnValues
{
    /// <summary>One row's values; the row is begun.</summary>
    public static void Add(this CopyRows rows, StoreTable table, object[] parts)
    {
        foreach (var column in table.Columns)
        {
            rows.Add(column.Type, column.Value(parts[column.Part]));
        }
    }

    /// <summary>A text that is no date or time where its column is of such has none.</summary>
    public static void Add(this CopyRows rows, DuckType type, object? value)
    {
        switch (type, value)
        {
            case (DuckType.Varchar, string text):
                rows.Add(text);
                break;
            case (DuckType.Integer, int number):
                rows.Add(number);
                break;
            case (DuckType.Bigint, long number):
                rows.Add(number);
                break;
            case (DuckType.Double, double number):
                rows.Add(number);
                break;
            case (DuckType.Boolean, bool truth):
                rows.Add(truth);
                break;
            case (DuckType.Decimal, decimal amount):
                rows.Add(amount);
                break;
            case (DuckType.Date, string text) when DateOnly.TryParseExact(
                text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date):
                rows.Add(date);
                break;
            case (DuckType.Time, string text) when TimeOnly.TryParseExact(
                text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time):
                rows.Add(time);
                break;
            case (_, null) or (DuckType.Date or DuckType.Time, string):
                rows.AddNull();
                break;
            default:
                throw new InvalidOperationException($"A value of {value.GetType()} can't be written as {type}.");
        }
    }
}
