using System.Collections.Immutable;

namespace Ingest.Model;

/// <param name="Heading">The heading's lines, the first with the number.</param>
/// <param name="CaseLines">Above or below the heading.</param>
public sealed record OutlineItem(
    ImmutableArray<LabelledLine> Heading, ImmutableArray<LabelledLine> CaseLines, ImmutableArray<OutlineField> Fields);
