using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>Destinations (ISO 32000-2, 12.3.2) as page numbers, from 1 up.</summary>
internal sealed class Destinations(DictionaryToken catalog, ObjectLookup objects, PageTree pages)
{
    private Dictionary<string, IToken>? _named;

    /// <summary>Where an outline's entry or a link leads to in this file; null where that is nowhere.</summary>
    public int? PageOf(DictionaryToken entry)
    {
        if (objects.Of<IToken>(entry, "Dest") is { } destination)
        {
            return PageOf(destination);
        }

        return objects.Of<DictionaryToken>(entry, "A") is { } action && objects.Of<NameToken>(action, "S")?.Data == "GoTo"
            ? PageOf(objects.Of<IToken>(action, "D"))
            : null;
    }

    private int? PageOf(IToken? destination) => Explicit(destination) ?? Explicit(Named(destination));

    /// <summary>Its first element is the page; programs also write the page's index there, which is meant for other files.</summary>
    private int? Explicit(IToken? destination) => destination switch
    {
        ArrayToken { Data: [IndirectReferenceToken page, ..] } => pages.NumberOf(page.Data),
        ArrayToken { Data: [NumericToken { Data: >= 0 } index, ..] } when index.Data < pages.Pages.Count => (int)index.Data + 1,
        DictionaryToken held => objects.Of<ArrayToken>(held, "D") is { } array ? Explicit(array) : null,
        _ => null,
    };

    private IToken? Named(IToken? name) =>
        (name is NameToken plain ? plain.Data : TextString.Bytes(name) is { } bytes ? Encoding.Latin1.GetString(bytes) : null) is { } key
            ? objects.Of((_named ??= Names()).GetValueOrDefault(key))
            : null;

    /// <summary>Those of PDF 1.1 in a dictionary of the catalog, later ones in a name tree; by their bytes.</summary>
    private Dictionary<string, IToken> Names()
    {
        var named = new Dictionary<string, IToken>(StringComparer.Ordinal);
        if (objects.Of<DictionaryToken>(catalog, "Names") is { } names && objects.Of<DictionaryToken>(names, "Dests") is { } tree)
        {
            foreach (var (key, value) in NameTree.Pairs(tree, NameTree.Names, objects))
            {
                if (TextString.Bytes(key) is { } bytes)
                {
                    named.TryAdd(Encoding.Latin1.GetString(bytes), value);
                }
            }
        }

        foreach (var (key, value) in objects.Of<DictionaryToken>(catalog, "Dests")?.Data
            ?? new Dictionary<string, IToken>(StringComparer.Ordinal))
        {
            named.TryAdd(key, value);
        }

        return named;
    }
}
