using System.Collections.Immutable;

namespace Ingest.Model;

/// <param name="Heading">Empty where the text has no heading of its own. A heading with its text run in stands here whole.</param>
/// <param name="Lines">The lines under the heading.</param>
/// <param name="Tables">With <see cref="PlacedTable.BeforeLine"/> counted within <paramref name="Lines"/>.</param>
public sealed record OutlineField(
    ImmutableArray<LabelledLine> Heading, ImmutableArray<LabelledLine> Lines, ImmutableArray<PlacedTable> Tables)
{
    /// <summary>Its lines are attachments, each called so by itself ("Bilag 4a: Notat").</summary>
    public bool ListsAttachments { get; init; }

    /// <summary>Null where a table is all there is.</summary>
    public LabelledLine? First => Heading.IsEmpty ? (Lines.IsEmpty ? null : Lines[0]) : Heading[0];
}
