using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Words;

namespace Ingest.Tables.Joining;

/// <summary>
/// Two pages of a sheet that was cut between columns (<see cref="SheetCut"/>), laid side by side as one: heads go on over the cut, and
/// rows are those of both.
/// </summary>
internal sealed class SheetSpread
{
    /// <summary>Points between the columns where no line or shade shows where the cut is.</summary>
    private const double UnknownGap = 12;

    /// <summary>Points left at the cut, so that strokes on both sides are not one by that alone.</summary>
    private const double Apart = 4;

    private readonly PageLayout _first, _next;
    private readonly double _cut, _shift;
    private readonly ImmutableArray<PlacedWord> _right;

    public SheetSpread(PageLayout first, PageLayout next, ImmutableArray<PlacedWord> left, ImmutableArray<PlacedWord> right)
    {
        (_first, _next, _right) = (first, next, right);
        double? end = Drawn(first).Select(box => (double?)box.Right).Max(), start = Drawn(next).Select(box => (double?)box.Left).Min();
        var begin = Math.Min(start ?? double.MaxValue, right.Min(word => word.Box.Left));
        _cut = end is { } drawn && start is not null ? drawn : left.Max(word => word.Box.Right) + UnknownGap;
        _shift = _cut + Apart - begin;
        Words = [.. left, .. right.Select(word => word with { Box = Shifted(word.Box, _shift),
            Glyphs = [.. word.Glyphs.Select(glyph => glyph + first.Glyphs.Length)] })];
        Page = first with
        {
            Width = Math.Max(first.Width, _cut + next.Width),
            Glyphs = [.. first.Glyphs, .. next.Glyphs.Select(glyph => glyph with { Box = Shifted(glyph.Box, _shift) })],
            Rulings = [.. first.Rulings, .. next.Rulings.Select(rule => rule with { X0 = rule.X0 + _shift, X1 = rule.X1 + _shift }),
                .. Bridges()],
            Fills = [.. first.Fills, .. next.Fills.Select(fill => Shifted(fill, _shift))],
        };
    }

    /// <summary>
    /// Over the cut, the strokes that end at it on both pages and are one: they begin with the sheet, or nothing stands right over
    /// the next page's. Those under the names of two groups are two.
    /// </summary>
    private IEnumerable<Ruling> Bridges()
    {
        var left = _first.Rulings.Where(rule => rule.IsHorizontal).ToArray();
        var edge = left.Length == 0 ? 0 : left.Min(rule => rule.X0);
        foreach (var rule in _next.Rulings.Where(rule => rule.IsHorizontal && Math.Abs(rule.X0 + _shift - _cut - Apart) < Apart))
        {
            foreach (var other in left.Where(other => Math.Abs(other.Y0 - rule.Y0) < 1 && Math.Abs(other.X1 - _cut) < Apart))
            {
                if (other.X0 < edge + Apart || !_right.Any(word => word.Baseline > rule.Y0 && word.Baseline < rule.Y0 + word.Size
                    && word.Box.Left > rule.X0 - 1 && word.Box.Right < rule.X1 + 1))
                {
                    yield return other with { X0 = _cut - 1, X1 = _cut + Apart + 1 };
                }
            }
        }
    }

    /// <summary>Both pages, under the first one's number.</summary>
    public PageLayout Page { get; }

    /// <summary>The words of both.</summary>
    public ImmutableArray<PlacedWord> Words { get; }

    /// <summary>Does the table found on <see cref="Page"/> lie on both pages?</summary>
    public bool IsOver(Box box) => box.Left < _cut - 1 && box.Right > _cut + 1;

    /// <summary>Those of the <paramref name="words"/> that one of the pages has, where they are on it.</summary>
    public ImmutableArray<PlacedWord> Back(ImmutableArray<PlacedWord> words, bool isNext) => [.. words
        .Where(word => IsNext(word.Glyphs[0]) == isNext)
        .Select(word => isNext ? word with { Box = Shifted(word.Box, -_shift), Glyphs = Own(word.Glyphs, isNext) } : word)];

    /// <summary>The table with its parts and cells where they are on their pages.</summary>
    public Table Back(Table table)
    {
        var box = table.Parts[0].Box;
        var strays = table.Cells.Where(cell => !IsOnNext(cell)).SelectMany(cell => cell.Glyphs).Where(IsNext);
        return table with
        {
            Parts = [new TablePart(_first.Number, Left(box)), new TablePart(_next.Number, Right(box))
                { RepeatedHeaderGlyphs = Own([.. strays], true) }],
            Cells = [.. table.Cells.Select(Back)],
            StruckRows = [.. table.StruckRows.Select(Back)],
        };
    }

    private TableCell Back(TableCell cell)
    {
        var isNext = IsOnNext(cell);
        return cell with { Page = isNext ? _next.Number : _first.Number, Box = isNext ? Right(cell.Box) : Left(cell.Box),
            Glyphs = Own(cell.Glyphs, isNext) };
    }

    private bool IsOnNext(TableCell cell) => cell.Glyphs.IsEmpty ? cell.Box.MiddleX > _cut : cell.Glyphs.All(IsNext);

    private bool IsNext(int glyph) => glyph >= _first.Glyphs.Length;

    private ImmutableArray<int> Own(ImmutableArray<int> glyphs, bool isNext) =>
        [.. glyphs.Where(glyph => IsNext(glyph) == isNext).Select(glyph => isNext ? glyph - _first.Glyphs.Length : glyph)];

    private Box Left(Box box) => box with { Right = Math.Max(box.Left, Math.Min(box.Right, _cut)) };

    private Box Right(Box box) => Shifted(box with { Left = Math.Min(box.Right, Math.Max(box.Left, _cut)) }, -_shift);

    private static IEnumerable<Box> Drawn(PageLayout page) =>
        page.Fills.Concat(page.Rulings.Select(rule => new Box(rule.X0, rule.Y0, rule.X1, rule.Y1)));

    private static Box Shifted(Box box, double by) => box with { Left = box.Left + by, Right = box.Right + by };
}
