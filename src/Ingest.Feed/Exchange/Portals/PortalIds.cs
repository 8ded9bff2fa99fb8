using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Portals;

/// <summary>
/// The numbers by which portals know things. They come from what a thing is, so agenda and minutes of a meeting have the same
/// <see cref="Meeting"/> and committee: importers put agendas with one meeting's number together.
/// </summary>
internal sealed class PortalIds
{
    /// <summary>What the systems write for somebody or something that is not there.</summary>
    public const string None = "0";

    private readonly string _document;
    private readonly Meeting _meeting;

    public PortalIds(AgendaDocument document)
    {
        (_document, _meeting) = (DocumentId.Of(document), document.Meeting);
        Agenda = Text("agenda", _document);
        Committee = _meeting.Body is { } body && !string.IsNullOrWhiteSpace(body) ? Text("committee", body) : None;
        Meeting = Committee != None && _meeting.Date is { Length: > 0 } date
            ? Text("meeting", _meeting.Body, date) : Text("meeting", _document);
    }

    public string Agenda { get; }

    public string Meeting { get; }

    public string Committee { get; }

    public string Item(AgendaItem item) => Text("item", _document, item.Id);

    public string Field(AgendaItem item, int index) => Text("field", _document, item.Id, Invariant(index));

    public string Enclosure(AgendaItem item, int index) => Text("enclosure", _document, item.Id, Invariant(index));

    public static string Case(string number) => Text("case", number);

    public static string Person(Participant person) => Text("person", person.Name);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(params ReadOnlySpan<string?> parts) => StableKey.Number(parts).ToString(CultureInfo.InvariantCulture);
}
