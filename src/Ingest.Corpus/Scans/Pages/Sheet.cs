using System.Collections.Immutable;
using Ingest.Corpus.Truth;
using SkiaSharp;

namespace Ingest.Corpus.Scans.Pages;

/// <summary>A page that was made, to be shown as it is or as a scan.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Lines">As drawn; boxes in points, origin bottom left.</param>
internal sealed record Sheet(SheetSource Source, int Index, ImmutableArray<TruthLine> Lines)
{
    public static ImmutableArray<Sheet> AllOf(SheetSource source) =>
        [.. source.Parts.Pages.Select((_, i) => new Sheet(source, i, [.. source.Lines.Where(l => l.Page == i + 1)]))];

    public int Number => Source.Parts.Pages[Index];

    public int Characters => Lines.Sum(l => l.Text.Length);

    public SKSize Size => Source.Sizes[Index];
}
