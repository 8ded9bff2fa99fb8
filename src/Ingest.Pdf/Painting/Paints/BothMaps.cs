namespace Ingest.Pdf.Painting.Paints;

/// <summary>Opaque where both are; of the first one's colours.</summary>
internal sealed record BothMaps(IOpacityMap One, IOpacityMap Other) : IOpacityMap
{
    public static IOpacityMap? Of(IOpacityMap? one, IOpacityMap? other) =>
        one is null ? other : other is null ? one : new BothMaps(one, other);

    public bool IsOpaque(double x, double y) => One.IsOpaque(x, y) && Other.IsOpaque(x, y);

    public bool IsClear(double x, double y) => One.IsClear(x, y) || Other.IsClear(x, y);

    public int? ColorAt(double x, double y) => One.ColorAt(x, y);
}
