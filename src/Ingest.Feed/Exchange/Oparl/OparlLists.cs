using System.Collections.Immutable;
using Ingest.Feed.Exchange.Oparl.Objects;

namespace Ingest.Feed.Exchange.Oparl;

/// <summary>
/// Lists in pages. A list is sorted by address, which never changes, so the order is the same in every export; an empty one has one page.
/// </summary>
public static class OparlLists
{
    /// <summary>More on a page the specification advises against.</summary>
    public const int PageSize = 100;

    public static IEnumerable<(string Url, OparlList Page)> Pages(OparlUrls urls, string list, IEnumerable<IOparlObject> objects)
    {
        var sorted = objects.OrderBy(one => one.Id, StringComparer.Ordinal).ToImmutableArray();
        var last = Math.Max(1, (sorted.Length + PageSize - 1) / PageSize);
        for (var page = 1; page <= last; page++)
        {
            yield return (urls.Page(list, page), new OparlList(
                [.. sorted.Skip((page - 1) * PageSize).Take(PageSize)],
                new OparlPagination(sorted.Length, PageSize, page, last),
                new OparlLinks(urls.Page(list, 1), page > 1 ? urls.Page(list, page - 1) : null, urls.Page(list, page),
                    page < last ? urls.Page(list, page + 1) : null, urls.Page(list, last))));
        }
    }
}
