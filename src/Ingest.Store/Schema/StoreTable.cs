using System.Collections.Immutable;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Schema;

/// <summary>
/// A table of the store: its columns are the parameters of one row type, or of several side by side, and their
/// <see cref="ColumnAttribute"/>s say what they mean. Tables, views, Parquet files and docs/store.md all come from this.
/// </summary>
/// <param name="Rows">A document's rows, in order; each the records that it is made of.</param>
public sealed record StoreTable(
    SheetAttribute Says, ImmutableArray<StoreColumn> Columns, Func<AgendaDocument, IEnumerable<object[]>> Rows)
{
    public string Name => Says.Name;

    /// <summary>The columns that together name a row.</summary>
    public IEnumerable<StoreColumn> Key => Columns.Where(column => column.Says.Key);

    public static StoreTable Of<TRow>(Func<AgendaDocument, IEnumerable<TRow>> rows)
        where TRow : notnull => new(
            SheetShape.Of<TRow>().Says, [.. ColumnsOf<TRow>(0)], document => rows(document).Select(row => new object[] { row }));

    /// <summary>With further columns behind each row's own.</summary>
    public StoreTable With<TMore>(Func<AgendaDocument, IEnumerable<TMore>> more)
        where TMore : notnull
    {
        var part = Columns.Max(column => column.Part) + 1;
        return this with
        {
            Columns = [.. Columns, .. ColumnsOf<TMore>(part)],
            Rows = document => Rows(document).Zip(more(document), (row, its) => (object[])[.. row, its]),
        };
    }

    /// <summary>Of rows that are found together with two further records each.</summary>
    public static StoreTable Of<TRow, TMore, TMost>(Func<AgendaDocument, IEnumerable<(TRow Row, TMore More, TMost Most)>> rows)
        where TRow : notnull
        where TMore : notnull
        where TMost : notnull => new(
            SheetShape.Of<TRow>().Says, [.. ColumnsOf<TRow>(0), .. ColumnsOf<TMore>(1), .. ColumnsOf<TMost>(2)],
            document => rows(document).Select(row => new object[] { row.Row, row.More, row.Most }));

    private static IEnumerable<StoreColumn> ColumnsOf<TRow>(int part) =>
        typeof(TRow).GetConstructors().Single().GetParameters()
            .SelectMany(parameter => StoreColumn.Of(SheetColumn.Of(parameter), typeof(TRow).GetProperty(parameter.Name!)!, part));
}
