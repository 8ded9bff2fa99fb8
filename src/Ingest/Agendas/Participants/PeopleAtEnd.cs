using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Agendas.Participants;

/// <summary>
/// A table of those who took part under the last item, where minutes have it to be signed: it is the meeting's, and no text of the item.
/// </summary>
internal static class PeopleAtEnd
{
    /// <returns>The outline with such a table among the meeting's, or as it is.</returns>
    public static AgendaOutline Move(AgendaOutline outline)
    {
        if (outline.Items.IsEmpty || outline.Items[^1].Fields.IsEmpty)
        {
            return outline;
        }

        var item = outline.Items[^1];
        var field = item.Fields[^1];
        ImmutableArray<PlacedTable> people = [.. field.Tables.Where(table => table.BeforeLine == field.Lines.Length && IsHeaded(table.Table)
            && !ParticipantTable.Read(table.Table).IsEmpty)];
        if (people.IsEmpty)
        {
            return outline;
        }

        var rest = field with { Tables = field.Tables.RemoveRange(people) };
        ImmutableArray<OutlineField> fields = rest.First is null && rest.Tables.IsEmpty ? item.Fields[..^1]
            : [.. item.Fields[..^1], rest];
        return outline with
        {
            Items = [.. outline.Items[..^1], item with { Fields = fields }],
            MeetingTables = outline.MeetingTables.AddRange(people),
        };
    }

    private static bool IsHeaded(Table table) => ParticipantRow.IsHeader(
        [.. table.Cells.Where(cell => cell.Row == 0).OrderBy(cell => cell.Column).Select(cell => cell.Text.Trim())]);
}
