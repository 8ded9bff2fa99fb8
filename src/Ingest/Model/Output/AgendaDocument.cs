using System.Collections.Immutable;

namespace Ingest.Model.Output;

/// <summary>One agenda PDF as data: the output contract's root. Property order is the order in the JSON.</summary>
public sealed record AgendaDocument
{
    public const string CurrentSchemaVersion = "1.1";

    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    public required DocumentInfo Document { get; init; }

    public required DocumentStatus Status { get; init; }

    public Meeting Meeting { get; init; } = new();

    /// <summary>What the file's pages are, in order; empty where it has none that could be read.</summary>
    public ImmutableArray<DocumentPart> Parts { get; init; } = [];

    public ImmutableArray<AgendaItem> Items { get; init; } = [];

    public ImmutableArray<AgendaTable> Tables { get; init; } = [];

    /// <summary>Comments that stand on the pages.</summary>
    public ImmutableArray<PageAnnotation> Annotations { get; init; } = [];

    public ImmutableArray<LedgerRow> Ledger { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
