using System.Collections.Immutable;
using Ingest.Agendas.Items;
using Ingest.Agendas.Meetings;
using Ingest.Agendas.Participants;
using Ingest.Agendas.Texts;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>Turns the outline into the contract's document: text joined, values read, every glyph accounted for.</summary>
public static class AgendaMaker
{
    /// <param name="lines">All lines, without the tables' words.</param>
    /// <param name="confidences">What the lines' posteriors are worth.</param>
    /// <param name="values">The tables read as data, by their grids.</param>
    /// <returns>The document; whether it is complete is not decided yet.</returns>
    public static AgendaDocument Make(
        SourcePdf source, DocumentInfo file, ImmutableArray<TextLine> lines, AgendaOutline outline, Confidences confidences,
        IReadOnlyDictionary<Table, AgendaTable> values)
    {
        outline = PeopleAtEnd.Move(outline);
        var people = outline.MeetingTables.Select(table => (table.Table, People: ParticipantTable.Read(table.Table)))
            .Where(read => !read.People.IsEmpty).ToImmutableArray();
        var facts = outline.MeetingTables.Select(table => (table.Table, Rows: FrontRows.Of(table.Table, source.Pages)))
            .Where(read => !read.Rows.IsEmpty).ToImmutableArray();
        ImmutableArray<Table> ofMeeting = [.. people.Select(read => read.Table), .. facts.Select(read => read.Table)];
        outline = outline with { MeetingTables = [.. outline.MeetingTables.Where(table => !ofMeeting.Contains(table.Table))] };
        var maker = new ItemMaker(Hyphenation.Of(lines, source.Pages.Any(page => page.MarksSplitWords)), new LinkMap(source.Pages),
            new SourceLocator(source.Pages), confidences);
        var items = AttachmentHabits.Apply(maker.Make(TitlesAhead.Give(outline)));
        var hasDecisions = items.Any(item => item.Fields.Any(field => field.Kind == FieldKind.Decision && field.Text.Length > 0))
            || ToldOutcomes.Any(items);
        ImmutableArray<LabelledLine> about = [
            .. outline.Meeting.Where(line => !line.IsGiven && line.Label is LineLabel.Meeting or LineLabel.CaseLine)];
        var front = CountBefore(outline.Items, about, lines);
        var reader = new MeetingReader([.. facts.SelectMany(read => read.Rows), .. LabelColumn.Mark(FrontRows.Join(about[..front]))],
            FrontRows.Join(about[front..]), lines);
        var meeting = reader.Read(items.Length > 0, hasDecisions);
        meeting = meeting with { Participants = [.. meeting.Participants, .. people.SelectMany(read => read.People)] };
        items = [.. NamedDecisions.Settle([.. items.Select(StepsAhead.Settle)], meeting)
            .Select(item => PoliticalTreatment.Settle(item, meeting)).Select(
            item => item with { Decisions = DecisionReader.Read(item.Fields, meeting, name => BodyName.InRunningText(name, lines)) })];
        meeting = AbsentThroughout.Add(DecidingBody.Add(meeting, items), items,
            saysWhoCame: () => !people.IsEmpty || items.IsEmpty || reader.SaysWhoCame);
        var ledger = Account(source, lines, outline, ofMeeting);
        var diagnostics = source.Diagnostics.AddRange(AgendaDiagnostics.Of(meeting, items, ledger, source.Pages.Length > 0));
        return new AgendaDocument
        {
            Document = file,
            Status = DocumentStatus.Complete,
            Meeting = meeting,
            Items = items,
            Tables = Listed(maker, outline, values),
            Annotations = source.Annotations,
            Ledger = ledger,
            Diagnostics = diagnostics,
        };
    }

    /// <summary>How many of the lines about the meeting stand before its first item.</summary>
    private static int CountBefore(ImmutableArray<OutlineItem> items, ImmutableArray<LabelledLine> about, ImmutableArray<TextLine> lines)
    {
        if (items.IsEmpty || items[0].Heading.IsEmpty)
        {
            return about.Length;
        }

        var first = items[0].Heading[0].Line;
        var before = new HashSet<TextLine>(lines.TakeWhile(line => !ReferenceEquals(line, first)), ReferenceEqualityComparer.Instance);
        return about.TakeWhile(line => before.Contains(line.Line)).Count();
    }

    /// <summary>The items' tables in order, then the meeting's.</summary>
    private static ImmutableArray<AgendaTable> Listed(ItemMaker maker, AgendaOutline outline,
        IReadOnlyDictionary<Table, AgendaTable> values) =>
    [
        .. maker.Tables.Select(table => values[table.Table] with { Id = table.Id, Item = table.Item }),
        .. outline.MeetingTables.Select((table, i) => values[table.Table] with { Id = $"t{maker.Tables.Count + i + 1}" }),
    ];

    private static ImmutableArray<LedgerRow> Account(SourcePdf source, ImmutableArray<TextLine> lines, AgendaOutline outline,
        ImmutableArray<Table> ofMeeting)
    {
        var ledger = new Ledger(source.Pages);
        foreach (var item in outline.Items)
        {
            ledger.Item(item.Heading.Concat(item.CaseLines).Select(line => line.Line));
            foreach (var field in item.Fields)
            {
                ledger.Item(field.Heading.Concat(field.Lines).Select(line => line.Line));
                foreach (var table in field.Tables)
                {
                    ledger.Table(table.Table);
                }
            }
        }

        foreach (var table in outline.MeetingTables)
        {
            ledger.Table(table.Table);
        }

        ledger.Meeting(outline.Meeting.Select(line => line.Line));
        foreach (var table in ofMeeting)
        {
            ledger.Meeting(table);
        }

        ledger.Contents(lines.Where(line => line.Zone == LineZone.Contents));
        ledger.Furniture(lines.Where(line => line.Zone == LineZone.Furniture));
        return ledger.Rows(source.Pages);
    }
}
