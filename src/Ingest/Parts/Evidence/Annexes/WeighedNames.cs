using System.Collections.Immutable;

namespace Ingest.Parts.Evidence.Annexes;

/// <summary>What <see cref="AnnexNames"/> said last of a page, and of what it was asked.</summary>
internal sealed record WeighedNames(ImmutableArray<ListedAnnex> Listed, bool ListGoesOn, bool ItemsGoOn, ImmutableArray<double> Weights)
{
    /// <summary>The answers for the annexes with which both lists begin.</summary>
    public ImmutableArray<double> Of(ImmutableArray<ListedAnnex> listed)
    {
        if (listed == Listed)
        {
            return Weights;
        }

        var same = 0;
        while (same < Math.Min(listed.Length, Listed.Length) && ReferenceEquals(listed[same], Listed[same]))
        {
            same++;
        }

        return Weights[..same];
    }
}
