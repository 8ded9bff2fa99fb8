using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Zones;

/// <summary>
/// Finds running headers, footers and page numbers by looking over all pages. Furniture stands at a page's edge, at the
/// same height, with the same words, page after page; only its figures may change, and then as the pages count.
/// A line further out than furniture is furniture too; stamps and watermarks always are.
/// </summary>
public static partial class Furniture
{
    /// <summary>Lines from an edge that can be running text.</summary>
    private const int DeepestLine = 8;

    /// <summary>Two lines at the same height differ by no more than this.</summary>
    private const double SameHeightPoints = 3;

    /// <summary>How many pages before and after a page are asked.</summary>
    private const int NeighbouringPages = 24;

    /// <summary>Share of the page's height that the furniture of one edge can take.</summary>
    private const double EdgeShare = 0.25;

    /// <summary>A line inside others must recur on this share of the pages before what is further out goes with it.</summary>
    private const double CarriesOutward = 0.7;

    /// <summary>Smaller than this share of the body's type is small.</summary>
    private const double SmallType = 0.95;

    /// <summary>On fewer pages than this the same line on each can be chance.</summary>
    private const int FewestPagesToCarry = 5;

    /// <returns>The same lines, those that are furniture marked so.</returns>
    public static ImmutableArray<TextLine> Mark(ImmutableArray<TextLine> lines, ImmutableArray<PageLayout> pages)
    {
        var body = BodyStyle.Of([.. lines.Where(line => line.Zone == LineZone.Body)]);
        var marked = new bool[lines.Length];
        var heights = pages.ToDictionary(page => page.Number, page => page.Height);
        MarkTurned(lines, heights, marked);
        var texts = ImmutableArray.CreateRange(lines, line => RunningText.Of(line.Text));
        var occurrences = new Dictionary<string, int>(lines.Length, StringComparer.Ordinal);
        foreach (var text in texts)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(occurrences, text.Words, out _)++;
        }

        foreach (var fromTop in (bool[])[true, false])
        {
            MarkEdge(lines, Edges(lines, texts, heights, fromTop, marked), occurrences, body, heights.Count, marked);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            marked[i] |= lines[i].Text[0] is '.' or '…' or '·' or '-' or '–' or '=' && Separator().IsMatch(lines[i].Text);
        }

        foreach (var lone in LoneFooters.Find(lines, marked, heights).Concat(LoneHeads.Find(lines, marked, heights)).ToList())
        {
            marked[lone] = true;
        }

        var zoned = lines.ToBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            zoned[i] = marked[i] ? lines[i] with { Zone = LineZone.Furniture } : lines[i];
        }

        return zoned.DrainToImmutable();
    }

    private static void MarkTurned(ImmutableArray<TextLine> lines, Dictionary<int, double> heights, bool[] marked)
    {
        var uprightPages = lines.Where(line => line.Turn == 0 && line.Zone == LineZone.Body).Select(line => line.Page).ToHashSet();
        for (var i = 0; i < lines.Length; i++)
        {
            marked[i] = lines[i].Zone == LineZone.Furniture
                || (lines[i].Turn != 0 && uprightPages.Contains(lines[i].Page) && heights.ContainsKey(lines[i].Page));
        }
    }

    /// <param name="occurrences">How often the document prints the same words, wherever.</param>
    private static void MarkEdge(ImmutableArray<TextLine> lines, List<List<Slot>> edges, Dictionary<string, int> occurrences,
        BodyStyle body, int pages, bool[] marked)
    {
        var recurrence = Recurrences(
            edges, occurrences, slot => lines[slot.Index].Size < SmallType * body.SizePoints,
            (outer, inner) => GoesOn(lines[outer.Index], lines[inner.Index]));
        var titles = new RunningTitles(lines, edges.Select(edge => edge.Select(slot => slot.Index).ToList()));
        foreach (var edge in edges)
        {
            var innermost = -1;
            for (var depth = 0; depth < edge.Count; depth++)
            {
                var slot = edge[depth];
                var contiguous = innermost == depth - 1;
                var share = recurrence.GetValueOrDefault(slot.Index);
                if (IsPageNumber(slot, pages) && contiguous
                    || share > 0
                        && (contiguous
                            || (share >= CarriesOutward && pages >= FewestPagesToCarry
                                && !edge.Take(depth + 1).Any(outer => StandsOut(lines[outer.Index], body))))
                       && IsLikely(slot, depth, share, lines, body, pages))
                {
                    innermost = depth;
                }
            }

            if (innermost + 1 < edge.Count && titles.IsRunning(edge[innermost + 1].Index, innermost >= 0, SmallType * body.SizePoints))
            {
                innermost++;
            }

            for (var depth = 0; depth <= innermost; depth++)
            {
                marked[edge[depth].Index] = true;
            }
        }
    }

    /// <summary>Every page's lines from one edge inward.</summary>
    private static List<List<Slot>> Edges(ImmutableArray<TextLine> lines, ImmutableArray<RunningText> texts,
        Dictionary<int, double> heights, bool fromTop, bool[] marked)
    {
        var byPage = new SortedDictionary<int, List<Slot>>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (marked[i])
            {
                continue;
            }

            var height = heights[line.Page];
            var distance = fromTop ? height - line.Baseline : line.Baseline;
            if (distance <= EdgeShare * height)
            {
                (byPage.TryGetValue(line.Page, out var list) ? list : byPage[line.Page] = [])
                    .Add(new Slot(i, line.Page, distance, texts[i], line.Text));
            }
        }

        return [.. byPage.Values.Select(list => list.OrderBy(slot => slot.Distance).Take(DeepestLine).ToList())];
    }

    /// <summary>For each line that recurs: on which share of the pages around it (of all, or of every other one) it does.</summary>
    private static Dictionary<int, double> Recurrences(
        List<List<Slot>> edges, Dictionary<string, int> occurrences, Func<Slot, bool> isSmall, Func<Slot, Slot, bool> goesOn)
    {
        var shares = new Dictionary<int, double>();
        foreach (var group in edges.SelectMany(edge => edge).GroupBy(slot => slot.Running.Words, StringComparer.Ordinal))
        {
            // "Sagsfremstilling" at the top of two pages by chance stands inside others, too.
            AddShares(MostlyHere([.. group], occurrences[group.Key]), edges.Count,
                (slot, other) => slot.Running.RunsOnAs(other.Running, other.Page - slot.Page), shares);
        }

        // A header with the running item's title changes its words, but not its place and its page number.
        var outermost = edges.Select(edge => edge[0]).ToList();
        AddShares(outermost.FindAll(slot => slot.PageNumberAtEnd is not null), edges.Count,
            (slot, other) => slot.PageNumberAtEnd - slot.Page == other.PageNumberAtEnd - other.Page, shares);
        AddShares(outermost.FindAll(slot => slot.PageNumberAtStart is not null), edges.Count,
            (slot, other) => slot.PageNumberAtStart - slot.Page == other.PageNumberAtStart - other.Page, shares);
        // The same without a page number: the outermost line, in small type, at one height, and not the first row of a table that goes on.
        if (edges.Count >= FewestPagesToCarry)
        {
            AddShares([.. edges.Where(edge => isSmall(edge[0]) && !(edge.Count > 1 && goesOn(edge[0], edge[1]))).Select(edge => edge[0])],
                edges.Count, (_, _) => true, shares);
        }

        return shares;
    }

    /// <summary>Those of the lines at whose height the words stand more often than elsewhere.</summary>
    private static List<Slot> MostlyHere(List<Slot> slots, int occurrences)
    {
        if (slots.Count == occurrences)
        {
            return slots;
        }

        var heights = slots.CountBy(slot => (int)(slot.Distance / SameHeightPoints)).ToDictionary();
        int At(Slot slot) =>
            Enumerable.Range((int)(slot.Distance / SameHeightPoints) - 1, 3).Sum(height => heights.GetValueOrDefault(height));
        return slots.FindAll(slot => 2 * At(slot) > occurrences);
    }

    private static void AddShares(List<Slot> slots, int pageCount, Func<Slot, Slot, bool> isSame, Dictionary<int, double> shares)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            var slot = slots[i];
            var pages = new List<int>();
            for (var k = i; k >= 0 && slot.Page - slots[k].Page <= NeighbouringPages; k--)
            {
                AddIfSame(slots[k]);
            }

            for (var k = i + 1; k < slots.Count && slots[k].Page - slot.Page <= NeighbouringPages; k++)
            {
                AddIfSame(slots[k]);
            }

            if (pages.Count > 1)
            {
                var span = pages.Max() - pages.Min() + 1;
                var everyOther = pages.TrueForAll(page => (page - pages[0]) % 2 == 0) ? 2 : 1;
                var share = Math.Min(1, (double)everyOther * pages.Count / Math.Max(span, Math.Min(pageCount, NeighbouringPages) * 0.5));
                shares[slot.Index] = Math.Max(share, shares.GetValueOrDefault(slot.Index));
            }

            void AddIfSame(Slot other)
            {
                if (Math.Abs(other.Distance - slot.Distance) <= SameHeightPoints && isSame(slot, other) && !pages.Contains(other.Page))
                {
                    pages.Add(other.Page);
                }
            }
        }
    }

    /// <summary>A heading can stand at the top of two pages by chance; furniture does so again and again, or counts pages.</summary>
    private static bool IsLikely(Slot slot, int depth, double share, ImmutableArray<TextLine> lines, BodyStyle body, int pages) =>
        share >= 0.5 && !(StandsOut(lines[slot.Index], body) && ItemNumber.Read(slot.Text) is not null) && (pages >= FewestPagesToCarry
            ? !StandsOut(lines[slot.Index], body) || share >= 0.9
            : depth == 0 || slot.Running.Figures.Length > 0 || !StandsOut(lines[slot.Index], body));

    /// <summary>The next line inward is set alike, a row's or a line's height away.</summary>
    private static bool GoesOn(TextLine outer, TextLine inner) =>
        Math.Abs(outer.Size - inner.Size) < 0.1 && Math.Abs(outer.Baseline - inner.Baseline) < 2.2 * outer.Size;

    private static bool StandsOut(TextLine line, BodyStyle body) => line.Bold || line.Size > body.SizePoints * 1.08;

    /// <summary>"Side 3 af 22", "3/22", "- 3 -" that names its own page, at the very edge.</summary>
    private static bool IsPageNumber(Slot slot, int pages)
    {
        var match = PageNumber().Match(slot.Text);
        if (!match.Success || !int.TryParse(match.Groups["page"].Value, out var page))
        {
            return false;
        }

        var total = match.Groups["total"];
        return total.Success
            ? int.Parse(total.Value, CultureInfo.InvariantCulture) is var all && page <= all
                && (match.Groups["word"].Success || all <= pages + PagesBefore)
            : match.Groups["word"].Success ? page > 0
            : pages > 1 && page == slot.Page;
    }

    /// <summary>Pages that a bare "3/22" may count beside the document's own; "16/25276" is a case.</summary>
    private const int PagesBefore = 30;

    private sealed record Slot(int Index, int Page, double Distance, RunningText Running, string Text)
    {
        public int? PageNumberAtEnd { get; } = Figure(Text[(Text.LastIndexOf(' ') + 1)..]);

        public int? PageNumberAtStart { get; } = Text.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 ? Figure(Text[..at]) : null;

        private static int? Figure(string word) =>
            word.Length is > 0 and <= 4 && word.All(char.IsAsciiDigit) ? int.Parse(word, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A line of dots and nothing else parts what stands over and under it; so does a rule that was typed.</summary>
    [GeneratedRegex(@"^(?:[.…· ]{12,}|[-–]{5,}(?: +[-–]{5,})*|={5,}(?: +={5,})*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^[-–\s|]*(?:(?<word>side|s\.|page)\s*)?(?<page>[0-9]{1,5})(?:\s*(?:af|of|/|ud af)\s*(?<total>[0-9]{1,5}))?[-–\s|.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
