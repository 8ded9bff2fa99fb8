using System.Text.RegularExpressions;
using Ingest.Layout.Margins.Pieces;
using Ingest.Model;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds the windows of comments that were printed onto the page with it, beside the text or in its white: a bar with the writer and the
/// time, and under it, between the same edges, what was written in small type.
/// <code>
/// ┌──────────────────────────────────┐
/// │ Gerda Hansen 14-08-2029 09:12 ×  │
/// ├──────────────────────────────────┤
/// │ Hvor mange bruger ruten?         │
/// └──────────────────────────────────┘
/// </code>
/// </summary>
internal static partial class PopUps
{
    /// <summary>Points by which the edges of a bar and its window may differ.</summary>
    private const double SameEdge = 1.5;

    /// <summary>Of a bar, in point sizes of what is in it: one row.</summary>
    private const double HighestBar = 2.6;

    /// <summary>Share of the body's size.</summary>
    private const double Smaller = 0.95;

    /// <summary>Letters of a writer's name or initials.</summary>
    private const int ShortestName = 2;

    /// <summary>Points: a window is at least so wide.</summary>
    private const double Narrowest = 60;

    /// <summary>A page with more shaded boxes is a table or a drawing.</summary>
    private const int MostBoxes = 400;

    /// <param name="body">The size of most text, in points.</param>
    public static IEnumerable<Piece> Find(List<PagePieces> pages, double body) =>
        pages.SelectMany(page => page.Page.Fills.Length is < 2 or > MostBoxes ? [] : Find(page, body));

    private static IEnumerable<Piece> Find(PagePieces page, double body)
    {
        List<Box> fills = [.. page.Page.Fills.Where(fill => fill.Width >= Narrowest).Distinct()];
        foreach (var bar in fills)
        {
            var at = fills.FindIndex(below => below != bar && IsUnder(below, bar));
            if (at < 0 || fills.Exists(beside => IsBeside(beside, bar)))
            {
                continue;
            }

            var (head, text) = (In(page, bar), In(page, fills[at]));
            if (text.Count > 0 && head.Count > 0 && bar.Height <= HighestBar * head.Max(piece => piece.Size)
                && head.Concat(text).All(piece => piece.Size < Smaller * body) && IsHead(page, head))
            {
                foreach (var piece in head.Concat(text))
                {
                    yield return piece;
                }
            }
        }
    }

    private static List<Piece> In(PagePieces page, Box box) =>
        page.Pieces.FindAll(piece => piece.Turn == 0 && box.Contains(piece.Box.MiddleX, piece.Box.MiddleY));

    private static bool IsUnder(Box window, Box bar) =>
        Math.Abs(window.Left - bar.Left) < SameEdge && Math.Abs(window.Right - bar.Right) < SameEdge
            && window.Bottom < bar.Bottom - SameEdge && Math.Abs(window.Top - bar.Bottom) < SameEdge;

    /// <summary>A cell of a table's head has others beside it.</summary>
    private static bool IsBeside(Box other, Box bar) =>
        Math.Abs(other.Top - bar.Top) < SameEdge && Math.Abs(other.Bottom - bar.Bottom) < SameEdge
            && (Math.Abs(other.Left - bar.Right) < 2 * SameEdge || Math.Abs(other.Right - bar.Left) < 2 * SameEdge);

    /// <summary>One row of a name and a time as a program writes it, and maybe a sign to close the window: nothing else.</summary>
    private static bool IsHead(PagePieces page, List<Piece> head)
    {
        var row = string.Join(' ', head.OrderBy(piece => piece.Box.Left).Select(page.Text));
        return head.TrueForAll(piece => Math.Abs(piece.Baseline - head[0].Baseline) < piece.Size / 2)
            && Head().Match(row) is { Success: true } match
            && match.Groups["name"].Value.Count(char.IsLetter) >= ShortestName
            && !match.Groups["name"].Value.Contains(':', StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^(?<name>\p{L}[\p{L} .,'’()-]*?)\s*(?:\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{2,4}|\d{4}-\d{2}-\d{2})[ "
            + @",T]*\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\s*(?:[AaPp][Mm])?\s*[xX×✕✖–-]?$",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();
}
