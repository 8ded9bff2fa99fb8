using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Tests.Search.Indexing;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>Five items of two meetings, in both searches; written once for all tests of a class, when one asks.</summary>
public sealed class FewItems() : SharedSearches(() => new BothSearches(
    Of("a", "Byrådet", MeetingKind.Agenda, "2023-05-10",
        Item("1", "Opfølgning på lånepuljen til botilbud", "SAG-2023-02570",
            (FieldKind.Recommendation, "Det indstilles, at lånepuljen på 561,5 mio. kr. tages til efterretning."),
            (FieldKind.Presentation, "Der er oprettet 274 botilbudspladser. Efter § 108 i serviceloven.")),
        Item("2", "Skybrudsplan", "27.42.00-P20-1-23", (FieldKind.Recommendation, "At planen sendes i høring."),
            (FieldKind.Presentation, "Skybrud fylder kældrene den 6. september 2022."))),
    Of("b", "Teknik- og Miljøudvalget", MeetingKind.Minutes, "2024-02-01",
        Item("1", "Cykelsti langs Hovedgaden", "24/02571", (FieldKind.Decision, "Godkendt. Skybrud blev nævnt for børn/unge."),
            (FieldKind.Economy, "Udgiften er 12 mio. kr.")),
        Item("2", "Lukket punkt om salg", null, (FieldKind.Presentation, "Hemmelig køber af grunden.")) with { Access = Access.Closed },
        Item("2.1", "Bilag til salget", null, (FieldKind.Presentation, "Hemmelig pris.")) with { Parent = "2" })
    with { Status = DocumentStatus.Partial }))
{
    public static string Name(SearchHit hit) => hit.Meeting.Path[0] + hit.Id;

    private static AgendaDocument Of(string name, string body, MeetingKind kind, string date, params AgendaItem[] items)
    {
        var meeting = MadeOutput.Meeting(name, date, items);
        return meeting with { Meeting = meeting.Meeting with { Body = body, Kind = kind } };
    }

    private static AgendaItem Item(string id, string title, string? caseNumber, params (FieldKind Kind, string Text)[] fields) => new()
    {
        Id = id, Number = id, Title = title, Case = caseNumber is null ? null : new CaseReference(caseNumber, null, null),
        Fields = [.. fields.Select((field, i) => new AgendaField
        {
            Kind = field.Kind, Heading = field.Kind.ToString(), Text = field.Text, Source = [new SourceBox(i + 2, default)],
        })],
    };
}
