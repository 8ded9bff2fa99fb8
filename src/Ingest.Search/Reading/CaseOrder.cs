using System.Collections.Immutable;
using Ingest.Search.Searching;

namespace Ingest.Search.Reading;

/// <summary>The steps of a case, oldest meeting first; of one meeting in the order of its agenda.</summary>
internal static class CaseOrder
{
    /// <summary>More steps than a case has.</summary>
    public const int MostSteps = 1_000;

    public static ImmutableArray<SearchHit> Of(IEnumerable<SearchHit> hits) =>
    [
        .. hits.OrderBy(hit => hit.Meeting.Date is null).ThenBy(hit => hit.Meeting.Date, StringComparer.Ordinal)
            .ThenBy(hit => hit.Meeting.Path, StringComparer.Ordinal).ThenBy(hit => Padded(hit.Id), StringComparer.Ordinal),
    ];

    /// <summary>9 before 10.</summary>
    private static string Padded(string id) => string.Join('.', id.Split('.').Select(part => part.PadLeft(8, '0')));
}
