using System.Collections.Immutable;

namespace Ingest.Model;

/// <param name="Heading">The heading's lines, the first with the number.</param>
/// <param name="CaseLines">Above or below the heading.</param>
public sealed record OutlineItem(
    ImmutableArray<LabelledLine> Heading, ImmutableArray<LabelledLine> CaseLines, ImmutableArray<OutlineField> Fields)
{
    /// <summary>The title where the agenda's list alone has it, and the heading has the number only.</summary>
    public string? TitleAhead { get; init; }
}
