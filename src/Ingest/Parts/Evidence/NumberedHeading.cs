using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;

namespace Ingest.Parts.Evidence;

/// <summary>A numbered line that stands out.</summary>
/// <param name="Look">Type and dress: what headings of one count share.</param>
internal sealed record NumberedHeading(ImmutableArray<int> Number, string Look, string Rest)
{
    public static NumberedHeading? Of(TextLine line, double bodyPoints) =>
        line.Turn == 0 && (line.Bold || line.Underlined || line.Size > Larger * bodyPoints)
            && line.Reading.Number is { Rest.Length: > 0 } number
            ? new NumberedHeading(number.Parts,
                string.Create(CultureInfo.InvariantCulture, $"{line.Size:F0}|{line.Bold}|{number.Word}|{number.Mark}"), number.Rest)
            : null;

    private const double Larger = 1.08;

    /// <summary>2 after 1, 3.1 after 3, 4 after 3.2.</summary>
    public static bool Follows(ImmutableArray<int> before, ImmutableArray<int> next)
    {
        if (next.Length > before.Length)
        {
            return next.Length == before.Length + 1 && next[^1] == 1 && next.AsSpan()[..^1].SequenceEqual(before.AsSpan());
        }

        var last = next.Length - 1;
        return next[last] == before[last] + 1 && next.AsSpan()[..last].SequenceEqual(before.AsSpan()[..last]);
    }
}
