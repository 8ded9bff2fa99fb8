using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Quality.Alignment;

/// <summary>What a printed line is by a document's truth.</summary>
/// <param name="Label">Null: the truth does not say.</param>
/// <param name="Item">Index into the truth's items; -1 outside of them.</param>
/// <param name="Kind">Of a field's heading: what the field is.</param>
public sealed record AlignedLine(LineLabel? Label, int Item = -1, FieldKind? Kind = null)
{
    public static AlignedLine Unknown { get; } = new((LineLabel?)null);
}
