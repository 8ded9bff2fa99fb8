using System.Collections.Immutable;
using System.Text;

namespace Ingest.Corpus.Truth;

/// <summary>
/// Labels lines that another program broke by where their letters and figures stand in the spans' text. Both are in reading
/// order, so a search goes forward only; a short line is looked for nearby, a long one further on. What is not found, such as
/// a running header, has no label.
/// </summary>
public static class SpanAligner
{
    /// <summary>Letters; a line may be looked for this far ahead for each of its own letters.</summary>
    private const int ReachPerLetter = 60;

    private const int MostReach = 4000;

    /// <param name="lines">The lines' texts in reading order.</param>
    /// <returns>One entry a line.</returns>
    public static ImmutableArray<(TruthLabel Label, string? Item)?> Align(IReadOnlyList<TruthSpan> spans, IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        foreach (var span in spans)
        {
            starts.Add(text.Length);
            text.Append(Letters(span.Text));
        }

        var all = text.ToString();
        var at = 0;
        return [.. lines.Select(line =>
        {
            var letters = Letters(line);
            var reach = Math.Min(all.Length - at, letters.Length + Math.Min(MostReach, ReachPerLetter * letters.Length));
            var found = letters.Length == 0 ? -1 : all.IndexOf(letters, at, reach, StringComparison.Ordinal);
            if (found < 0)
            {
                return ((TruthLabel, string?)?)null;
            }

            at = found + letters.Length;
            var index = starts.BinarySearch(found);
            var begins = index >= 0;

            // Spans without letters start where the next one does: the last of them holds the text.
            index = begins ? starts.FindLastIndex(s => s == found) : ~index - 1;
            return (begins ? spans[index].Label : spans[index].Rest, spans[index].Item);
        })];
    }

    /// <summary>Ligatures undone, casing, spaces, hyphens and signs dropped.</summary>
    private static string Letters(string text) =>
        new([.. text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
