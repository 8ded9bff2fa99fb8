using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr;

/// <summary>What an engine read.</summary>
/// <param name="Pages">The pages that could be read, in order.</param>
/// <param name="Diagnostics">What went wrong, each with its page where it is one page's.</param>
public sealed record OcrReading(ImmutableArray<OcrPage> Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Tables that the engine itself found; empty where it looks for none.</summary>
    public ImmutableArray<OcrTable> Tables { get; init; } = [];
}
