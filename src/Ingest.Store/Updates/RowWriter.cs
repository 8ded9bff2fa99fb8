using System.Globalization;
using DuckDB.NET.Data;
using Ingest.Model.Output;
using Ingest.Store.Schema;

namespace Ingest.Store.Updates;

/// <summary>
/// Appends rows to a table of the store. DuckDB's appender stores a number of another type than the column's as another number and
/// says nothing, so each value goes through its column's type.
/// </summary>
internal sealed class RowWriter(StoreDatabase store, StoreTable table) : IDisposable
{
    /// <summary>DuckDB.NET's appender ends a text at it, and what stands behind is lost.</summary>
    private const char EndOfText = '\0', Unreadable = '\ufffd';

    private const string IsoDate = "yyyy-MM-dd", Clock = "HH:mm";

    private readonly DuckDBAppender _appender = store.Connection.CreateAppender("history", table.Name);

    /// <param name="more">Values of columns that are the store's own.</param>
    public void Add(AgendaDocument document, params ReadOnlySpan<string?> more)
    {
        foreach (var parts in table.Rows(document))
        {
            var row = _appender.CreateRow();
            foreach (var column in table.Columns)
            {
                Append(row, column.Type, column.Value(parts[column.Part]));
            }

            foreach (var value in more)
            {
                Append(row, DuckType.Varchar, value);
            }

            row.EndRow();
        }
    }

    public void Dispose() => _appender.Dispose();

    private static void Append(IDuckDBAppenderRow row, DuckType type, object? value)
    {
        if (value is null)
        {
            row.AppendNullValue();
            return;
        }

        switch (type)
        {
            case DuckType.Varchar:
                row.AppendValue(((string)value).Replace(EndOfText, Unreadable));
                break;
            case DuckType.Integer:
                row.AppendValue((int?)(int)value);
                break;
            case DuckType.Bigint:
                row.AppendValue((long?)(long)value);
                break;
            case DuckType.Double:
                row.AppendValue((double?)(double)value);
                break;
            case DuckType.Boolean:
                row.AppendValue((bool?)(bool)value);
                break;
            case DuckType.Decimal:
                row.AppendValue((decimal?)decimal.Round((decimal)value, 2, MidpointRounding.AwayFromZero));
                break;
            case DuckType.Date:
                row.AppendValue(DateOf((string)value));
                break;
            case DuckType.Time:
                row.AppendValue(TimeOf((string)value));
                break;
            default:
                throw new InvalidOperationException($"No row has a value of type {type}.");
        }
    }

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static TimeOnly? TimeOf(string text) =>
        TimeOnly.TryParseExact(text, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
