using System.Globalization;
using System.Text;
using Ingest.Store.Schema;

namespace Ingest.Tests.Support;

/// <summary>docs/store.md: what is written by hand stands above a mark, and what every table, column and view is, below.</summary>
public static class StoreGuide
{
    private const string Mark = "<!-- Below: made of the schema by the tests; INGEST_WRITE_DOCS=1 writes it anew. -->";

    /// <param name="page">The page as it is: what stands above the mark is kept.</param>
    public static string Of(string page)
    {
        var text = new StringBuilder(page[..page.IndexOf(Mark, StringComparison.Ordinal)]).Append(Mark)
            .Append("\n\n## Views that answer\n");
        foreach (var view in AnswerViews.All)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"\n### {view.Name}\n\n{view.Says}  \n*{view.Danish}*\n\n```sql\n{view.Example}\n```\n");
        }

        text.Append("\n## Tables\n");
        foreach (var table in StoreSchema.All)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"\n### {table.Name}\n\n**{table.Says.Title}.** {table.Says.Description}  \n"
                    + $"**{table.Says.DanishTitle}.** {table.Says.Danish}\n\n| column | type | English | Dansk |\n|---|---|---|---|\n");
            foreach (var column in table.Columns)
            {
                text.Append(Row(column));
            }
        }

        return text.ToString();
    }

    private static string Row(StoreColumn column)
    {
        var name = (column.Says.Key ? $"*`{column.Name}`*" : $"`{column.Name}`")
            + (column.Says.RefersTo is { } other ? $" → `{other}`" : "");
        var codes = column.Codes.Count == 0 ? "" : ": " + string.Join(", ", column.Codes.Select(code => $"`{code}`"));
        return $"| {name} | {column.Sql}{codes}{(column.Required ? "" : ", may be null")} | "
            + $"{Both(column.Says.Title, column.Says.Description)} | "
            + $"{Both(column.Says.DanishTitle, column.Says.Danish)} |\n";
    }

    private static string Both(string title, string says) => $"**{title}.** {says}".Replace("|", "\\|", StringComparison.Ordinal);
}
