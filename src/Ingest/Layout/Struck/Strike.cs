using Ingest.Model;

namespace Ingest.Layout.Struck;

/// <summary>A level line that may run through words.</summary>
/// <param name="Thickness">Points.</param>
/// <param name="IsAnnotation">A strike-out annotation says so itself.</param>
internal readonly record struct Strike(double Left, double Right, double Y, double Thickness, bool IsAnnotation)
{
    /// <summary>It was drawn by hand, and is not quite level; null: it is.</summary>
    public PenStroke? Pen { get; init; }

    public static Strike Of(PenStroke pen) => new(pen.X0, pen.X1, (pen.Y0 + pen.Y1) / 2, 0, false) { Pen = pen };
}
