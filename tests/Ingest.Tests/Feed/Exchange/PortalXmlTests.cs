using System.Text;
using System.Xml;
using System.Xml.Linq;
using FsCheck.Xunit;
using Ingest.Feed.Exchange.Portals;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using static Ingest.Tests.Feed.Exchange.ExchangeSketch;

namespace Ingest.Tests.Feed.Exchange;

/// <summary>The XML of portals, held against the published files and against what the published importers read.</summary>
public sealed class PortalXmlTests
{
    private const string Enclosures = "/Publication/Agendas/Agenda/Enclosures/Enclosure";
    private const string ItemEnclosures = "/Publication/Agendas/Agenda/Items/Item/Enclosures/Enclosure";

    /// <summary>What docs/exchange.md names: the importer asks whether a file is protected, the published files don't say it.</summary>
    private static readonly string[] Added = [$"{Enclosures}/IsProtected", $"{ItemEnclosures}/IsProtected"];

    /// <summary>An agenda as the published ones are: people, fields, attachments.</summary>
    private static readonly AgendaDocument Like = Document("kmb/2013-05-15.pdf",
        Meeting("KMB IT-udvalget", "2013-05-15") with
        {
            End = "18:00", Place = "Mødecenter A",
            Participants = People(
                ("Doris Hansen", "A", Attendance.Unknown), ("Hanne Bay", null, Attendance.Present), ("Bo", null, Attendance.Absent)),
        },
        Item("1", "Meddelelser"),
        Item("2", "It-udstyr", Field(FieldKind.Summary, "Sammendrag", "Om <udstyr> & ]]> mere"),
            Field(FieldKind.Other, "Andet", "Tekst")) with
        {
            Case = new CaseReference("2013-1234", null, null),
            Attachments = [Attachment("Brev", "https://example.org/brev.pdf"), Attachment("Notat")],
        },
        Item("3", "Personale", Field(FieldKind.Background, "Baggrund", "HEMMELIG")) with { Access = Access.Closed });

    private static XElement Publication(AgendaDocument document, bool includeClosed = false) => Xml(document, includeClosed, 0);

    private static XElement Dagsorden(AgendaDocument document, bool includeClosed = false) => Xml(document, includeClosed, 1);

    private static XElement Xml(AgendaDocument document, bool includeClosed, int form)
    {
        using var stream = new MemoryStream(PortalExport.Files([document], includeClosed).ElementAt(form).Bytes);
        using var reader = XmlReader.Create(stream);
        return XDocument.Load(reader).Root!;
    }

    [Theory]
    [InlineData("ballerup-2013-05-15.xml")]
    [InlineData("region-hovedstaden-2012-09-25.xml")]
    public void A_publication_has_the_elements_of_the_published_ones(string file)
    {
        var published = Paths(XDocument.Load(Repository.Real("reference", file)).Root!);
        var own = Paths(Publication(Like));
        Assert.Equal(Added.Order(StringComparer.Ordinal), own.Except(published).Order(StringComparer.Ordinal));
        Assert.Empty(published.Except(own));
    }

    [Theory]
    [InlineData("ballerup-2013-05-15.xml")]
    [InlineData("region-hovedstaden-2012-09-25.xml")]
    public void Elements_stand_in_the_published_order(string file)
    {
        var order = Orders(XDocument.Load(Repository.Real("reference", file)).Root!);
        Assert.All(Orders(Publication(Like)), own => Assert.Equal(order[own.Key], own.Value.Where(name => name != "IsProtected")));
    }

    [Fact]
    public void A_publication_says_what_the_agenda_says()
    {
        var agenda = Publication(Like).Element("Agendas")!.Element("Agenda")!;
        Assert.Equal("KMB IT-udvalget", agenda.Element("Committee")!.Element("Name")!.Value);
        Assert.Equal("15-05-2013 16:30:00", agenda.Element("Meeting")!.Element("When")!.Value);
        Assert.Equal("15-05-2013 18:00:00", agenda.Element("Meeting")!.Element("Until")!.Value);
        Assert.Equal(["Doris Hansen (A)", "Hanne Bay", "Bo"],
            agenda.Element("Meeting")!.Element("Members")!.Elements().Select(member => member.Element("Name")!.Value));
        Assert.Equal(["0", "1", "2"],
            agenda.Element("Meeting")!.Element("Members")!.Elements()
                .Select(member => member.Element("ParticipationStatusAsValue")!.Value));
        var items = agenda.Element("Items")!.Elements().ToList();
        Assert.Equal(["True", "True", "False"], items.Select(item => item.Element("IsPublic")!.Value));
        Assert.Equal("2013-1234 - ", items[1].Element("Case")!.Element("NumberAndTitle")!.Value);
        Assert.Equal(["Sammendrag", "Andet", "Beslutning"], Captions(items[1]));
        Assert.Equal("<p>Om &lt;udstyr&gt; &amp; ]]&gt; mere</p>\n",
            items[1].Element("Fields")!.Elements().First().Element("Content")!.Value);
        Assert.Equal(["Beslutning", ""], Captions(items[2]));
        Assert.All(items[2].Element("Fields")!.Elements(), field => Assert.Equal("False", field.Element("HasContent")!.Value));
    }

    private static IEnumerable<string> Captions(XElement item) =>
        item.Element("Fields")!.Elements().Select(field => field.Element("Caption")!.Value);

    /// <summary>The importer puts agendas of one meeting's number together, and tells minutes by the type.</summary>
    [Fact]
    public void Agenda_and_minutes_share_meeting_and_committee()
    {
        var agenda = Publication(Like);
        var minutes = Publication(Like with
        {
            Document = Like.Document with { Sha256 = new string('e', 64) }, Meeting = Like.Meeting with { Kind = MeetingKind.Minutes },
        });
        Assert.Equal("1", agenda.Element("PublicationTypeAsValue")!.Value);
        Assert.Equal("2", minutes.Element("PublicationTypeAsValue")!.Value);
        foreach (var part in (string[])["Meeting", "Committee"])
        {
            Assert.Equal(Id(agenda, part), Id(minutes, part));
        }

        Assert.NotEqual(agenda.Element("Agendas")!.Element("Agenda")!.Attribute("ID")!.Value,
            minutes.Element("Agendas")!.Element("Agenda")!.Attribute("ID")!.Value);
    }

    private static string Id(XElement publication, string part) =>
        publication.Element("Agendas")!.Element("Agenda")!.Element(part)!.Attribute("ID")!.Value;

    /// <summary>What the published importer of SBSYS selects, by the names that it selects them by.</summary>
    [Fact]
    public void A_dagsorden_has_what_the_importer_reads()
    {
        var xml = Dagsorden(Like);
        Assert.Equal(("Dagsorden", "True", "Dagsorden"),
            (xml.Name.LocalName, xml.Attribute("Åben")!.Value, xml.Attribute("Dagsordentype")!.Value));
        var meeting = xml.Element("Møde")!;
        Assert.Equal(["KMB IT-udvalget", "15. maj 2013", "16:30", "15. maj 2013", "18:00", "Mødecenter A"],
            ((string[])["Udvalg", "Mødedato", "Mødetid", "Mødeslutdato", "Mødesluttid", "Mødested"])
                .Select(name => meeting.Attribute(name)!.Value));
        Assert.NotNull(xml.Attribute("DagsordenID"));
        Assert.NotNull(meeting.Attribute("MødeID"));
        Assert.NotNull(meeting.Attribute("UdvalgID"));
        var items = xml.Element("Dagsordenpunkter")!.Elements("Dagsordenpunkt").ToList();
        Assert.Equal(["Meddelelser", "It-udstyr", "Personale"], items.Select(item => item.Element("Overskrift")!.Value));
        Assert.Equal(["True", "True", "False"], items.Select(item => item.Attribute("Åbent")!.Value));
        Assert.Equal(["Resumé", "Øvrigt"], items[1].Element("Indhold")!.Elements().Select(text => text.Name.LocalName));
        Assert.Equal("<h3>Andet</h3>\n<p>Tekst</p>\n", items[1].Element("Indhold")!.Element("Øvrigt")!.Value);
        Assert.Equal([("Brev", "True", "https://example.org/brev.pdf"), ("Notat", "True", "")],
            items[1].Element("Bilagsliste")!.Elements("Bilag").Select(file =>
                (file.Attribute("Navn")!.Value, file.Attribute("MaaPubliceres")!.Value, file.Attribute("BilagUrl")!.Value)));
        var minutes = Dagsorden(Like with { Meeting = Like.Meeting with { Kind = MeetingKind.Minutes } });
        Assert.Equal("Referat", minutes.Attribute("Dagsordentype")!.Value);
    }

    [Fact]
    public void Closed_texts_are_in_neither_unless_asked_for()
    {
        Assert.All(PortalExport.Files([Like], false),
            file => Assert.DoesNotContain("HEMMELIG", Encoding.UTF8.GetString(file.Bytes), StringComparison.Ordinal));
        Assert.All(PortalExport.Files([Like], true),
            file => Assert.Contains("HEMMELIG", Encoding.UTF8.GetString(file.Bytes), StringComparison.Ordinal));
    }

    [Property(Arbitrary = [typeof(AnyAgenda)], MaxTest = 60)]
    public void Any_agenda_is_well_formed_XML_with_known_elements(AgendaDocument document)
    {
        Assert.Empty(Paths(Publication(document, includeClosed: true)).Except(Paths(Publication(Like))));
        Assert.Equal(document.Items.Length, Dagsorden(document).Element("Dagsordenpunkter")!.Elements().Count());
    }

    private static IEnumerable<string> Paths(XElement root) => root.DescendantsAndSelf().SelectMany(element =>
    {
        var path = Path(element);
        return element.Attributes().Select(attribute => $"{path}@{attribute.Name.LocalName}").Prepend(path);
    }).Distinct(StringComparer.Ordinal);

    private static string Path(XElement element) => $"{(element.Parent is { } above ? Path(above) : "")}/{element.Name.LocalName}";

    /// <summary>By path, the names of the elements below, each once; of those that have some.</summary>
    private static Dictionary<string, string[]> Orders(XElement root) =>
        root.DescendantsAndSelf().Where(element => element.HasElements).GroupBy(Path, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Elements().Select(below => below.Name.LocalName).Distinct().ToArray(),
                StringComparer.Ordinal);
}
