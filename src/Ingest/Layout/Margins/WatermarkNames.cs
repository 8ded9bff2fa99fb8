using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Layout.Margins;

/// <summary>Names a document's watermarks once: they are in none of its data, and may say that it is a draft or a copy.</summary>
internal static class WatermarkNames
{
    /// <summary>Slanted text this many times as large as the body's is a watermark; smaller is a stamp or a chart's label.</summary>
    private const double Large = 1.8;

    private const int FewestLetters = 3;

    /// <summary>Different ones that are named.</summary>
    private const int Most = 3;

    /// <summary>Characters of one that are named.</summary>
    private const int Longest = 60;

    /// <param name="lines">All lines, with what is furniture known.</param>
    public static IEnumerable<Diagnostic> Of(ImmutableArray<TextLine> lines)
    {
        var found = lines.Where(line => line.Watermark || (line.Turn < 0 && line.Zone == LineZone.Furniture)).ToList();
        if (found.Count == 0)
        {
            yield break;
        }

        var large = Large * BodyStyle.Of([.. lines.Where(line => line.Zone == LineZone.Body)]).SizePoints;
        var names = found.Where(line => (line.Watermark || line.Size >= large) && line.Text.Count(char.IsLetterOrDigit) >= FewestLetters)
            .Select(line => line.Text).Concat(Stacked(found))
            .Select(text => text.Length > Longest ? text[..Longest] : text).Distinct(StringComparer.Ordinal).Take(Most).ToList();
        if (names.Count > 0)
        {
            yield return new Diagnostic("page.watermark", Severity.Info, null,
                $"The pages have a watermark: {string.Join(", ", names)}. It is in no text.");
        }
    }

    /// <summary>Letters that stand each by itself, put together.</summary>
    private static IEnumerable<string> Stacked(List<TextLine> found)
    {
        for (var start = 0; start < found.Count;)
        {
            var end = start + 1;
            while (end < found.Count && IsLetter(found[start]) && IsLetter(found[end]) && found[end].Page == found[start].Page
                && found[end].Size == found[start].Size)
            {
                end++;
            }

            if (end - start >= FewestLetters)
            {
                yield return string.Concat(found.Skip(start).Take(end - start).Select(line => line.Text));
            }

            start = end;
        }
    }

    private static bool IsLetter(TextLine line) => line is { Watermark: true, Text.Length: 1 };
}
