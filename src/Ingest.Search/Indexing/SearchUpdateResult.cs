using System.Collections.Immutable;
using Ingest.Language.Wordings;

namespace Ingest.Search.Indexing;

/// <param name="Written">Documents that came or changed.</param>
/// <param name="Removed">Documents that are gone.</param>
/// <param name="Problems">Documents that could not be read; the next update tries them again.</param>
/// <param name="IsComplete">False where it was stopped: then nothing of it is in the index.</param>
public sealed record SearchUpdateResult(int Written, int Removed, ImmutableArray<Wording> Problems, bool IsComplete);
