using Ingest.Model;
using Ingest.Parts.Evidence.Annexes;
using Ingest.Text;

namespace Ingest.Parts.Evidence;

/// <summary>A line near a page's upper or lower edge, that may be a running header or footer.</summary>
/// <param name="Distance">Of its baseline from that edge, in points.</param>
internal sealed record EdgeText(TextLine Line, RunningText Text, double Distance, bool AtTop)
{
    /// <summary>Lines at one height differ by no more than this, in points.</summary>
    private const double SameHeight = 3;

    private const int FewestLetters = 4;

    /// <summary>Letters of "side af".</summary>
    private const int LongestCount = 6;

    /// <summary>Which page it says that this is, or null.</summary>
    public PageCount? Count { get; } = PageCount.Read(Line.Text);

    /// <summary>It says more than which page this is, and is no annex's number, which may count as pages do.</summary>
    public bool HasWords => _hasWords ??= Text.Words.Count(char.IsLetter) >= FewestLetters
        && !(Count is not null && Line.Text.Count(char.IsLetter) < FewestLetters + LongestCount) && AnnexLabel.Read(Line.Text) is null;

    private bool? _hasWords;

    /// <summary>The same header or footer on the other page: its figures stay, or count the pages.</summary>
    /// <param name="pages">How many pages later the other one is.</param>
    public bool RunsOnAs(EdgeText other, int pages) =>
        AtTop == other.AtTop && Math.Abs(Distance - other.Distance) <= SameHeight && Text.RunsOnAs(other.Text, pages);

    /// <summary>The same words and figures at the same height.</summary>
    public bool IsSame(EdgeText other) =>
        AtTop == other.AtTop && Math.Abs(Distance - other.Distance) <= SameHeight
            && string.Equals(Line.Text, other.Line.Text, StringComparison.Ordinal);
}
