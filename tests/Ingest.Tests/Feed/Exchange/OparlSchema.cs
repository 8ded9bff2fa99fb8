namespace Ingest.Tests.Feed.Exchange;

/// <summary>
/// The schema of OParl 1.1 as it is published: the properties of every kind of object with their types, and which are required, after the
/// JSON schemas of github.com/OParl/spec (folder schema, draft-07 form); and that created and modified are required on every object, after
/// the specification's own list of changes in 1.1. Types are written as <c>string</c>, <c>url</c>, <c>date</c>, <c>date-time</c>,
/// <c>integer</c>, <c>boolean</c>, <c>object</c>, <c>@Kind</c> (an object's address), <c>{Kind}</c> (the object itself),
/// <c>&lt;Kind&gt;</c> (a list's address), and any but the last in <c>[ ]</c>.
/// </summary>
public static class OparlSchema
{
    public const string Types = "https://schema.oparl.org/1.1/";

    private const string OfAll = "id:url type:string created:date-time modified:date-time web:url deleted:boolean keyword:[string]"
        + " license:string";

    private static readonly Dictionary<string, (string Required, string Properties)> Kinds = new(StringComparer.Ordinal)
    {
        ["System"] = ("oparlVersion body", "oparlVersion:string otherOparlVersions:[url] body:<Body> name:string contactEmail:string"
            + " contactName:string website:url vendor:url product:url"),
        ["Body"] = ("name organization person meeting paper legislativeTerm", "system:@System shortName:string name:string website:url"
            + " licenseValidSince:date-time oparlSince:date-time ags:string rgs:string equivalent:[url] contactEmail:string"
            + " contactName:string organization:<Organization> person:<Person> meeting:<Meeting> paper:<Paper>"
            + " legislativeTerm:[{LegislativeTerm}] agendaItem:<AgendaItem> consultation:<Consultation> file:<File> locationList:<Location>"
            + " legislativeTermList:<LegislativeTerm> membership:<Membership> classification:string location:{Location}"
            + " mainOrganization:@Organization"),
        ["LegislativeTerm"] = ("", "body:@Body name:string startDate:date endDate:date"),
        ["Organization"] = ("", "body:@Body name:string membership:[@Membership] meeting:<Meeting> consultation:<Consultation>"
            + " shortName:string post:[string] subOrganizationOf:@Organization organizationType:string classification:string startDate:date"
            + " endDate:date website:url location:{Location} externalBody:@Body memberCount:integer votingMemberCount:integer"),
        ["Person"] = ("", "body:@Body name:string familyName:string givenName:string formOfAddress:string affix:string title:[string]"
            + " gender:string phone:[string] email:[string] location:@Location locationObject:{Location} status:[string]"
            + " membership:[{Membership}] image:{File} life:string lifeSource:string"),
        ["Membership"] = ("", "person:@Person organization:@Organization role:string votingRight:boolean startDate:date endDate:date"
            + " onBehalfOf:@Organization"),
        ["Meeting"] = ("", "name:string meetingState:string cancelled:boolean start:date-time end:date-time location:{Location}"
            + " organization:[@Organization] participant:[@Person] invitation:{File} resultsProtocol:{File} verbatimProtocol:{File}"
            + " auxiliaryFile:[{File}] agendaItem:[{AgendaItem}]"),
        ["AgendaItem"] = ("order", "meeting:@Meeting number:string order:integer name:string public:boolean consultation:@Consultation"
            + " result:string resolutionText:string resolutionFile:{File} auxiliaryFile:[{File}] start:date-time end:date-time"),
        ["Paper"] = ("", "body:@Body name:string reference:string date:date paperType:string relatedPaper:[@Paper]"
            + " superordinatedPaper:[@Paper] subordinatedPaper:[@Paper] mainFile:{File} auxiliaryFile:[{File}] location:[{Location}]"
            + " originatorPerson:[@Person] underDirectionOf:[@Organization] originatorOrganization:[@Organization]"
            + " consultation:[{Consultation}]"),
        ["Consultation"] = ("", "paper:@Paper agendaItem:@AgendaItem meeting:@Meeting organization:[@Organization] authoritative:boolean"
            + " role:string"),
        ["File"] = ("accessUrl", "name:string fileName:string mimeType:string date:date size:integer sha1Checksum:string"
            + " sha512Checksum:string text:string accessUrl:url downloadUrl:url externalServiceUrl:url masterFile:@File"
            + " derivativeFile:[@File] fileLicense:url meeting:[@Meeting] agendaItem:[@AgendaItem] person:@Person paper:[@Paper]"),
        ["Location"] = ("", "description:string geojson:object streetAddress:string room:string postalCode:string subLocality:string"
            + " locality:string bodies:[@Body] organizations:[@Organization] persons:[@Person] meetings:[@Meeting] papers:[@Paper]"),
    };

    /// <summary>Values that the specification lists (System, Organization), or recommends (Meeting).</summary>
    public static IReadOnlyDictionary<string, string[]> Allowed { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["System.oparlVersion"] = ["https://schema.oparl.org/1.0/", "https://schema.oparl.org/1.1/"],
        ["Organization.organizationType"] =
            ["Gremium", "Partei", "Fraktion", "Verwaltungsbereich", "externes Gremium", "Institution", "Sonstiges"],
        ["Meeting.meetingState"] = ["terminiert", "eingeladen", "durchgeführt"],
    };

    public static IReadOnlyList<string> Names { get; } = [.. Kinds.Keys];

    public static IReadOnlySet<string> Required(string kind) =>
        new HashSet<string>([.. Split(Kinds[kind].Required), "id", "type", "created", "modified"], StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> Properties(string kind) =>
        Split($"{OfAll} {Kinds[kind].Properties}").Select(one => one.Split(':', 2))
            .ToDictionary(one => one[0], one => one[1], StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
