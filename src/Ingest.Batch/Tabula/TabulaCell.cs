namespace Ingest.Batch.Tabula;

/// <summary>A cell as Tabula gives it: points from the page's top left.</summary>
/// <param name="Text">Its white space folded; "" for an empty one, which has no place.</param>
public sealed record TabulaCell(double Top, double Left, double Width, double Height, string Text)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;
}
