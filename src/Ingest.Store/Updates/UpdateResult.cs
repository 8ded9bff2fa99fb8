using System.Collections.Immutable;
using Ingest.Language.Wordings;

namespace Ingest.Store.Updates;

/// <summary>What an update did.</summary>
/// <param name="Written">Paths whose rows were written.</param>
/// <param name="Removed">Paths that were marked as removed.</param>
/// <param name="Problems">Documents that could not be read and stand as they stood, a line each.</param>
/// <param name="IsComplete">It was not stopped.</param>
/// <param name="Changed">Keys of the contents that came, went or changed.</param>
/// <param name="Before">The last change that the store knew before.</param>
public sealed record UpdateResult(
    int Written, int Removed, ImmutableArray<Wording> Problems, bool IsComplete, IReadOnlySet<string> Changed, long Before)
{
    public bool ChangedAnything => Written > 0 || Removed > 0;
}
