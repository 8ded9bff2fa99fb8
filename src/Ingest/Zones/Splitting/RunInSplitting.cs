using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Zones.Splitting;

/// <summary>
/// Parts a heading from the text that runs on behind it on its line, where the type tells them apart: a bold
/// "3. Bordet rundt:" or "Beslutning:", and plain text. Both are lines on one baseline.
/// </summary>
internal static class RunInSplitting
{
    /// <summary>White in point sizes that is a column's, not a word's.</summary>
    private const double White = 1.5;

    public static ImmutableArray<TextLine> Split(ImmutableArray<TextLine> lines) => LineSplitter.Split(lines, Cut);

    /// <summary>How many words the heading has; 0 where the line has none.</summary>
    private static int Cut(TextLine line)
    {
        var words = line.Words;
        if (!words[0].Bold || words[^1].Bold)
        {
            return 0;
        }

        var cut = 1;
        while (words[cut].Bold)
        {
            cut++;
        }

        if (words.Skip(cut).Any(word => word.Bold && word.Text.Length > 2)
            || words[cut].Box.Left - words[cut - 1].Box.Right > White * line.Size || !StartsText(words[cut].Text))
        {
            return 0;
        }

        var lead = string.Join(' ', words.Take(cut).Select(word => word.Text));
        var isNumbered = ItemNumber.Read(lead) is { Rest.Length: > 2 };
        return isNumbered || FieldHeading.KindOf(lead) is not null ? cut : 0;
    }

    private static bool StartsText(string word) =>
        char.IsUpper(word[0]) || char.IsDigit(word[0]) || word[0] is '"' or '”' or '“' or '»' or '§' or '(';
}
