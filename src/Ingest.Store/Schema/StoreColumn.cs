using System.Reflection;
using Ingest.Feed.Csv;
using Ingest.Feed.Csv.Columns;

namespace Ingest.Store.Schema;

/// <summary>A column of a table of the store.</summary>
/// <param name="Name">As in the CSV files, where they have it.</param>
/// <param name="Required">No row has it null.</param>
/// <param name="Says">What it means, in English and Danish.</param>
/// <param name="Codes">All values that it can have; none where it can have any.</param>
/// <param name="Part">In which of the records that a row is made of it stands.</param>
/// <param name="Value">Its value, of those records' one.</param>
public sealed record StoreColumn(
    string Name, DuckType Type, bool Required, ColumnAttribute Says, IReadOnlyList<string> Codes, int Part, Func<object, object?> Value)
{
    private const string DateName = "dateValue";

    /// <summary>DuckDB's own name of the type.</summary>
    public string Sql => Type == DuckType.Decimal ? "DECIMAL(18, 2)" : Type.ToString().ToUpperInvariant();

    /// <summary>A property of a row; a cell's value, which is a number or a date, is two columns.</summary>
    internal static IEnumerable<StoreColumn> Of(SheetColumn column, PropertyInfo property, int part)
    {
        StoreColumn Made(string name, DuckType type, Func<object, object?> value, ColumnAttribute? says = null) =>
            new(name, type, column.Required, says ?? column.Says, [.. column.Codes], part, value);
        if (column.Type == typeof(CellValue))
        {
            yield return Made(column.Name, DuckType.Double, row => ((CellValue)property.GetValue(row)!).Number,
                new ColumnAttribute("Value", "Værdi", "The number that the text is; in cells.csv a date stands here too.",
                    "Det tal, teksten er; i cells.csv står en dato her også."));
            yield return Made(DateName, DuckType.Date, row => ((CellValue)property.GetValue(row)!).Date,
                new ColumnAttribute("Date", "Dato", "The date that the text is.", "Den dato, teksten er."));
        }
        else if (column.Type == typeof(PrintedId))
        {
            yield return Made(column.Name, DuckType.Varchar, row => ((PrintedId)property.GetValue(row)!).Text);
        }
        else
        {
            yield return Made(column.Name, TypeOf(column), property.GetValue);
        }
    }

    private static DuckType TypeOf(SheetColumn column) =>
        column.Says.Form switch
        {
            TextForm.Date => DuckType.Date,
            TextForm.Time => DuckType.Time,
            _ when column.Type == typeof(string) => DuckType.Varchar,
            _ when column.Type == typeof(int) => DuckType.Integer,
            _ when column.Type == typeof(long) => DuckType.Bigint,
            _ when column.Type == typeof(double) => DuckType.Double,
            _ when column.Type == typeof(decimal) => DuckType.Decimal,
            _ when column.Type == typeof(bool) => DuckType.Boolean,
            _ => throw new InvalidOperationException($"{column.Name} has a type that the store does not keep: {column.Type}."),
        };
}
