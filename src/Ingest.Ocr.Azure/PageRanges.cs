using System.Globalization;

namespace Ingest.Ocr.Azure;

/// <summary>Page numbers as the service wants them: <c>1-3,7</c>.</summary>
internal static class PageRanges
{
    public static string Of(IEnumerable<int> pages)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var page in pages.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].Last == page - 1)
            {
                ranges[^1] = (ranges[^1].First, page);
            }
            else
            {
                ranges.Add((page, page));
            }
        }

        return string.Join(',', ranges.Select(range => range.First == range.Last
            ? range.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}")));
    }
}
