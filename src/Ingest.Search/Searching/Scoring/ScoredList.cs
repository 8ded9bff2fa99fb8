namespace Ingest.Search.Searching.Scoring;

/// <summary>Documents of the index in their order, with a score each. The arrays may be longer than what counts of them.</summary>
/// <param name="Factor">Of every score.</param>
internal readonly record struct ScoredList(int[] Documents, float[] Scores, int Count, float Factor = 1)
{
    public static ScoredList None { get; } = new([], [], 0);

    public ScoredList Times(float factor) => this with { Factor = Factor * factor };

    public float ScoreAt(int place) => Scores[place] * Factor;

    /// <returns>The first place at <paramref name="from"/> or behind it whose document is <paramref name="document"/> or comes after it:
    /// in doubling steps, then by halves (Bentley and Yao, "An almost optimal algorithm for unbounded searching", 1976).</returns>
    public int Seek(int document, int from)
    {
        var step = 1;
        var low = from;
        while (low + step < Count && Documents[low + step] < document)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(low + step, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Documents[middle] < document)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
