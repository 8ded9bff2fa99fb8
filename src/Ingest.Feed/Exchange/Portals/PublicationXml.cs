using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Portals;

/// <summary>
/// A document as the <c>/Publication</c> XML by which eDagsorden hands agendas to portals: the elements and their order are those of two
/// published files of that system (Ballerup 2013, Region Hovedstaden 2012), the values are such as the published importer takes
/// (github.com/OS2web/os2web_meetings_agman). What an agenda says nothing of (who wrote it when, e-mail addresses, periods) is an empty
/// element, as those files have it too.
/// </summary>
public static class PublicationXml
{
    public static byte[] Write(AgendaDocument document)
    {
        using var xml = new PortalXml();
        var ids = new PortalIds(document);
        xml.Element("Publication", () => Publication(xml, ids, document));
        return xml.Finish();
    }

    private static void Publication(PortalXml xml, PortalIds ids, AgendaDocument document)
    {
        xml.Text("Published");
        PublicationParts.Person(xml, "PublishedBy");
        Empty(xml, "EnclosureFileNamePattern", "EnclosureInstantiationMethodAsValue", "EnclosureInstantiationMethodAsEnum",
            "EnclosureOutputPath", "EnclosureUrlPattern");

        var file = $"Publication{ids.Agenda}";
        xml.Text("Formatter", "da");
        xml.Text("OutputFileName", file + ".xml");
        xml.Text("OutputFileNameWithoutExtension", file);
        Empty(xml, "OutputFilePath", "OutputPath", "RelativeEnclosureOutputPath", "EnclosureImageUrl");

        var (value, word) = Type(document.Meeting.Kind);
        xml.Text("PublicationTypeAsValue", value);
        xml.Text("PublicationTypeAsEnum", word);
        PublicationParts.Settings(xml, "GeneratorSettings");
        xml.Element("Stylesheets");
        xml.Element("Agendas", () => xml.Element("Agenda", () => Agenda(xml, ids, document), ("ID", ids.Agenda)));
    }

    /// <summary>Where the system that published them kept its files: there is none.</summary>
    private static void Empty(PortalXml xml, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            xml.Text(name);
        }
    }

    /// <summary>The importer's numbers: 0 is a draft, 1 an agenda, others minutes. The files have the words of the first two.</summary>
    private static (string Value, string Word) Type(MeetingKind kind) => kind == MeetingKind.Minutes ? ("2", "Minutes") : ("1", "Final");

    private static void Agenda(PortalXml xml, PortalIds ids, AgendaDocument document)
    {
        PublicationParts.Made(xml, "Created");
        xml.Text("Frontpage");
        xml.Text("IsExtendedAgenda", document.Meeting.Kind == MeetingKind.Supplement ? "True" : "False");
        xml.Text("IsItemsListLocked", "False");
        PublicationParts.Made(xml, "LastChanged");
        PublicationMeeting.Write(xml, ids, document.Meeting);
        xml.Text("Name", document.Meeting.Body ?? document.Meeting.Title);
        xml.Text("NewItemsIsPublic", "True");
        PublicationMeeting.WriteCommittee(xml, ids, document.Meeting);
        var item = new PublicationItem(xml, ids, document);
        xml.Element("Items", () =>
        {
            foreach (var one in document.Items)
            {
                item.Write(one);
            }
        });
        xml.Element("Enclosures", () =>
        {
            foreach (var one in document.Items)
            {
                item.WriteEnclosures(one);
            }
        });
    }

}
