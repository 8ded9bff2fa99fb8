using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CsvHelper;

namespace Ingest.Feed.Csv;

/// <summary>
/// Writes a row's values, one a field in the order of its constructor's parameters. CsvHelper's own way for records compiles an
/// expression a row type: a fifth of a second at the start of every worker, and more than a compiler ahead of time can do.
/// </summary>
/// <typeparam name="TRow">A record whose properties are texts, numbers, truths, printed ids or cells' values.</typeparam>
internal sealed class RowFields<[DynamicallyAccessedMembers(Kept)] TRow>
{
    private const DynamicallyAccessedMemberTypes Kept =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors;

    private readonly ImmutableArray<Action<CsvWriter, TRow>> _fields = [.. Properties.Select(Field)];

    /// <summary>In the order of the columns.</summary>
    public static ImmutableArray<PropertyInfo> Properties { get; } =
        [.. typeof(TRow).GetConstructors().Single().GetParameters().Select(parameter => typeof(TRow).GetProperty(parameter.Name!)!)];

    public void Write(CsvWriter csv, TRow row)
    {
        foreach (var field in _fields)
        {
            field(csv, row);
        }
    }

    /// <exception cref="NotSupportedException">A property of a type that no column has.</exception>
    private static Action<CsvWriter, TRow> Field(PropertyInfo property) => property.PropertyType switch
    {
        var its when its == typeof(string) => Field<string>(property),
        var its when its == typeof(int) => Field<int>(property),
        var its when its == typeof(int?) => Field<int?>(property),
        var its when its == typeof(long) => Field<long>(property),
        var its when its == typeof(double) => Field<double>(property),
        var its when its == typeof(bool) => Field<bool>(property),
        var its when its == typeof(bool?) => Field<bool?>(property),
        var its when its == typeof(PrintedId) => Field<PrintedId>(property),
        var its when its == typeof(CellValue) => Field<CellValue>(property),
        var its => throw new NotSupportedException($"{typeof(TRow).Name}.{property.Name}: no column is a {its.Name}."),
    };

    private static Action<CsvWriter, TRow> Field<T>(PropertyInfo property)
    {
        var value = property.GetMethod!.CreateDelegate<Func<TRow, T>>();
        return (csv, row) => csv.WriteField(value(row));
    }
}
