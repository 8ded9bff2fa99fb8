using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Web;

/// <summary>Documents for tests of the page: one that was read, and some that are written down here.</summary>
internal static class WebDocuments
{
    private static readonly Lazy<ServedDocument> Agenda = new(() =>
    {
        var pdf = Directory.GetFiles(Repository.Agendas, "*.pdf")[0];
        return new ServedDocument(ReadAgenda.From(pdf), pdf);
    });

    /// <summary>The corpus's agenda with its PDF.</summary>
    public static ServedDocument Kkr => Agenda.Value;

    /// <summary>A case that goes from a committee to the council, which votes on it.</summary>
    public static ImmutableArray<ServedDocument> OneCase { get; } =
    [
        new(Document("a", "Teknik- og Miljøudvalget", "2024-03-05", MeetingKind.Minutes, Item("4", "Skybrud i Søndervang") with
        {
            Case = new CaseReference("06.01.00-P16-4-23", "abc", null),
            Fields = [Field(FieldKind.Presentation, "Sagsfremstilling", "Der afsættes 12,5 mio. kr. til skybrudsplanen. Høringssvar "
                + "afleveres senest den 1. maj 2024."), Field(FieldKind.Decision, "Beslutning", "Indstilles godkendt.")],
        })),
        new(Document("b", "Byrådet", "2024-04-10", MeetingKind.Minutes, Item("7", "Skybrud i Søndervang, anden behandling") with
        {
            Case = new CaseReference("06.01.00-P16-4-23", null, null),
            Fields = [Field(FieldKind.Decision, "Beslutning", "For stemte A, V og C (17). Imod stemte Ø (2). Godkendt.")],
            Links = [new ItemLink("Planen", "https://example.org/plan", 1), new ItemLink("Ond", "javascript:alert(1)", 1)],
            Attachments = [new Attachment("Bilag 1", "Kort over Søndervang", "https://example.org/kort.pdf", Access.Open, null)],
        }, Item("8", "Personalesag") with
        {
            Access = Access.Closed, Fields = [Field(FieldKind.Presentation, "Sagsfremstilling", "Hemmeligheden om direktøren.")],
        })),
    ];

    /// <summary>Everything that a stranger can put into a text.</summary>
    public static ServedDocument Hostile { get; } = new(Document("c", "<script>alert('body')</script>", "2024-05-06", MeetingKind.Agenda,
        Item("\"><img src=x onerror=alert(1)>", Evil) with
        {
            Case = new CaseReference(Evil, Evil, Evil),
            Fields = [Field(FieldKind.Body, Evil, Evil) with
            {
                Blocks =
                [
                    new Block { Type = BlockType.Paragraph, Text = Evil, Struck = [new StruckText(Evil, 0)] },
                    new Block { Type = BlockType.Heading, Text = Evil },
                    new Block { Type = BlockType.List, Items = [new ListEntry(Evil, Evil, 3), new ListEntry("", "", -5)] },
                    new Block { Type = BlockType.Table, Table = "t1" }, new Block { Type = BlockType.Table, Table = "none" },
                ],
            }],
            Attachments = [new Attachment(Evil, Evil, "javascript:alert(1)//http://", null, null)],
            Decisions = [new Decision(Evil, Evil, Evil)],
            Links = [new ItemLink(Evil, "https://example.org/\"onmouseover=\"alert(1)", 1)],
        }) with
    {
        Meeting = new Meeting { Body = "<script>alert('body')</script>", Title = Evil, Date = "2024-05-06", Place = Evil, Start = Evil,
            Participants = [new Participant(Evil, Evil, Evil, Attendance.Absent)] },
        Tables = [new AgendaTable
        {
            Id = "t1", Item = "\"><img src=x onerror=alert(1)>", Caption = Evil,
            Columns = [new TableColumn(Evil, [Evil], null), new TableColumn("", [], null)],
            Rows = [[new Cell { Text = "=cmd|'/c calc'!A1" }, new Cell { Text = Evil }], [new Cell { Text = "1.234,5", Number = 1234.5 },
                new Cell { Text = "3.4" }]],
        }],
        Diagnostics = [new Diagnostic(Evil, Severity.Warning, 1, Evil), new Diagnostic("numbering.gap", Severity.Info, null, Evil)],
        Parts = [new DocumentPart(PartKind.Letter, Evil, [1, 1], null), new DocumentPart(PartKind.Agenda, Evil, [2, 3], null)],
    });

    public const string Evil = "</title></p><script>alert(1)</script>\"' onload=\"x\" "
        + "\u0000\u0007\u009f\ud800 \u202Eevil\u2066 \uFFFE & <!--";

    public static AgendaDocument Document(string hash, string? body, string? date, MeetingKind kind, params AgendaItem[] items) => new()
    {
        Document = new DocumentInfo($"{hash}.pdf", string.Concat(Enumerable.Repeat(hash, 64)), 1000, 3, null, TextSource.Embedded),
        Status = DocumentStatus.Complete, Meeting = new Meeting { Body = body, Date = date, Kind = kind }, Items = [.. items],
    };

    /// <summary>Of one of many: another number, another document.</summary>
    public static DocumentInfo Numbered(int number) => new(string.Create(CultureInfo.InvariantCulture, $"x{number}.pdf"),
        number.ToString("x16", CultureInfo.InvariantCulture) + new string('0', 48), 10, 1, null, TextSource.Embedded);

    public static AgendaItem Item(string id, string title) =>
        new() { Id = id, Number = id, Title = title, Source = [new SourceBox(1, new Box(50, 100, 500, 700))] };

    public static AgendaField Field(FieldKind kind, string? heading, string text) => new()
    {
        Kind = kind, Heading = heading, Text = text, Blocks = [new Block { Type = BlockType.Paragraph, Text = text }],
        Source = [new SourceBox(1, new Box(50, 100, 500, 600))],
    };
}
