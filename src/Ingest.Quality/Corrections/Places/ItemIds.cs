using Ingest.Model.Output;

namespace Ingest.Quality.Corrections.Places;

/// <summary>An item's id is its number where that is free: it follows a corrected number, and what points to it follows too.</summary>
internal static class ItemIds
{
    public static AgendaDocument Renamed(AgendaDocument document, int index, string? number)
    {
        var old = document.Items[index].Id;
        if (number is null || document.Items.Any(item => item.Id == number))
        {
            return document;
        }

        return document with
        {
            Items = [.. document.Items.Select(
                (item, i) => i == index ? item with { Id = number } : item.Parent == old ? item with { Parent = number } : item)],
            Tables = [.. document.Tables.Select(table => table.Item == old ? table with { Item = number } : table)],
        };
    }
}
