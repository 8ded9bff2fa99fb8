using System.Runtime.InteropServices;
using Ingest.Model;
using Ingest.Pdf.Pages;
using Ingest.Pdf.Painting;
using Ingest.Pdf.Painting.Paints;

namespace Ingest.Pdf.Visibility;

/// <summary>
/// Tells for every glyph whether a person who looks at the page sees it. Evidence, the surest first: the layer that it stands on;
/// how it was painted (opacity, rendering mode, size); where (crop box, clipping path); what was painted over it later; what was under it
/// in its own colour. The text of a scan, unseen over or under the scan's picture, is the page's text.
/// </summary>
internal sealed class GlyphVisibility
{
    /// <summary>Less opacity shows nothing.</summary>
    private const double LeastAlpha = 0.05;

    /// <summary>Points. The smallest type that is printed for readers is 4; a hair of it is no text.</summary>
    private const double Tiny = 2;

    /// <summary>A picture over this share of the page is the page; text under it is what its maker read in it.</summary>
    private const double ScanShare = 0.5;

    private readonly PaintedPage _page;
    private readonly Glyph[] _glyphs;
    private readonly FontFaceColors _faces;
    private readonly Box _paper;
    private readonly ReadingSpace _space;
    private readonly List<Paint> _scans;
    private readonly HashSet<int> _onBars = [];
    private readonly Lazy<GlyphIndex> _index;
    private HiddenKind?[]? _hidden;
    private List<int>? _blocks;

    private GlyphVisibility(PaintedPage page, Glyph[] glyphs, FontFaceColors faces, ReadingSpace space, Box paper)
    {
        (_page, _glyphs, _faces, _space, _paper) = (page, glyphs, faces, space, paper);
        _index = new Lazy<GlyphIndex>(() => new GlyphIndex(_glyphs, _space.Turn == 0 ? null : _space), isThreadSafe: false);
        _scans = page.Paints.FindAll(paint => paint.IsScan && IsRead(paint));
    }

    /// <param name="glyphs">The page's, in reading space and painting order.</param>
    /// <param name="paper">The displayed page.</param>
    /// <param name="redactions">Areas that are marked to be redacted.</param>
    public static GlyphVisibility Judge(PaintedPage page, Glyph[] glyphs, FontFaceColors faces, ReadingSpace space, Box paper,
        IReadOnlyList<Box> redactions)
    {
        var visibility = new GlyphVisibility(page, glyphs, faces, space, paper);
        if (glyphs.Length > 0)
        {
            visibility.JudgeEach();
            visibility.JudgeCovers(redactions);
            visibility.JudgeColors();
        }

        return visibility;
    }

    /// <summary>For each glyph why it is not seen, or null; null where all are seen.</summary>
    public HiddenKind?[]? Hidden => _hidden;

    /// <summary>Glyphs that are blocks over other ones.</summary>
    public IReadOnlyList<int> Blocks => _blocks ?? [];

    /// <summary>All of the page's text is what a program read in its picture.</summary>
    public bool IsScanText => _scans.Count > 0 && _glyphs.Length > 0
        && Enumerable.Range(0, _glyphs.Length).All(glyph => _glyphs[glyph].IsBlank || IsHidden(glyph) || ScanUnder(glyph) is not null);

    /// <summary>
    /// A reader sees that something was covered there: by what was painted over it, or by a bar of its own colour under it.
    /// </summary>
    public bool LeavesSign(int glyph) => _hidden?[glyph] is HiddenKind.Covered or HiddenKind.Redacted || _onBars.Contains(glyph);

    private bool IsHidden(int glyph) => _hidden?[glyph] is not null;

    /// <summary>On the displayed page.</summary>
    private Box BoxOf(int glyph) => _space.ToDisplay(_glyphs[glyph].Box);

    private Span<PaintedGlyph> Painted => CollectionsMarshal.AsSpan(_page.Glyphs);

    private void JudgeEach()
    {
        var painted = Painted;
        for (var i = 0; i < painted.Length; i++)
        {
            ref readonly var its = ref painted[i];
            if (its.Style.OffLayer)
            {
                Hide(i, HiddenKind.Layer);
            }
            else if (_glyphs[i].IsBlank)
            {
                continue;
            }
            else if (its.Style.Unseen ? ScanUnder(i) is null && !(its.Style.Clips && IsPaintedLater(i)) : its.Style.Alpha < LeastAlpha)
            {
                Hide(i, HiddenKind.Invisible);
            }
            else if (its.Style.Mask is { } mask && IsClear(mask, BoxOf(i)))
            {
                Hide(i, HiddenKind.Invisible);
            }
            else if (IsTiny(its))
            {
                Hide(i, HiddenKind.Tiny);
            }
            else if (!IsInside(i, its.Style.Clip))
            {
                Hide(i, HiddenKind.Clipped);
            }
        }
    }

    private static bool IsClear(IOpacityMap mask, Box glyph) =>
        Array.TrueForAll(TextGrounds.PointsOf(glyph), point => mask.IsClear(point.X, point.Y));

    /// <summary>What text is a clipping path for shows it.</summary>
    private bool IsPaintedLater(int glyph)
    {
        var (box, order) = (BoxOf(glyph), Painted[glyph].Order);
        return _page.Paints.Exists(paint => paint.Order > order && paint.Contains(box.MiddleX, box.MiddleY));
    }

    /// <summary>A glyph that is cut off in part is seen.</summary>
    private bool IsInside(int glyph, ClipPath? clip)
    {
        var box = BoxOf(glyph);
        var (x, y) = (box.MiddleX, box.MiddleY);
        if (IsInside(x, y, clip))
        {
            return true;
        }

        var (right, up) = (0.4 * box.Width, 0.4 * box.Height);
        return IsInside(x - right, y, clip) || IsInside(x + right, y, clip) || IsInside(x, y - up, clip)
            || IsInside(x, y + up, clip);
    }

    private bool IsInside(double x, double y, ClipPath? clip) => _paper.Contains(x, y) && clip?.Contains(x, y) != false;

    private bool IsTiny(in PaintedGlyph its) =>
        its.Style.PointSize * _page.UserUnit < Tiny
            && Math.Max(its.Style.LooseHeight, Math.Max(its.Right - its.Left, its.Top - its.Bottom)) * _page.UserUnit < Tiny;

    private void JudgeCovers(IReadOnlyList<Box> redactions)
    {
        var first = Painted[0].Order;
        Covering? covering = null;
        foreach (var paint in PaintStrips.Joined(_page.Paints))
        {
            if (paint.Order > first && !IsPage(paint) && !IsTick(paint))
            {
                (covering ??= NewCovering()).Add(paint);
            }
        }

        var covered = covering?.Result();
        Mark(covered, HiddenKind.Covered);
        FindBlocks(covered);
        if (redactions.Count > 0)
        {
            var marked = NewCovering();
            foreach (var area in redactions)
            {
                marked.Add(area);
            }

            Mark(marked.Result(), HiddenKind.Redacted);
        }
    }

    /// <summary>A block on no letter: the filling of a box that is ticked.</summary>
    private bool IsTick(Paint paint) => paint.Glyph is { } block && !Enumerable.Range(0, _glyphs.Length).Any(i =>
        i != block && _glyphs[i].Text is [var sign, ..] && char.IsLetterOrDigit(sign) && BoxOf(i) is var box
            && paint.Bounds.Contains(box.MiddleX, box.MiddleY));

    /// <summary>A block that covers words is paint and no character.</summary>
    private void FindBlocks(bool[]? covered)
    {
        if (covered is null || !_page.Paints.Exists(paint => paint.Glyph is not null))
        {
            return;
        }

        var boxes = Enumerable.Range(0, covered.Length).Where(glyph => covered[glyph]).Select(BoxOf).ToList();
        var blocks = _page.Paints.FindAll(paint => paint.Glyph is { } block && !IsHidden(block));
        var over = blocks.FindAll(
            paint => boxes.Exists(
                box => paint.Bounds.Contains(box.MiddleX, box.MiddleY) || box.Contains(paint.Bounds.MiddleX, paint.Bounds.MiddleY)));
        var shown = over.Select(SequenceOf).ToHashSet();
        _blocks = [.. blocks.Where(paint => shown.Contains(SequenceOf(paint))).Select(paint => paint.Glyph!.Value)];
    }

    /// <summary>Blocks that are shown together belong together.</summary>
    private int SequenceOf(Paint block) => Painted[block.Glyph!.Value].Sequence;

    private Covering NewCovering() => new(_glyphs, BoxOf, _index, OrderOf, _faces.Of);

    /// <summary>Text of a scan is as old as its picture: what was painted over the picture covers it.</summary>
    private int OrderOf(int glyph)
    {
        ref readonly var its = ref Painted[glyph];
        if (its.Style.Clips)
        {
            return int.MaxValue; // what is painted later is seen through it
        }

        return _scans.Count == 0 ? its.Order : ScanUnder(glyph)?.Order ?? its.Order;
    }

    private Paint? ScanUnder(int glyph)
    {
        foreach (var scan in _scans)
        {
            var box = BoxOf(glyph);
            if ((Painted[glyph].Style.Unseen || IsPage(scan)) && scan.Bounds.Contains(box.MiddleX, box.MiddleY))
            {
                return scan;
            }
        }

        return null;
    }

    private bool IsPage(Paint paint) => IsPaper(paint) && _scans.Contains(paint);

    /// <summary>
    /// A picture with more text on it that is seen than text that a program can have read in it
    /// is a ground (a letterhead, a photograph), and no scan.
    /// </summary>
    private bool IsRead(Paint picture)
    {
        var (read, seen, isPaper) = (0, 0, IsPaper(picture));
        for (var i = 0; i < _glyphs.Length; i++)
        {
            var box = BoxOf(i);
            ref readonly var its = ref Painted[i];
            if (_glyphs[i].IsBlank || !picture.Bounds.Contains(box.MiddleX, box.MiddleY))
            {
                continue;
            }

            if (its.Style.Unseen || (isPaper && its.Order < picture.Order))
            {
                read++;
            }
            else
            {
                seen++;
            }
        }

        return read >= seen;
    }

    private void Mark(bool[]? covered, HiddenKind kind)
    {
        for (var i = 0; i < covered?.Length; i++)
        {
            if (covered[i] && !IsHidden(i))
            {
                Hide(i, kind);
            }
        }
    }

    /// <summary>Text in the colour of what is under it: white on the paper, black on a black bar. A scan's is as it was read.</summary>
    private void JudgeColors()
    {
        var grounds = new TextGrounds(_page.Paints);
        var doubted = _faces.All.Select(grounds.MayBeAlike).ToArray();
        if (!doubted.Contains(true))
        {
            return;
        }

        var painted = Painted;
        for (var i = 0; i < _glyphs.Length; i++)
        {
            if (doubted[_glyphs[i].Font] && !IsHidden(i) && !painted[i].Style.Unseen && !painted[i].Style.Outlined && !_glyphs[i].IsBlank
                && ScanUnder(i) is null && grounds.Under(BoxOf(i), OrderOf(i), _faces.Of(i)) is var (color, ground))
            {
                Hide(i, HiddenKind.Paper);
                if (ground is not null && !IsPaper(ground) && Contrast.IsSeenOnPaper(color))
                {
                    _onBars.Add(i);
                }
            }
        }
    }

    /// <summary>A fill of most of the page is its paper.</summary>
    private bool IsPaper(Paint paint) => paint.Bounds.Intersect(_paper).Area >= ScanShare * _paper.Area;

    private void Hide(int glyph, HiddenKind kind)
    {
        (_hidden ??= new HiddenKind?[_glyphs.Length])[glyph] = kind;
    }
}
