using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Quality.Truth;

/// <summary>
/// What a document should become: the output's shape without what only a machine knows, with the readings that are also right.
/// </summary>
public sealed record TruthFile
{
    public string SchemaVersion { get; init; } = AgendaDocument.CurrentSchemaVersion;

    /// <summary>Allowed because the output has it; never scored.</summary>
    public DocumentStatus? Status { get; init; }

    public required TruthMeeting Meeting { get; init; }

    public required ImmutableArray<TruthItem> Items { get; init; }

    public ImmutableArray<TruthTable> Tables { get; init; } = [];
}
