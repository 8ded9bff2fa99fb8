using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Portals;

/// <summary>The meeting of a publication, its committee, and the people of both.</summary>
internal static class PublicationMeeting
{
    public static void Write(PortalXml xml, PortalIds ids, Meeting meeting) => xml.Element("Meeting", () =>
    {
        PublicationParts.Made(xml, "Concluded");
        PublicationParts.Made(xml, "Created");
        xml.Text("IsCommitteeFutureMeeting", "False");
        xml.Text("LifeStateAsValue", "0");
        xml.Text("LifeStateAsEnum", "Live");
        PublicationParts.Made(xml, "LastChanged");
        xml.Element("Members", () =>
        {
            foreach (var person in meeting.Participants)
            {
                Member(xml, person);
            }
        });
        xml.Text("When", Moment(meeting.Date, meeting.Start));
        xml.Text("Where", meeting.Place);
        xml.Text("Until", meeting.End is null ? null : Moment(meeting.Date, meeting.End));
    }, ("ID", ids.Meeting));

    public static void WriteCommittee(PortalXml xml, PortalIds ids, Meeting meeting) => xml.Element("Committee", () =>
    {
        xml.Element("CommitteeGroup", () => xml.Text("Name"), ("ID", PortalIds.None));
        xml.Element("Members", () =>
        {
            foreach (var person in meeting.Participants)
            {
                xml.Element("CommitteeMember", () => Inner(xml, person), ("ID", PortalIds.Person(person)));
            }
        });
        PublicationParts.Made(xml, "Created");
        xml.Text("DefaultMeetingPlace");
        xml.Text("DefaultMeetingTime");
        xml.Text("Description");
        PublicationParts.Settings(xml, "GeneratorSettingsDraft");
        PublicationParts.Settings(xml, "GeneratorSettingsFinal");
        PublicationParts.Settings(xml, "GeneratorSettingsMinutes");
        PublicationParts.Made(xml, "LastChanged");
        xml.Text("Name", meeting.Body);
        xml.Text("PeriodStart");
        xml.Text("PeriodEnd");
    }, ("ID", ids.Committee));

    public static void ItemMember(PortalXml xml, Participant person) => xml.Element("ItemMember", () =>
    {
        Participation(xml, person);
        xml.Text("MeetingMemberRolesList", person.Role);
        xml.Text("IsInvited", "True");
    }, ("ID", PortalIds.Person(person)), ("IsInvited", "True"));

    private static void Member(PortalXml xml, Participant person) => xml.Element("MeetingMember", () =>
    {
        Participation(xml, person);
        xml.Text("MeetingMemberRolesList", person.Role);
        xml.Element("MeetingMemberRoles");
        Inner(xml, person);
    }, ("ID", PortalIds.Person(person)));

    private static void Inner(PortalXml xml, Participant person) => xml.Element("Member", () =>
    {
        xml.Text("EmailAddress");
        xml.Text("Name", Name(person));
    }, ("ID", PortalIds.Person(person)));

    private static void Participation(PortalXml xml, Participant person)
    {
        var (value, word) = Status(person.Attendance);
        xml.Text("ParticipationStatusAsValue", value);
        xml.Text("ParticipationStatusAsText", word);
        xml.Text("ParticipationNote");
        xml.Text("Name", Name(person));
        xml.Text("EmailAddress");
    }

    /// <summary>The importer takes 0 for not decided, 1 for there, others for not there; only the first has a word in the files.</summary>
    private static (string Value, string Word) Status(Attendance attendance) => attendance switch
    {
        Attendance.Present => ("1", "Present"),
        Attendance.Absent => ("2", "Absent"),
        _ => ("0", "NotDecided"),
    };

    /// <summary>With the party, as the files have it: <c>Lolan Ottesen (A)</c>.</summary>
    private static string Name(Participant person) => person.Party is { Length: > 0 } party ? $"{person.Name} ({party})" : person.Name;

    /// <summary><c>25-09-2012 15:30:00</c>; midnight where the time is not known.</summary>
    /// <returns>Null where the date is not known.</returns>
    private static string? Moment(string? date, string? time) =>
        DanishTime.At(date, time)?.ToString("dd-MM-yyyy HH:mm:ss", CultureInfo.InvariantCulture);
}
