namespace Ingest.Search.Searching;

public enum SearchOrder
{
    /// <summary>What fits best first.</summary>
    Best,

    /// <summary>Recent meetings first.</summary>
    Newest,

    Oldest,
}
