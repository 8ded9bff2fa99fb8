namespace Ingest.Model;

/// <summary>Turns boxes about the origin, so that text running up (1), left (2) or down (3) runs to the right, and back.</summary>
internal static class QuarterTurn
{
    public static Box Upright(Box box, int turn) => turn switch
    {
        1 => new Box(box.Bottom, -box.Right, box.Top, -box.Left),
        2 => new Box(-box.Right, -box.Top, -box.Left, -box.Bottom),
        3 => new Box(-box.Top, box.Left, -box.Bottom, box.Right),
        _ => box,
    };

    /// <summary>A baseline of such text (an x) as the y that it has when turned with its box.</summary>
    public static double Upright(double baseline, int turn) => turn == 3 ? baseline : -baseline;

    public static Box Back(Box box, int turn) => turn switch
    {
        1 => Upright(box, 3),
        3 => Upright(box, 1),
        _ => Upright(box, turn),
    };
}
