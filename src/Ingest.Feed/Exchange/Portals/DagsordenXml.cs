using System.Globalization;
using System.Text;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Portals;

/// <summary>
/// A document as the <c>/Dagsorden</c> XML by which SBSYS hands agendas to portals. No such file is published; its elements and attributes
/// are those, and those alone, that the published importer reads (github.com/OS2web/os2web_meetings_sbsys: the selectors of its migration
/// and <c>MeetingsDirectorySbsys.php</c>). That importer shows the name of an element below <c>Indhold</c> as the text's heading.
/// </summary>
public static class DagsordenXml
{
    private static readonly string[] Months =
    [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
    ];

    public static byte[] Write(AgendaDocument document)
    {
        using var xml = new PortalXml();
        var ids = new PortalIds(document);
        var isOpen = document.Items.IsEmpty || document.Items.Any(item => item.Access != Access.Closed);
        var tables = PortalFields.Tables(document);
        xml.Element("Dagsorden", () =>
        {
            Meeting(xml, ids, document.Meeting);
            xml.Element("Dagsordenpunkter", () =>
            {
                foreach (var item in document.Items)
                {
                    Item(xml, ids, item, tables);
                }
            });
        }, ("DagsordenID", ids.Agenda), ("Åben", Truth(isOpen)),
            ("Dagsordentype", document.Meeting.Kind == MeetingKind.Minutes ? "Referat" : "Dagsorden"));
        return xml.Finish();
    }

    private static void Meeting(PortalXml xml, PortalIds ids, Meeting meeting)
    {
        var start = DanishTime.At(meeting.Date, meeting.Start);
        var end = meeting.End is null ? null : DanishTime.At(meeting.Date, meeting.End);
        xml.Element("Møde",
            ("MødeID", ids.Meeting), ("UdvalgID", ids.Committee), ("Udvalg", meeting.Body ?? meeting.Title ?? ""),
            ("Mødedato", Day(start)), ("Mødetid", Clock(start)), ("Mødeslutdato", Day(end)), ("Mødesluttid", Clock(end)),
            ("Mødested", meeting.Place));
    }

    private static void Item(PortalXml xml, PortalIds ids, AgendaItem item, Dictionary<string, AgendaTable> tables) =>
        xml.Element("Dagsordenpunkt", () =>
        {
            xml.Text("Overskrift", item.Title);
            xml.Element("Indhold", () =>
            {
                // An importer that makes a list of names keeps one text a name.
                foreach (var kind in item.Fields.GroupBy(field => PortalFields.Word(field.Kind), StringComparer.Ordinal))
                {
                    xml.Text(kind.Key, string.Concat(kind.Select(field => Html(field, kind.Key, tables))));
                }
            });
            xml.Element("Bilagsliste", () =>
            {
                for (var i = 0; i < item.Attachments.Length; i++)
                {
                    Attachment(xml, ids, item, i);
                }
            });
        }, ("DagsordenpunktID", ids.Item(item)), ("Nummer", item.Number ?? ""), ("Åbent", Truth(item.Access != Access.Closed)));

    private static void Attachment(PortalXml xml, PortalIds ids, AgendaItem item, int index)
    {
        var attachment = item.Attachments[index];
        var isOpen = attachment.Access != Access.Closed && item.Access != Access.Closed;
        xml.Element("Bilag",
            ("BilagID", ids.Enclosure(item, index + 1)), ("Navn", attachment.Title), ("MaaPubliceres", Truth(isOpen)),
            ("BilagUrl", attachment.Url ?? ""));
    }

    /// <summary>A heading that is another than the element's name stands over the text.</summary>
    private static string Html(AgendaField field, string name, Dictionary<string, AgendaTable> tables)
    {
        var html = new StringBuilder();
        if (field.Heading is { Length: > 0 } heading && StableKey.Folded(heading) != StableKey.Folded(name))
        {
            html.Append("<h3>").Append(XmlText.Escaped(heading)).Append("</h3>\n");
        }

        return html.Append(FieldHtml.Of(field, tables)).ToString();
    }

    private static string Truth(bool value) => value ? "True" : "False";

    /// <summary>As the importer's own example has it: <c>27. august 2018</c>.</summary>
    private static string? Day(DateTimeOffset? moment) =>
        moment is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {Months[day.Month - 1]} {day.Year}") : null;

    private static string? Clock(DateTimeOffset? moment) => moment?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
