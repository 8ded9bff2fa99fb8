using System.Runtime.InteropServices;
using Ingest.Layout.Margins.Pieces;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds comments and notes of changes that were printed beside the text, as Word does with its markup area: a strip outside the
/// text, which no line of the text enters, with balloons in it that say what they are ("Kommentar [AB1]: …") or are boxes joined
/// to the text by a line.
/// <code>
/// │ Udgiften afholdes inden for den ┄┄┄┄┄┄┄┐ Kommentar [AB1]: Tallet er
/// │ eksisterende ramme.                    └ fra 2019.
/// </code>
/// </summary>
internal static class Balloons
{
    /// <summary>Points that a balloon's lines may stand further out than its label or its box.</summary>
    private const double Slack = 4;

    /// <summary>Rows of a header and a footer, which run over the strip.</summary>
    private const int MostCrossing = 2;

    /// <summary>Balloons are set smaller than the text: at most this share of it.</summary>
    private const double Smaller = 0.95;

    /// <summary>Rows of text beside a strip; a letter's box of facts can stand beside fewer.</summary>
    private const int FewestRows = 6;

    public static IEnumerable<Piece> Find(List<PagePieces> pages) => pages.SelectMany(Find);

    private static IEnumerable<Piece> Find(PagePieces page)
    {
        if (page.Page.Rulings.IsEmpty && !page.Pieces.Exists(piece => MayBeLabel(page, piece)))
        {
            return [];
        }

        var (left, size) = MainText(page);
        var labels = page.Pieces.FindAll(piece => piece.Turn == 0 && IsLabel(page, piece, size));
        if (labels.Count > 0)
        {
            return Strip(page, left, labels.Min(label => label.Box.Left), labels.Max(label => label.Box.Left)) is { } strip
                ? InStrip(page, strip) : [];
        }

        return page.Page.Rulings.IsEmpty ? [] : InBoxes(page, left, size);
    }

    /// <summary>Where most text starts and its size, both in points.</summary>
    private static (double Left, double Size) MainText(PagePieces page)
    {
        var letters = new Dictionary<(double Left, double Size), int>();
        foreach (var piece in page.Pieces)
        {
            if (piece.Turn == 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(letters, (Math.Round(piece.Box.Left), piece.Size), out _) += piece.Letters;
            }
        }

        return letters.Count == 0 ? (0, 0) : letters.MaxBy(pair => pair.Value).Key;
    }

    private static bool MayBeLabel(PagePieces page, Piece piece) =>
        piece.Letters >= Vocabulary.ShortestBalloonLabel && page.Glyph(piece.Start).Text is [var first]
            && page.Glyph(piece.Start + 1).Text is [var second] && Vocabulary.BalloonStarts.Contains((first, second));

    private static bool IsLabel(PagePieces page, Piece piece, double size)
    {
        if (!MayBeLabel(page, piece))
        {
            return false;
        }

        var text = page.Text(piece);
        var word = text[..(text.IndexOfAny([' ', ':', '[']) is var end and > 0 ? end : text.Length)].ToLowerInvariant();
        return Vocabulary.CommentLabels.Contains(word)
            ? text.Contains('[', StringComparison.Ordinal) || (text.Length == word.Length && piece.Size < Smaller * size)
            : Vocabulary.ChangeLabels.Contains(word) && text.Length > word.Length && text[word.Length] == ':'
                && piece.Size < Smaller * size;
    }

    /// <summary>The strip of the page that balloons between two edges stand in; null where the text enters it.</summary>
    private static (double From, double To)? Strip(PagePieces page, double textLeft, double first, double last)
    {
        var strip = first > textLeft ? (From: first - Slack, To: double.MaxValue) : (From: 0, To: textLeft - Slack);
        var edge = first > textLeft ? strip.From : strip.To;
        var crossing = page.Rows.Count(row => row.Pieces.Exists(piece => piece.Box.Left < edge - Slack && piece.Box.Right > edge + Slack));
        var beside = page.Rows.Count(row => row.Pieces.Exists(piece => piece.Box.Right <= strip.From || piece.Box.Left >= strip.To));
        return crossing > MostCrossing || last > strip.To || beside < FewestRows ? null : strip;
    }

    private static IEnumerable<Piece> InStrip(PagePieces page, (double From, double To) strip) =>
        page.Pieces.Where(piece => piece.Turn == 0 && piece.Box.Left >= strip.From && piece.Box.Right <= strip.To);

    /// <summary>Small text in boxes beside the text, of which a line leads to the text.</summary>
    private static IEnumerable<Piece> InBoxes(PagePieces page, double textLeft, double size)
    {
        var boxes = Boxes(page.Page, (textLeft + page.Page.Width) / 2)
            .FindAll(box => page.Pieces.Exists(piece => Holds(box, piece)) && !IsCell(page.Page, box));
        if (boxes.Count == 0 || !boxes.Exists(box => page.Page.Rulings.Any(line => IsConnector(line, box)))
            || Strip(page, textLeft, boxes.Min(box => box.Left), boxes.Max(box => box.Left)) is null)
        {
            return [];
        }

        var inside = page.Pieces.FindAll(piece => boxes.Exists(box => Holds(box, piece)));
        return inside.TrueForAll(piece => piece.Size < Smaller * size) ? inside : [];
    }

    /// <summary>Shaded boxes, and those of two rules of one length over each other, right of <paramref name="from"/>.</summary>
    private static List<Box> Boxes(PageLayout page, double from)
    {
        var boxes =
            page.Fills.Where(fill => fill.Left > from && fill.Width > LowestBox && fill.Height > LowestBox && fill.Height < page.Height / 2)
                .ToList();
        Ruling? above = null;
        foreach (var rule in page.Rulings.Where(rule => rule.IsHorizontal && rule.X0 > from && rule.Length > LowestBox)
            .OrderBy(rule => Math.Round(rule.X0)).ThenByDescending(rule => rule.Y0))
        {
            if (above is { } top && Math.Abs(top.X0 - rule.X0) < 1 && Math.Abs(top.X1 - rule.X1) < 1 && top.Y0 - rule.Y0 > LowestBox)
            {
                boxes.Add(new Box(rule.X0, rule.Y0, rule.X1, top.Y0));
                above = null;
            }
            else
            {
                above = rule;
            }
        }

        return boxes;
    }

    /// <summary>Points: a line of small text is as high.</summary>
    private const double LowestBox = 8;

    private static bool Holds(Box box, Piece piece) => piece.Turn == 0 && box.Grow(1).Contains(piece.Box.MiddleX, piece.Box.MiddleY);

    /// <summary>A table's rows have rules that go on to the left of a cell, at its top and at its bottom.</summary>
    private static bool IsCell(PageLayout page, Box box) => GoesOn(page, box, box.Top) && GoesOn(page, box, box.Bottom);

    private static bool GoesOn(PageLayout page, Box box, double y) =>
        page.Rulings.Any(
            line => line.IsHorizontal && Math.Abs(line.Y0 - y) < SameRule && line.X0 < box.Left - LowestBox
                && Math.Abs(line.X1 - box.Left) < SameRule);

    /// <summary>Points between the middles of two rules that are drawn as one.</summary>
    private const double SameRule = 2;

    private static bool IsConnector(Ruling line, Box box) =>
        line.IsHorizontal && Math.Abs(line.X1 - box.Left) < 2 * Slack && line.X0 < box.Left - (2 * Slack)
            && line.Y0 > box.Bottom - (10 * Slack) && line.Y0 < box.Top + (10 * Slack);
}
