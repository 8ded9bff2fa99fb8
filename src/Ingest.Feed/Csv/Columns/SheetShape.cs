using System.Collections.Immutable;
using System.Reflection;

namespace Ingest.Feed.Csv.Columns;

/// <summary>A CSV file's name, columns and meaning.</summary>
public sealed record SheetShape(SheetAttribute Says, ImmutableArray<SheetColumn> Columns)
{
    public string FileName => Says.Name + ".csv";

    /// <summary>The columns that together name a row.</summary>
    public IEnumerable<string> Key => Columns.Where(column => column.Says.Key).Select(column => column.Name);

    /// <summary>The shape of a row type's file: its constructor's parameters in order.</summary>
    public static SheetShape Of<TRow>() => new(
        typeof(TRow).GetCustomAttribute<SheetAttribute>()
            ?? throw new InvalidOperationException($"{typeof(TRow).Name} does not say what file it is a row of."),
        [.. typeof(TRow).GetConstructors().Single().GetParameters().Select(SheetColumn.Of)]);
}
