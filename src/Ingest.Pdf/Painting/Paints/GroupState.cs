using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;

namespace Ingest.Pdf.Painting.Paints;

/// <summary>
/// What a transparency group as a whole is painted with (ISO 32000-2, 11.6.6): inside of it opacity and blending begin anew.
/// </summary>
/// <param name="Mask">A soft mask that lies over it.</param>
internal readonly record struct GroupState(double Alpha, BlendMode Blend, IOpacityMap? Mask)
{
    public static readonly GroupState Page = new(1, BlendMode.Normal, null);

    public GroupState Inside(CurrentGraphicsState state, IOpacityMap? mask) =>
        new(Alpha * state.AlphaConstantNonStroking, Blend == BlendMode.Normal ? state.BlendMode : Blend, BothMaps.Of(Mask, mask));
}
