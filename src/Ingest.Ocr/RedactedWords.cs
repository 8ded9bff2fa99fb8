using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr;

/// <summary>
/// Leaves out words that an engine read where the page is marked to be redacted. The areas are painted over before; this holds
/// for an engine that was given a picture in which they are not.
/// </summary>
internal static class RedactedWords
{
    /// <summary>Of a word's box, from which on it stands in an area.</summary>
    private const double LeastShare = 1 / 3.0;

    /// <returns>The pages without those words, and these by page: how many letters, and where in the reading space of the page that was
    /// read.</returns>
    public static (ImmutableArray<OcrPage> Pages, ILookup<int, HiddenPiece> Left) Leave(ImmutableArray<OcrPage> pages,
        ImmutableArray<PageLayout> asked)
    {
        var marked = asked.Where(page => !page.Redactions.IsEmpty).ToDictionary(page => page.Number);
        var left = new List<(int Page, HiddenPiece Piece)>();
        return ([.. pages.Select(page => marked.TryGetValue(page.Number, out var layout) ? Without(page, layout) : page)],
            left.ToLookup(each => each.Page, each => each.Piece));

        OcrPage Without(OcrPage page, PageLayout layout)
        {
            var read = layout with { Width = page.Width, Height = page.Height, Turn = page.Turn, Degrees = page.Degrees };
            var areas = layout.Redactions.Select(layout.ToPage).ToList();
            var gone = page.Lines.SelectMany(line => line.Words).Where(word => IsIn(read.ToPage(word.Box), areas))
                .ToHashSet(ReferenceEqualityComparer.Instance);
            left.AddRange(page.Lines.SelectMany(line => line.Words).Where(gone.Contains)
                .Select(word => (page.Number, new HiddenPiece(HiddenKind.Redacted, word.Text.Length, word.Box))));
            return gone.Count == 0 ? page : page with
            {
                Lines = [.. page.Lines.Select(line => line with { Words = line.Words.RemoveAll(gone.Contains) })
                    .Where(line => !line.Words.IsEmpty)],
            };
        }
    }

    /// <summary>Adds them to what is hidden on the pages that were read.</summary>
    public static void Count(Dictionary<int, PageLayout> read, ILookup<int, HiddenPiece> left)
    {
        foreach (var page in left.Where(page => read.ContainsKey(page.Key)))
        {
            read[page.Key] = read[page.Key] with { Hidden = read[page.Key].Hidden.AddRange(page) };
        }
    }

    private static bool IsIn(Box word, List<Box> areas) =>
        areas.Any(area => word.Overlaps(area) && Shared(word, area) >= LeastShare * word.Width * word.Height);

    private static double Shared(Box one, Box other) =>
        (Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left))
            * (Math.Min(one.Top, other.Top) - Math.Max(one.Bottom, other.Bottom));
}
