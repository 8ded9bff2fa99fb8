using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Portals;

/// <summary>The items of a publication, their fields and enclosures.</summary>
internal sealed class PublicationItem(PortalXml xml, PortalIds ids, AgendaDocument document)
{
    private const string Decision = "Beslutning";

    private readonly Dictionary<string, AgendaTable> _tables = PortalFields.Tables(document);

    public void Write(AgendaItem item) => xml.Element("Item", () =>
    {
        xml.Text("Caption", item.Title);
        PublicationParts.Case(xml, item.Case?.Number);
        PublicationParts.Made(xml, "Created");
        xml.Element("Enclosures", () => WriteEnclosures(item));
        xml.Text("IsPublic", item.Access == Access.Closed ? "False" : "True");
        xml.Text("MeetingPrepationState", "2");
        xml.Text("MeetingPrepationStateAsEnum", "Approved");
        PublicationParts.Made(xml, "LastChanged");
        xml.Text("Number", item.Number);
        xml.Element("MeetingPlans");
        xml.Element("Fields", () => WriteFields(item));
        xml.Element("Members", () =>
        {
            foreach (var person in document.Meeting.Participants)
            {
                PublicationMeeting.ItemMember(xml, person);
            }
        });
    }, ("ID", ids.Item(item)));

    public void WriteEnclosures(AgendaItem item)
    {
        for (var i = 0; i < item.Attachments.Length; i++)
        {
            WriteEnclosure(item, item.Attachments[i], i + 1);
        }
    }

    /// <summary>
    /// There is always a field for the decision, empty before the meeting, and one beside it, as in the published files: a reader that
    /// takes a single field for a list of its parts meets none.
    /// </summary>
    private void WriteFields(AgendaItem item)
    {
        var index = 0;
        foreach (var field in item.Fields)
        {
            WriteField(item, ++index, field.Heading, field.Kind == FieldKind.Decision, FieldHtml.Of(field, _tables));
        }

        if (!item.Fields.Any(field => field.Kind == FieldKind.Decision))
        {
            WriteField(item, ++index, Decision, true, "");
        }

        if (index == 1)
        {
            WriteField(item, ++index, null, false, "");
        }
    }

    private void WriteField(AgendaItem item, int index, string? heading, bool isFeedback, string html) => xml.Element("ItemField", () =>
    {
        xml.Text("Caption", heading);
        PublicationParts.Made(xml, "Created");
        xml.Text("FieldTypeAsValue", "3");
        xml.Text("FieldTypeAsEnum", "Html");
        xml.Text("HasContent", html.Length > 0 ? "True" : "False");
        xml.Text("Index", index.ToString(CultureInfo.InvariantCulture));
        xml.Text("IsContentRequired", "False");
        xml.Text("IsFeedback", isFeedback ? "True" : "False");
        PublicationParts.Made(xml, "LastChanged");
        xml.Element("Images");
        xml.Text("Content", html);
    }, ("ID", ids.Field(item, index)));

    private void WriteEnclosure(AgendaItem item, Attachment attachment, int position)
    {
        var number = position.ToString(CultureInfo.InvariantCulture);
        xml.Element("Enclosure", () =>
        {
            PublicationParts.Case(xml, null);
            PublicationParts.Made(xml, "Created");
            xml.Text("FileLength");
            xml.Text("FileName", attachment.Title);
            PublicationParts.Made(xml, "LastChanged");
            xml.Text("Name", attachment.Title);
            xml.Text("Number", number);
            xml.Text("FileSize");
            xml.Text("ItemNumber", item.Number);
            xml.Text("Index", number);
            xml.Text("InstantiationFileName");
            xml.Text("InstantiationFilePath");
            xml.Text("InstantiationFilePathRelative");
            xml.Text("DownloadUrl", attachment.Url);
            xml.Text("Data");
            xml.Text("IsProtected", attachment.Access == Access.Closed || item.Access == Access.Closed ? "True" : "False");
        }, ("ID", ids.Enclosure(item, position)), ("ItemID", ids.Item(item)), ("AgendaID", ids.Agenda), ("MeetingID", ids.Meeting),
            ("CommitteeID", ids.Committee), ("CommitteeGroupID", PortalIds.None));
    }
}
