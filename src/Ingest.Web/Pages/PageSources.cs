using Ingest.Search.Searching;
using Ingest.Web.Documents;
using Ingest.Web.Drawing;
using Ingest.Web.Pages.Meetings;

namespace Ingest.Web.Pages;

/// <summary>What pages are made of.</summary>
internal sealed record PageSources(WebOptions Options, ISearcher Searcher, IArchive Archive, PageDrawings Drawings)
{
    public MeetingCensus Census { get; } = new(Searcher);
}
