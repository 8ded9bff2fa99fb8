using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Ocr;

/// <summary>A PDF, and the pages of it that are to be read from their picture.</summary>
/// <param name="Pdf">The file's bytes.</param>
/// <param name="Pages">As the PDF reader gave them: their numbers, sizes and pictures; in order, at least one.</param>
/// <param name="Begins">Told of each page's number before work on it begins, where the engine goes page by page.</param>
public sealed record OcrRequest(byte[] Pdf, ImmutableArray<PageLayout> Pages, Action<int> Begins)
{
    /// <summary>
    /// By page number: of these pages only the words in the regions are wanted. An engine may read all of the page; its
    /// answer is then in the page's own reading space, or says that it isn't by its turn or degrees.
    /// </summary>
    public ImmutableDictionary<int, ImmutableArray<OcrRegion>> Regions { get; init;
        } = ImmutableDictionary<int, ImmutableArray<OcrRegion>>.Empty;
}
