using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl.Meetings;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>
/// Organizations, persons and memberships out of the meetings' bodies and participants. A name is one person, and a person is a member of
/// the body in whose papers the name stands; role and party are those of the latest meeting. Parties are organizations of their own,
/// named as printed (<c>A</c>).
/// </summary>
public sealed class People
{
    private const string Committee = "Gremium";
    private const string Party = "Partei";

    private readonly OparlScope _scope;
    private readonly ILookup<string, Place> _persons;
    private readonly ILookup<string, MeetingGroup> _bodies;

    public People(OparlScope scope, ImmutableArray<MeetingGroup> meetings)
    {
        _scope = scope;
        _bodies = meetings.Where(meeting => meeting.Body is not null)
            .ToLookup(meeting => scope.OrganizationUrl(meeting.Body!), StringComparer.Ordinal);
        _persons = meetings.SelectMany(Places).OrderBy(place => place.Stamp.First)
            .ToLookup(place => scope.PersonUrl(place.Name), StringComparer.Ordinal);
    }

    public IEnumerable<OparlPerson> Persons => _persons.Select(person => Whole(person.Key, [.. person]));

    /// <summary>Each as it stands alone.</summary>
    public IEnumerable<OparlMembership> Memberships =>
        _persons.SelectMany(person => MembershipsOf(person.Key, [.. person]).Select(one => one with { Person = person.Key }));

    public IEnumerable<OparlOrganization> Organizations
    {
        get
        {
            var members = Memberships.ToLookup(membership => membership.Organization, membership => membership.Id, StringComparer.Ordinal);
            return _bodies.Select(body => Body(body.Key, [.. body], members[body.Key])).Concat(Parties());
        }
    }

    private OparlOrganization Body(string url, ImmutableArray<MeetingGroup> meetings, IEnumerable<string> members)
    {
        var stamp = OparlStamp.All(meetings.Select(_scope.StampOf), _scope.Unknown);
        return new OparlOrganization
        {
            Id = url,
            Body = _scope.Urls.Body,
            Name = meetings.MaxBy(_scope.StampOf, Comparer<OparlStamp>.Create((one, other) => one.First.CompareTo(other.First)))!.Body!,
            Membership = FilledList.Of(members.Order(StringComparer.Ordinal)),
            Meeting = _scope.Urls.Page(MeetingList(meetings[0].Body!), 1),
            OrganizationType = Committee,
            Created = stamp.Created,
            Modified = stamp.Modified,
        };
    }

    /// <summary>The name of the list of a body's meetings.</summary>
    public static string MeetingList(string body) => $"meeting-of-{OparlScope.OrganizationKey(body)}";

    private IEnumerable<OparlOrganization> Parties() =>
        _persons.SelectMany(person => person).Where(place => place.Party is not null)
            .GroupBy(place => _scope.PartyUrl(place.Party!), StringComparer.Ordinal).Select(party =>
            {
                var stamp = OparlStamp.All(party.Select(place => place.Stamp), _scope.Unknown);
                return new OparlOrganization
                {
                    Id = party.Key, Body = _scope.Urls.Body, Name = party.First().Party!, OrganizationType = Party,
                    Created = stamp.Created, Modified = stamp.Modified,
                };
            });

    private OparlPerson Whole(string url, ImmutableArray<Place> places)
    {
        var stamp = OparlStamp.All(places.Select(place => place.Stamp), _scope.Unknown);
        return new OparlPerson
        {
            Id = url,
            Body = _scope.Urls.Body,
            Name = places[^1].Name,
            Membership = FilledList.Of(MembershipsOf(url, places)),
            Created = stamp.Created,
            Modified = stamp.Modified,
        };
    }

    private IEnumerable<OparlMembership> MembershipsOf(string person, ImmutableArray<Place> places) =>
        places.Where(place => place.Body is not null)
            .GroupBy(place => _scope.OrganizationUrl(place.Body!), StringComparer.Ordinal)
            .Select(body => Membership(person, body.Key, [.. body]));

    private OparlMembership Membership(string person, string body, ImmutableArray<Place> places)
    {
        var stamp = OparlStamp.All(places.Select(place => place.Stamp), _scope.Unknown);
        return new OparlMembership
        {
            Id = _scope.Urls.Of("membership", "k" + StableKey.Hex(_scope.Urls.PathOf(person), _scope.Urls.PathOf(body))),
            Organization = body,
            Role = places.Select(place => place.Role).LastOrDefault(role => role is not null),
            OnBehalfOf = places.Select(place => place.Party).LastOrDefault(party => party is not null) is { } its
                ? _scope.PartyUrl(its) : null,
            Created = stamp.Created,
            Modified = stamp.Modified,
        };
    }

    private IEnumerable<Place> Places(MeetingGroup meeting) =>
        meeting.Documents.SelectMany(document => document.Meeting.Participants).Where(person => !string.IsNullOrWhiteSpace(person.Name))
            .Select(person => new Place(person.Name, meeting.Body, Said(person.Role), Said(person.Party), _scope.StampOf(meeting)));

    private static string? Said(string? word) => string.IsNullOrWhiteSpace(word) ? null : word;

    /// <summary>A person's place at one meeting.</summary>
    private sealed record Place(string Name, string? Body, string? Role, string? Party, OparlStamp Stamp);
}
