using System.Collections.Immutable;
using Ingest.Language.Wordings;

namespace Ingest.Web.Drawing;

/// <summary>A document's pages as they were read.</summary>
/// <param name="Pages">SVG by page number, packed with gzip; those with open items' ink.</param>
/// <param name="NotDrawn">Why there are none; null where there are.</param>
internal sealed record DocumentDrawing(ImmutableDictionary<int, byte[]> Pages, Wording? NotDrawn)
{
    public long Bytes => Pages.Values.Sum(page => (long)page.Length);

    public static DocumentDrawing None(Wording why) => new(ImmutableDictionary<int, byte[]>.Empty, why);
}
