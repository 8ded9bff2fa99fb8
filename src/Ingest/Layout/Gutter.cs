namespace Ingest.Layout;

/// <summary>A strip of white between two columns of text.</summary>
/// <param name="Left">x in points.</param>
/// <param name="Right">x in points.</param>
/// <param name="FirstRow">Index of the first row it parts, from the top.</param>
/// <param name="LastRow">Index of the last one.</param>
internal sealed record Gutter(double Left, double Right, int FirstRow, int LastRow)
{
    public double Middle => (Left + Right) / 2;
}
