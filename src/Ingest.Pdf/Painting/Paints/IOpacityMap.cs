namespace Ingest.Pdf.Painting.Paints;

/// <summary>Which points of a painted area are opaque and of which colour, in points of the displayed page.</summary>
internal interface IOpacityMap
{
    /// <summary>What can't be made out counts as opaque: rather a word too few than one that was covered.</summary>
    bool IsOpaque(double x, double y);

    /// <summary>0xRRGGBB; null where the map has no colours, or none there.</summary>
    int? ColorAt(double x, double y) => null;

    /// <summary>For certain nothing is painted there; what can't be made out isn't clear.</summary>
    bool IsClear(double x, double y) => false;
}
