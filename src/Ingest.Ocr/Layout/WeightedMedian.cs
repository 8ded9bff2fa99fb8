namespace Ingest.Ocr.Layout;

/// <summary>The value at which half of all weight is reached.</summary>
internal static class WeightedMedian
{
    /// <returns>Null without values.</returns>
    public static double? Of(IEnumerable<(double Value, int Weight)> values)
    {
        var sorted = values.OrderBy(each => each.Value).ToList();
        var half = sorted.Sum(each => each.Weight) / 2.0;
        foreach (var (value, weight) in sorted)
        {
            half -= weight;
            if (half <= 0)
            {
                return value;
            }
        }

        return null;
    }
}
