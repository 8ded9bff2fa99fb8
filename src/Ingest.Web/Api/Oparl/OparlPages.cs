using System.Collections.Immutable;
using Ingest.Feed.Exchange;
using Ingest.Feed.Exchange.Oparl;
using Ingest.Feed.Exchange.Oparl.Objects;
using Ingest.Web.Api.Parameters;
using Microsoft.AspNetCore.Http.Extensions;

namespace Ingest.Web.Api.Oparl;

/// <summary>A list's page, with the filters by date that the specification has; the links of the pages keep them.</summary>
internal static class OparlPages
{
    private static readonly TimeParameter CreatedSince = new("created_since", "Created at this time or later.");
    private static readonly TimeParameter CreatedUntil = new("created_until", "Created at this time or before.");
    private static readonly TimeParameter ModifiedSince = new("modified_since", "Changed at this time or later.");
    private static readonly TimeParameter ModifiedUntil = new("modified_until", "Changed at this time or before.");

    /// <summary>The specification's own, which have no meaning here, are passed over.</summary>
    public static readonly ImmutableArray<ApiParameter> Parameters =
    [
        CreatedSince, CreatedUntil, ModifiedSince, ModifiedUntil, new TextParameter("limit", ""), new TextParameter("omit_internal", ""),
    ];

    /// <returns>Null where there is no such page.</returns>
    public static OparlList? Of(
        ApiCall call, OparlUrls urls, string list, int page, ImmutableArray<OparlEntry> entries, Func<OparlEntry, IOparlObject?> make)
    {
        var (createdSince, createdUntil) = (call.Time(CreatedSince), call.Time(CreatedUntil));
        var (modifiedSince, modifiedUntil) = (call.Time(ModifiedSince), call.Time(ModifiedUntil));
        ImmutableArray<OparlEntry> kept =
        [
            .. entries.Where(entry => !(entry.Stamp.First < createdSince) && !(entry.Stamp.First > createdUntil)
                && !(entry.Stamp.Last < modifiedSince) && !(entry.Stamp.Last > modifiedUntil)),
        ];
        const int Size = OparlLists.PageSize;
        var last = Math.Max(1, (kept.Length + Size - 1) / Size);
        return page < 1 || page > last ? null : new OparlList(
            [.. kept.Skip((page - 1) * Size).Take(Size).Select(make).OfType<IOparlObject>()],
            new OparlPagination(kept.Length, Size, page, last),
            new OparlLinks(Url(1), page > 1 ? Url(page - 1) : null, Url(page), page < last ? Url(page + 1) : null, Url(last)));

        string Url(int number) => urls.Page(list, number) + Filters(call);
    }

    private static QueryBuilder Filters(ApiCall call) => new(Parameters.OfType<TimeParameter>()
        .Where(filter => call.Time(filter) is not null)
        .Select(filter => KeyValuePair.Create(filter.Name, DanishTime.Text(call.Time(filter)!.Value))));
}
