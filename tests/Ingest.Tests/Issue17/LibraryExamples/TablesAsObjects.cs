using System.Data;
using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Tests.Issue17.LibraryExamples;

internal static class TablesAsObjects
{
    #region example
    public sealed record BudgetLine(string Name, decimal? Amount, string? Unit);

    /// <summary>Your own objects: a cell has its text as printed, and its number or date where it is one.</summary>
    public static IEnumerable<BudgetLine> ToBudget(AgendaTable table)
    {
        var amount = table.Columns.ToList().FindIndex(column => column.Header.Contains("beløb", StringComparison.OrdinalIgnoreCase));
        return amount < 0 ? [] : table.Rows.Select(row =>
            new BudgetLine(row[0].Text, (decimal?)row[amount].Number, row[amount].Unit ?? table.Columns[amount].Unit));
    }

    /// <summary>Any table: a column of figures is typed, all others are text.</summary>
    public static DataTable ToDataTable(AgendaTable table)
    {
        var data = new DataTable(table.Id) { Locale = CultureInfo.InvariantCulture };
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var isNumeric = table.Rows.All(row => row[i].Number is not null || row[i].Text.Length == 0);
            var name = table.Columns[i].Header; // may be empty, or there twice
            data.Columns.Add(name.Length == 0 || data.Columns.Contains(name) ? $"{name}#{i + 1}" : name,
                isNumeric ? typeof(double) : typeof(string));
        }

        foreach (var row in table.Rows)
        {
            data.Rows.Add([.. row.Select((cell, i) =>
                data.Columns[i].DataType == typeof(string) ? cell.Text : (object?)cell.Number ?? DBNull.Value)]);
        }

        return data;
    }
    #endregion
}
