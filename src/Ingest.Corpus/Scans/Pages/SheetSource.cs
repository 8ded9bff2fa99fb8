using System.Collections.Immutable;
using Ingest.Corpus.Truth;
using SkiaSharp;

namespace Ingest.Corpus.Scans.Pages;

/// <summary>A made PDF that sheets are taken from, and what of it already stands in the document that is put together.</summary>
internal sealed class SheetSource
{
    private readonly Dictionary<string, Dictionary<int, int>> _copied = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableDictionary<int, string>> _maps = new(StringComparer.Ordinal);

    /// <param name="file">Where the PDF may be written for poppler.</param>
    public SheetSource(byte[] pdf, ImmutableArray<TruthLine> lines, string file)
    {
        Parts = PdfParts.Read(pdf);
        File = file;
        System.IO.File.WriteAllBytes(file, pdf);
        Sizes = Poppler.PageSizes(file);
        Lines = lines;
    }

    public PdfParts Parts { get; }

    public string File { get; }

    public ImmutableArray<SKSize> Sizes { get; }

    /// <summary>Of all pages, as drawn.</summary>
    public ImmutableArray<TruthLine> Lines { get; }

    /// <summary>What a kind of bad map, or none, has copied so far.</summary>
    public Dictionary<int, int> Copied(string kind) => _copied.TryGetValue(kind, out var known) ? known : _copied[kind] = [];

    /// <summary>The source's fonts under a bad map, the same for all its pages.</summary>
    public ImmutableDictionary<int, string> Maps(string kind, Dice dice) =>
        _maps.TryGetValue(kind, out var known) ? known : _maps[kind] = BadMap.For(Parts, Parts.Pages, kind, dice);
}
