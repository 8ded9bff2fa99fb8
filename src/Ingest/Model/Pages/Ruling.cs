namespace Ingest.Model;

/// <summary>
/// A drawn straight line, or a thin filled rectangle that serves as one, in the page's reading space.
/// Horizontal when <see cref="Y0"/> equals <see cref="Y1"/>, else vertical; slanted strokes are not rulings.
/// </summary>
/// <param name="Thickness">Points.</param>
public readonly record struct Ruling(double X0, double Y0, double X1, double Y1, double Thickness)
{
    public bool IsHorizontal => Y0 == Y1;

    public double Length => IsHorizontal ? X1 - X0 : Y1 - Y0;
}
