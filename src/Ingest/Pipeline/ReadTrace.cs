using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Pipeline;

/// <summary>A file as it was read, with every in-between.</summary>
/// <param name="Meetings">In the file's order; at least one.</param>
/// <param name="Documents">One for each meeting. From the second on the path has <c>#2</c>, <c>#3</c> behind it.</param>
public sealed record ReadTrace(ImmutableArray<MeetingTrace> Meetings, ImmutableArray<AgendaDocument> Documents)
{
    /// <summary>The file's own document: of several meetings the first.</summary>
    public AgendaDocument Document => Documents[0];

    /// <summary>The lines of all pages with their zones, tables still in them; pages by the file's count.</summary>
    public ImmutableArray<TextLine> Zoned => InOrder(meeting => meeting.Zoned, part => part.Zoned);

    /// <summary>The lines of all pages as the labels see them, annexes' too: the tables' words are taken out.</summary>
    public ImmutableArray<TextLine> Text => InOrder(meeting => meeting.Text, part => part.Text);

    /// <summary>The tables of all pages, pages by the file's count.</summary>
    public ImmutableArray<Table> Tables =>
        [.. Meetings.SelectMany(
            meeting => meeting.Found.Tables.Select(meeting.InFile).Concat(meeting.BoundIn.SelectMany(part => part.Found.Tables)))];

    private ImmutableArray<TextLine> InOrder(Func<MeetingTrace, ImmutableArray<TextLine>> own,
        Func<BoundPartTrace, ImmutableArray<TextLine>> bound) =>
        [.. Meetings.SelectMany(meeting => own(meeting).Select(meeting.InFile).Concat(meeting.BoundIn.SelectMany(part => bound(part))))
            .OrderBy(line => line.Page)];
}
