using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Zones;

/// <summary>
/// The running item's title in a header of several lines: another text on each page, but at one height in one type, and each
/// the title of something that the document prints elsewhere in larger or bolder type ("3. Indsigelse mod …" over pages of item 3).
/// </summary>
internal sealed class RunningTitles
{
    private const double SameHeightPoints = 3;
    private const int FewestPages = 3;

    /// <summary>A shorter title may be a word of the text.</summary>
    private const int ShortestTitle = 5;

    private readonly ImmutableArray<TextLine> _lines;
    private readonly List<TextLine> _atEdge;
    private readonly Dictionary<double, ILookup<string, TextLine>> _titles = [];

    /// <param name="edges">For each page the lines at one of its edges.</param>
    public RunningTitles(ImmutableArray<TextLine> lines, IEnumerable<IReadOnlyList<int>> edges)
    {
        _lines = lines;
        _atEdge = [.. edges.SelectMany(edge => edge).Select(index => lines[index])];
    }

    /// <summary>
    /// The line is one of them. Where its header is told by one page alone, the title must have its number and be smaller than the text.
    /// </summary>
    /// <param name="besideFurniture">The line stands next to a header or footer that is known.</param>
    /// <param name="smallPoints">Smaller type than this is small.</param>
    public bool IsRunning(int index, bool besideFurniture, double smallPoints)
    {
        var line = _lines[index];
        if (line.Size < smallPoints && !char.IsAsciiDigit(line.Text[^1]) && line.Reading.Number is { Rest.Length: >= ShortestTitle }
            && IsTitleElsewhere(line))
        {
            return true;
        }

        if (!besideFurniture)
        {
            return false;
        }

        var alike =
            _atEdge.FindAll(
                other => other.Size == line.Size && other.Bold == line.Bold && Math.Abs(other.Baseline - line.Baseline) < SameHeightPoints
                    && Math.Abs(other.Box.Left - line.Box.Left) < SameHeightPoints);
        return alike.DistinctBy(other => other.Page).Count() >= FewestPages && IsTitleElsewhere(line)
            && 2 * alike.Count(IsTitleElsewhere) > alike.Count;
    }

    private bool IsTitleElsewhere(TextLine line) =>
        Key(line) is { Length: >= ShortestTitle } key
            && Titles(line.Size)[key]
                .Any(other => other.Size > Larger * line.Size || (other.Bold && !line.Bold && other.Size >= line.Size));

    /// <summary>Of the lines that stand out beside this size: no other can be its title.</summary>
    private ILookup<string, TextLine> Titles(double size) => _titles.TryGetValue(size, out var known)
        ? known
        : _titles[size] = _lines.Where(line => line.Bold || line.Size > Larger * size).ToLookup(Key, StringComparer.Ordinal);

    private const double Larger = 1.05;

    private static string Key(TextLine line)
    {
        var title = line.Reading.Title;
        return title.Length > 24 ? title[..24] : title;
    }
}
