namespace Ingest.Tables.Rulings;

/// <summary>A drawn boundary after joining: all collinear strokes that touch, as one.</summary>
/// <param name="At">y of a horizontal edge, x of a vertical one, in points.</param>
/// <param name="From">Where it begins along its own direction.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Edge(bool Horizontal, double At, double From, double To)
{
    public double Length => To - From;

    /// <summary>A horizontal and a vertical edge that meet or cross, with <paramref name="slack"/> points of reach.</summary>
    public static bool Meet(Edge horizontal, Edge vertical, double slack) =>
        vertical.At >= horizontal.From - slack && vertical.At <= horizontal.To + slack
        && horizontal.At >= vertical.From - slack && horizontal.At <= vertical.To + slack;
}
