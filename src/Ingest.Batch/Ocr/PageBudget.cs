namespace Ingest.Batch.Ocr;

/// <summary>How many pages a run may still have read from their picture; all its lanes take from it.</summary>
public sealed class PageBudget(long most)
{
    private readonly Lock _door = new();
    private long _left = most;

    public static PageBudget Unlimited { get; } = new(long.MaxValue);

    /// <summary>How many pages were asked for since <see cref="Begin"/>, got or not.</summary>
    public long Asked { get; private set; }

    /// <summary>From here on what is asked for is counted anew.</summary>
    public void Begin() => Asked = 0;

    /// <summary>Takes up to <paramref name="pages"/> and says how many it got.</summary>
    public int Take(int pages)
    {
        lock (_door)
        {
            Asked += pages;
            var got = (int)Math.Min(pages, _left);
            _left -= got;
            return got;
        }
    }
}
