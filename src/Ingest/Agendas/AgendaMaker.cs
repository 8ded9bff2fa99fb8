using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>Turns the outline into the contract's document: text joined, values read, every glyph accounted for.</summary>
public static class AgendaMaker
{
    /// <param name="lines">All lines, without the tables' words.</param>
    /// <param name="confidences">What the lines' posteriors are worth.</param>
    /// <param name="readTable">Reads a found table as data, given its id.</param>
    public static AgendaDocument Make(
        SourcePdf source, DocumentInfo file, ImmutableArray<TextLine> lines, AgendaOutline outline, Confidences confidences, Func<Table, string, AgendaTable> readTable)
    {
        var people = outline.MeetingTables.Select(table => (table.Table, People: ParticipantTable.Read(table.Table))).Where(read => !read.People.IsEmpty).ToImmutableArray();
        outline = outline with { MeetingTables = [.. outline.MeetingTables.Where(table => !people.Any(read => ReferenceEquals(read.Table, table.Table)))] };
        var maker = new ItemMaker(Hyphenation.Of(lines, source.Pages.Any(page => page.MarksSplitWords)), new LinkMap(source.Pages), new Sources(source.Pages), confidences);
        var items = maker.Make(outline.Items);
        var hasDecisions = items.Any(item => item.Fields.Any(field => field.Kind == FieldKind.Decision && field.Text.Length > 0));
        var meeting = new MeetingReader(outline.Meeting, lines).Read(items.Length > 0, hasDecisions);
        meeting = meeting with { Participants = [.. meeting.Participants, .. people.SelectMany(read => read.People)] };
        items = [.. items.Select(item => item with { Decisions = DecisionReader.Read(item.Fields, meeting, name => BodyName.InRunningText(name, lines)) })];
        var ledger = Account(source, lines, outline, people.Select(read => read.Table));
        var diagnostics = source.Diagnostics.AddRange(Diagnoses.Of(meeting, items, ledger, source.Pages.Length > 0));
        return new AgendaDocument
        {
            Document = file,
            Status = StatusOf(source, diagnostics),
            Meeting = meeting,
            Items = items,
            Tables = ReadTables(maker, outline, readTable),
            Annotations = source.Annotations,
            Ledger = ledger,
            Diagnostics = diagnostics,
        };
    }

    private static ImmutableArray<AgendaTable> ReadTables(ItemMaker maker, AgendaOutline outline, Func<Table, string, AgendaTable> readTable)
    {
        var tables = maker.Tables.Select(table => readTable(table.Table, table.Id) with { Item = table.Item });
        var ofMeeting = outline.MeetingTables.Select((table, i) => readTable(table.Table, $"t{maker.Tables.Count + i + 1}"));
        return [.. tables, .. ofMeeting];
    }

    private static ImmutableArray<LedgerRow> Account(SourcePdf source, ImmutableArray<TextLine> lines, AgendaOutline outline, IEnumerable<Table> peoples)
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
        foreach (var table in peoples)
        {
            ledger.Meeting(table);
        }

        ledger.Contents(lines.Where(line => line.Zone == LineZone.Contents));
        ledger.Furniture(lines.Where(line => line.Zone == LineZone.Furniture));
        return ledger.Rows(source.Pages);
    }

    private static DocumentStatus StatusOf(SourcePdf source, ImmutableArray<Diagnostic> diagnostics) =>
        source.Pages.IsEmpty ? DocumentStatus.Failed
        : diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? DocumentStatus.Partial
        : DocumentStatus.Complete;
}
