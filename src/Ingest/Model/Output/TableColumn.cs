using System.Collections.Immutable;

namespace Ingest.Model.Output;

/// <param name="Header">The path joined by " / "; empty without a header.</param>
/// <param name="Path">The header cells above the column, outermost first.</param>
public sealed record TableColumn(string Header, ImmutableArray<string> Path, string? Unit);
