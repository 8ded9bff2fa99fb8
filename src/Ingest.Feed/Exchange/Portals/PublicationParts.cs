namespace Ingest.Feed.Exchange.Portals;

/// <summary>What stands at many places of a publication.</summary>
internal static class PublicationParts
{
    /// <summary>How a portal is to show it; where the two published files differ, what shows more of what is there.</summary>
    private static readonly (string Name, string Value)[] Shown =
    [
        ("ShowCommittee", "True"), ("ShowCommitteeMembers", "True"), ("ShowEmptyFeedbackFields", "True"), ("ShowEmptyFields", "False"),
        ("ShowFrontpage", "True"), ("ShowMeeting", "True"), ("ShowMeetingMembers", "True"), ("ShowMeetingPlan", "True"),
        ("ShowTableOfContents", "True"), ("ShowItemMembers", "False"), ("ShowItemMemberParticipation", "False"),
    ];

    /// <summary>Somebody whom an agenda does not name.</summary>
    public static void Person(PortalXml xml, string element) => xml.Element(element, () =>
    {
        xml.Text("EmailAddress");
        xml.Text("Name");
    }, ("ID", PortalIds.None));

    /// <summary>When and by whom, both unknown: <c>Created</c> and <c>CreatedBy</c>.</summary>
    public static void Made(PortalXml xml, string element)
    {
        xml.Text(element);
        Person(xml, element + "By");
    }

    public static void Settings(PortalXml xml, string element) => xml.Element(element, () =>
    {
        foreach (var (name, value) in Shown)
        {
            xml.Text(name, value);
        }
    }, ("ID", PortalIds.None));

    /// <param name="number">Null where there is no case.</param>
    public static void Case(PortalXml xml, string? number) => xml.Element("Case", () =>
    {
        xml.Text("Number", number);
        xml.Text("NumberAndTitle", $"{number} - ");
        xml.Text("Title");
    }, ("ID", number is null ? PortalIds.None : PortalIds.Case(number)));
}
