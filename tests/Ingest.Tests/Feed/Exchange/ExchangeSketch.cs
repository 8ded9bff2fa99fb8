using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ingest.Model.Output;

namespace Ingest.Tests.Feed.Exchange;

/// <summary>Documents for exports, by what matters to them.</summary>
internal static class ExchangeSketch
{
    public static AgendaDocument Document(string path, Meeting meeting, params AgendaItem[] items) => new()
    {
        Document = new DocumentInfo(
            path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path))), 1234, 3, null, TextSource.Embedded),
        Status = DocumentStatus.Complete,
        Meeting = meeting,
        Items = [.. items],
    };

    public static Meeting Meeting(string? body, string? date, MeetingKind kind = MeetingKind.Agenda, string? start = "16:30") =>
        new() { Body = body, Date = date, Kind = kind, Start = start };

    public static AgendaItem Item(string number, string title, params AgendaField[] fields) =>
        new() { Id = number, Number = number, Title = title, Fields = [.. fields] };

    public static AgendaField Field(FieldKind kind, string? heading, string text) => new()
    {
        Kind = kind, Heading = heading, Text = text,
        Blocks = [.. text.Split("\n\n").Select(paragraph => new Block { Type = BlockType.Paragraph, Text = paragraph })],
    };

    public static Attachment Attachment(string title, string? url = null, Access? access = null) => new(null, title, url, access, null);

    public static ImmutableArray<Participant> People(params (string Name, string? Party, Attendance Attendance)[] people) =>
        [.. people.Select(person => new Participant(person.Name, person.Party, null, person.Attendance))];
}
