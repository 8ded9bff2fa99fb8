using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Ingest.Feed.Csv.Columns;

/// <summary>A column of a CSV file.</summary>
/// <param name="Name">In the header row.</param>
/// <param name="Type">Without its <see cref="Nullable{T}"/>.</param>
/// <param name="Required">No row has it empty.</param>
/// <param name="Codes">All values that it can have; none where it can have any.</param>
public sealed record SheetColumn(string Name, Type Type, bool Required, ImmutableArray<string> Codes, ColumnAttribute Says)
{
    public static SheetColumn Of(ParameterInfo parameter)
    {
        var says = parameter.GetCustomAttribute<ColumnAttribute>()
            ?? throw new InvalidOperationException($"{parameter.Member.DeclaringType!.Name}.{parameter.Name} does not say what it is.");
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var isNumber = type == parameter.ParameterType && type.IsPrimitive;
        return new SheetColumn(
            NameOf(parameter.Name!), type, says.Required || says.Key || isNumber,
            says.Codes is { } codes ? [.. Enum.GetNames(codes).Select(NameOf)] : [], says);
    }

    private static string NameOf(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
