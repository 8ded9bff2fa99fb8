using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Facts.Texts;

/// <summary>The ink of what a fact stands in.</summary>
internal static class SourceBoxes
{
    /// <summary>The box on the first page, or null where the document says none.</summary>
    public static SourceBox? FirstOrNull(this ImmutableArray<SourceBox> boxes) => boxes.IsDefaultOrEmpty ? null : boxes[0];
}
