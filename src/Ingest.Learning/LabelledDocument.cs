using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Model;

namespace Ingest.Learning;

/// <summary>A document whose lines' labels are known.</summary>
/// <param name="Group">The layout family; what is left out together when leaving out.</param>
/// <param name="Facts">What is seen of its lines.</param>
/// <param name="Structure">What it is as a whole.</param>
/// <param name="Labels">One a line; null where the truth does not say.</param>
/// <param name="Weight">How many documents it counts as.</param>
public sealed record LabelledDocument(
    string Group, DocumentContext Facts, DocumentStructure Structure, ImmutableArray<LineLabel?> Labels, double Weight = 1);
