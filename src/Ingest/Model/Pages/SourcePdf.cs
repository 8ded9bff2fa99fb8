using System.Collections.Immutable;

namespace Ingest.Model;

/// <summary>A PDF as its reader gave it.</summary>
/// <param name="Producer">As the file says, or null.</param>
/// <param name="Pages">The pages that could be read, in order.</param>
/// <param name="PageCount">How many the file says it has.</param>
/// <param name="Diagnostics">What went wrong while reading; an error with no pages is a failed document.</param>
public sealed record SourcePdf(
    string? Producer, int PageCount, ImmutableArray<PageLayout> Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Comments and pop-ups, with boxes of the displayed page.</summary>
    public ImmutableArray<Output.PageAnnotation> Annotations { get; init; } = [];

    /// <summary>The file's outline, flat and in order.</summary>
    public ImmutableArray<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>What readers print for each page ("3", "iv", "B-2"), one a page; empty where the file names none.</summary>
    public ImmutableArray<string> PageLabels { get; init; } = [];

    public ImmutableArray<EmbeddedFile> EmbeddedFiles { get; init; } = [];

    /// <summary>A portfolio: its files are what it is about, its pages only a cover for readers that can't show them.</summary>
    public bool IsPortfolio { get; init; }
}
