using System.Collections.Immutable;

namespace Ingest.Parts.Evidence;

/// <summary>What <see cref="AnnexNames"/> said last of a page, and of what it was asked.</summary>
internal sealed record WeighedNames(ImmutableArray<ListedAnnex> Listed, bool ListGoesOn, bool ItemsGoOn, ImmutableArray<double> Weights);
