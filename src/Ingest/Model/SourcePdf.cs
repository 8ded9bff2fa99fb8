using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>A PDF as its reader gave it.</summary>
/// <param name="Producer">As the file says, or null.</param>
/// <param name="Pages">The pages that could be read, in order.</param>
/// <param name="PageCount">How many the file says it has.</param>
/// <param name="Diagnostics">What went wrong while reading; an error with no pages is a failed document.</param>
public sealed record SourcePdf(
    string? Producer, int PageCount, ImmutableArray<PageLayout> Pages, ImmutableArray<Diagnostic> Diagnostics);
