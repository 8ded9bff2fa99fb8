using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Feed.Exchange.Oparl.Meetings;

/// <summary>
/// The items of a meeting out of all its documents. An item of the minutes is the agenda's where number and title are the same, or the
/// title alone where it stands once in both; what only one document has is there too, behind the others.
/// </summary>
public static class MeetingItems
{
    /// <param name="includeClosed">Else an item that one document keeps closed has no texts of the others either.</param>
    public static ImmutableArray<MeetingItem> Of(MeetingGroup group, bool includeClosed)
    {
        var items = new List<List<(AgendaDocument Document, AgendaItem Item)>>();
        foreach (var document in group.Documents)
        {
            var known = items.ToLookup(versions => NumberAndTitle(versions[0].Item), StringComparer.Ordinal);
            var titles = items.ToLookup(versions => StableKey.Folded(versions[0].Item.Title), StringComparer.Ordinal);
            var own = document.Items.ToLookup(item => StableKey.Folded(item.Title), StringComparer.Ordinal);
            var taken = new HashSet<List<(AgendaDocument, AgendaItem)>>();
            foreach (var item in document.Items)
            {
                var title = StableKey.Folded(item.Title);
                var match = known[NumberAndTitle(item)].FirstOrDefault(versions => !taken.Contains(versions))
                    ?? (Single(titles[title]) is { } once && Single(own[title]) is not null && !taken.Contains(once) ? once : null);
                if (match is null)
                {
                    items.Add(match = []);
                }

                taken.Add(match);
                match.Add((document, item));
            }
        }

        return [.. items.Select((versions, i) => Item(versions, i + 1, includeClosed))];
    }

    private static MeetingItem Item(List<(AgendaDocument Document, AgendaItem Item)> versions, int order, bool includeClosed)
    {
        var (document, first) = versions[0];
        var item = new MeetingItem($"{DocumentId.Of(document)}-{StableKey.Piece(first.Id)}", order, [.. versions]);
        return item.Access == Access.Closed && !includeClosed
            ? item with { Versions = [.. versions.Select(version => (version.Document, ClosedContent.Bare(version.Item)))] } : item;
    }

    private static string NumberAndTitle(AgendaItem item) => $"{item.Number}\n{StableKey.Folded(item.Title)}";

    private static T? Single<T>(IEnumerable<T> some)
        where T : class
    {
        using var each = some.GetEnumerator();
        return each.MoveNext() && each.Current is var only && !each.MoveNext() ? only : null;
    }
}
