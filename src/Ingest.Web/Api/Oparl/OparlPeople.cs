using System.Collections.Frozen;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Web.Api.Oparl;

/// <summary>
/// Persons, organizations and memberships, which are of all meetings: made once for a state and an address. The address is the client's
/// word for the server, almost always the same one.
/// </summary>
internal sealed class OparlPeople
{
    private volatile Known? _last;

    public IReadOnlyDictionary<string, IOparlObject> Of(OparlState state, OparlScope scope)
    {
        if (_last is { } last && ReferenceEquals(last.State, state) && last.Base == scope.Urls.Base)
        {
            return last.All;
        }

        var people = new People(scope, [.. state.Meetings.Values.Select(meeting => meeting.Group)
            .OrderBy(group => group.Key, StringComparer.Ordinal)]);
        var all = people.Organizations.Cast<IOparlObject>().Concat(people.Persons).Concat(people.Memberships)
            .DistinctBy(one => one.Id, StringComparer.Ordinal).ToFrozenDictionary(one => one.Id, StringComparer.Ordinal);
        _last = new Known(state, scope.Urls.Base, all);
        return all;
    }

    private sealed record Known(OparlState State, string Base, FrozenDictionary<string, IOparlObject> All);
}
