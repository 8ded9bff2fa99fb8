namespace Ingest.Search.Searching.Found;

/// <summary>Which of two found items comes first: total, so that no answer depends on how the index came about.</summary>
internal sealed class RankOrder(SearchOrder order) : IComparer<Ranked>
{
    /// <summary>Who scores less comes behind.</summary>
    public bool IsByScore => order == SearchOrder.Best;

    /// <returns>Negative where <paramref name="one"/> comes first.</returns>
    public int Compare(Ranked one, Ranked other)
    {
        var byDate = order switch
        {
            SearchOrder.Newest => other.Date.CompareTo(one.Date),
            SearchOrder.Oldest =>
                (one.Date == 0).CompareTo(other.Date == 0) is var undated and not 0 ? undated : one.Date.CompareTo(other.Date),
            _ => 0,
        };
        return byDate != 0 ? byDate : other.Score.CompareTo(one.Score) is var byScore and not 0 ? byScore
            : other.Date.CompareTo(one.Date) is var newest and not 0 ? newest : one.Order.CompareTo(other.Order);
    }
}
