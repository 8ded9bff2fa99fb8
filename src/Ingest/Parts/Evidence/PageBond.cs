using System.Collections.Immutable;
using Ingest.Parts.Evidence.Annexes;
using Ingest.Text;

namespace Ingest.Parts.Evidence;

/// <summary>How much speaks for two pages being of one document, in log-odds; below 0 where more speaks against it.</summary>
/// <param name="Look">Paper and type: what a producer has in all it makes.</param>
/// <param name="Running">Headers and footers that both have, or that end.</param>
/// <param name="Counting">Page counts and labels that go on or begin again.</param>
/// <param name="Flow">A sentence that runs on over the page's end.</param>
internal readonly record struct PageBond(double Look, double Running, double Counting, double Flow)
{
    private const double SamePaper = 0.5, SameOddPaper = 1.5, TurnedPaper = -1, OtherPaper = -3;
    private const double SameFamily = 1, SameSize = 0.5, OtherSize = -0.5, OtherFamily = -2.5, OneIsRead = -1;
    private const double SameRunning = 3, SameNearText = 1, RunningEnds = -2, RunningBegins = -1.5;
    private const double CountsOn = 4, FiguresOn = 2, CountBegins = -4, FigureBegins = -2.5, OtherCount = -1.5, OtherTotal = -3,
        CountEnds = -1;
    private const double LabelBegins = -3;
    private const double SentenceRunsOn = 3;

    /// <summary>Points that two sheets of one size may differ by.</summary>
    private const double PaperSlack = 6;

    /// <summary>Fewer letters than this tell less of a page's type.</summary>
    private const double EnoughLetters = 150;

    /// <summary>
    /// Share of the page's height that is margin: further in, the same line may be a form's that both documents were written in.
    /// </summary>
    private const double MarginShare = 0.08;

    public double Sum => Look + Running + Counting + Flow;

    /// <param name="before">The earlier page; the later one follows it, at once or over other pages.</param>
    /// <param name="pages">All.</param>
    public static PageBond Between(ImmutableArray<PageFeatures> pages, int before, int after)
    {
        var (a, b) = (pages[before], pages[after]);
        return new PageBond(Paper(a, b, pages[0]) + Type(a.Type, b.Type), RunningOf(pages, before, after), CountOf(a, b) + LabelOf(a, b),
            after == before + 1 ? FlowOf(a, b) : 0);
    }

    /// <param name="first">The file's first page: what is not of its size is odd.</param>
    private static double Paper(PageFeatures a, PageFeatures b, PageFeatures first)
    {
        bool Near(double x, double y) => Math.Abs(x - y) <= PaperSlack;
        return Near(a.Page.Width, b.Page.Width) && Near(a.Page.Height, b.Page.Height)
            ? (Near(b.Page.Width, first.Page.Width) && Near(b.Page.Height, first.Page.Height) ? SamePaper : SameOddPaper)
            : Near(a.Page.Width, b.Page.Height) && Near(a.Page.Height, b.Page.Width) ? TurnedPaper
            : OtherPaper;
    }

    private static double Type(PageType a, PageType b)
    {
        if (a.Letters == 0 || b.Letters == 0)
        {
            return 0;
        }

        if (a.IsRead || b.IsRead)
        {
            return a.IsRead == b.IsRead ? 0 : OneIsRead;
        }

        if (a.Family.Length == 0 || b.Family.Length == 0 || string.Equals(a.Family, b.Family, StringComparison.Ordinal))
        {
            var size = Math.Abs(a.SizePoints - b.SizePoints) < 0.3 ? SameSize : OtherSize;
            return size + (a.Family.Length > 0 && a.Family == b.Family ? SameFamily : 0);
        }

        // A page of headings or of figures may have another share of the same two families.
        var shared = Math.Max(a.Shared(b), b.Shared(a));
        return OtherFamily * Math.Min(1, Math.Min(a.Letters, b.Letters) / EnoughLetters) * (1 - Math.Min(1, 2 * shared));
    }

    private static double RunningOf(ImmutableArray<PageFeatures> pages, int before, int after)
    {
        var (a, b) = (pages[before], pages[after]);
        var shared =
            a.Edges.Where(
                edge => b.Edges.Any(
                    other => edge.HasWords ? edge.RunsOnAs(other, after - before) || edge.IsSame(other)
                        : AnnexLabel.Read(edge.Line.Text) is not null && edge.IsSame(other))).ToList();
        if (shared.Count > 0)
        {
            return shared.Exists(edge => edge.Distance <= MarginShare * a.Page.Height) ? SameRunning : SameNearText;
        }

        var ends = before > 0 && RunOn(pages[before - 1], a, 1).Any();
        var begins = after + 1 < pages.Length && RunOn(b, pages[after + 1], 1).Any();
        return (ends && !b.IsBlank ? RunningEnds : 0) + (begins ? RunningBegins : 0);
    }

    private static IEnumerable<EdgeText> RunOn(PageFeatures a, PageFeatures b, int pages) =>
        a.Edges.Where(edge => edge.HasWords && b.Edges.Any(other => edge.RunsOnAs(other, pages)));

    private static double CountOf(PageFeatures a, PageFeatures b)
    {
        if (b.Count is not { } next)
        {
            return a.Count is { Said: true } or { Total: not null } && !b.IsBlank ? CountEnds : 0;
        }

        if (a.Count is not { } last)
        {
            return next.Page == 1 && (next.Said || next.Total is not null) ? CountBegins / 2 : 0;
        }

        var sure = (next.Said || next.Total is not null) && (last.Said || last.Total is not null);
        if (next.Total != last.Total && next.Total is not null && last.Total is not null)
        {
            return (next.Page == 1 ? CountBegins : 0) + OtherTotal;
        }

        return next.Page == last.Page + 1 ? (sure ? CountsOn : FiguresOn)
            : next.Page == 1 ? (sure ? CountBegins : FigureBegins)
            : next.Page > last.Page && next.Page <= last.Page + (b.Number - a.Number) ? 0
            : OtherCount;
    }

    private static double LabelOf(PageFeatures a, PageFeatures b) =>
        a.Label is { } last && b.Label is { } next && BeginsAgain(last, next) ? LabelBegins : 0;

    /// <summary>"1" after "7" or "iv", "A-1" after "3".</summary>
    private static bool BeginsAgain(string last, string next)
    {
        var (one, other) = (RunningText.Of(last), RunningText.Of(next));
        return other.Figures is [.., 1] && !(one.Words == other.Words && one.Figures is [.., 0]);
    }

    private static double FlowOf(PageFeatures a, PageFeatures b) =>
        a.Ends is { } above && b.Ends is { } below && char.IsLower(below.First.Text[0])
            && above.Last.Text[^1] is not ('.' or '?' or '!' or ':' or ')')
        && !b.Recurring.Contains(b.Lines[0])
        && above.Last.Box.Right > a.Inner.Max(line => line.Box.Right) - (FullLineSlack * above.Last.Size) ? SentenceRunsOn : 0;

    /// <summary>White in point sizes that a full line may leave for a word that didn't fit.</summary>
    private const double FullLineSlack = 8;
}
