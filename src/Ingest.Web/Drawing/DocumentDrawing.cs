using System.Collections.Immutable;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Web.Drawing;

/// <summary>A document's pages as they were read.</summary>
/// <param name="Pages">SVG by page number, packed with gzip; those with open items' ink.</param>
/// <param name="NotDrawn">Why there are none; null where there are.</param>
internal sealed record DocumentDrawing(ImmutableDictionary<int, byte[]> Pages, Wording? NotDrawn)
{
    /// <summary>The PDF was not where it was: it may be back by now.</summary>
    public bool IsGone { get; init; }

    public static DocumentDrawing Gone { get; } = None(Texts.WebPdfGone) with { IsGone = true };

    public long Bytes => Pages.Values.Sum(page => (long)page.Length);

    public static DocumentDrawing None(Wording why) => new(ImmutableDictionary<int, byte[]>.Empty, why);
}
