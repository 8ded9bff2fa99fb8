using System.Collections.Immutable;
using Ingest.Model;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>The document's outline (ISO 32000-2, 12.3.3).</summary>
internal static class BookmarkReader
{
    /// <summary>An outline over every paragraph of a long document stays below it.</summary>
    private const int Most = 20_000;

    /// <summary>
    /// Flat and in order: an entry, what is under it, then the next. An entry that is met again is passed over, with all that follows it.
    /// </summary>
    public static ImmutableArray<Bookmark> Read(DictionaryToken catalog, ObjectLookup objects, Destinations destinations)
    {
        if (objects.Of<DictionaryToken>(catalog, "Outlines") is not { } outline || !outline.Data.TryGetValue("First", out var first))
        {
            return [];
        }

        var bookmarks = ImmutableArray.CreateBuilder<Bookmark>();
        var met = new HashSet<IndirectReference>();
        var entries = new Stack<(IToken Entry, int Level)>([(first, 1)]);
        while (bookmarks.Count < Most && entries.TryPop(out var next))
        {
            if ((next.Entry is IndirectReferenceToken reference && !met.Add(reference.Data))
                || objects.Of(next.Entry) is not DictionaryToken entry)
            {
                continue;
            }

            if (TextString.Of(objects.Of<IToken>(entry, "Title"))?.Trim() is { Length: > 0 } title)
            {
                bookmarks.Add(new Bookmark(title, destinations.PageOf(entry), next.Level));
            }

            if (entry.Data.TryGetValue("Next", out var after))
            {
                entries.Push((after, next.Level));
            }

            if (entry.Data.TryGetValue("First", out var below))
            {
                entries.Push((below, next.Level + 1));
            }
        }

        return bookmarks.ToImmutable();
    }
}
