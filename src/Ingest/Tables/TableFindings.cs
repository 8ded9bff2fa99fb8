using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>A document's tables, and what was drawn like one and is none.</summary>
public sealed record TableFindings(ImmutableArray<Table> Tables, ImmutableArray<Diagnostic> Diagnostics);
