using Ingest.Model;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>
/// A clipping path (ISO 32000-2, 8.5.4) as what it was cut with, innermost first: a point is inside when it is inside of all.
/// Rectangles along the page's edges, which nearly all are, are kept as one box.
/// </summary>
/// <param name="Bounds">All cuts' common box.</param>
/// <param name="Shape">A cut that is no such rectangle; null where all are.</param>
/// <param name="Outer">The cuts before it that are none either.</param>
internal sealed record ClipPath(Box Bounds, Shape? Shape, ClipPath? Outer)
{
    /// <summary>Deeper nesting is damage; what is cut beyond it counts as not cut.</summary>
    private const int Deepest = 64;

    private readonly int _depth = Outer is null ? 0 : Outer._depth + 1;

    public static ClipPath Cut(ClipPath? before, Shape by)
    {
        var bounds = before is null ? by.Bounds : before.Bounds.Intersect(by.Bounds);
        return by.IsBox || before?._depth >= Deepest
            ? new ClipPath(bounds, before?.Shape, before?.Outer) : new ClipPath(bounds, by, before?.Shape is null ? null : before);
    }

    public bool Contains(double x, double y)
    {
        if (!Bounds.Contains(x, y))
        {
            return false;
        }

        for (var clip = this; clip is not null; clip = clip.Outer)
        {
            if (clip.Shape is { } shape && !shape.Contains(x, y))
            {
                return false;
            }
        }

        return true;
    }
}
