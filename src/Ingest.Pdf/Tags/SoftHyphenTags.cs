using Ingest.Pdf.Catalog;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Tags;

/// <summary>
/// Hyphens of which a tagged PDF says that they only split a word at its line's end: the element of the structure tree that holds
/// one stands for U+00AD (ActualText, ISO 32000-2, 14.9.4). Marked content leads to its element by the page's entry in the parent
/// tree (14.7.5.4). The tree is read when the first hyphen asks.
/// </summary>
internal sealed class SoftHyphenTags
{
    public static readonly SoftHyphenTags None = new(null, null);

    private readonly ObjectLookup? _objects;
    private readonly DictionaryToken? _parents;
    private Dictionary<int, IToken>? _pages;

    private SoftHyphenTags(ObjectLookup? objects, DictionaryToken? parents) => (_objects, _parents) = (objects, parents);

    public static SoftHyphenTags Of(DictionaryToken catalog, UglyToad.PdfPig.Structure structure)
    {
        var objects = new ObjectLookup(structure);
        return objects.Of<DictionaryToken>(catalog, "StructTreeRoot") is { } root
            && objects.Of<DictionaryToken>(root, "ParentTree") is { } parents ? new SoftHyphenTags(objects, parents) : None;
    }

    /// <param name="page">The page's dictionary.</param>
    /// <param name="mcid">Of the marked content that holds the hyphen and nothing else.</param>
    public bool Has(DictionaryToken page, int mcid)
    {
        if (_objects is null || _parents is null
            || _objects.Of<NumericToken>(page, "StructParents") is not { Data: >= 0 and <= int.MaxValue } key)
        {
            return false;
        }

        _pages ??= Pages(_parents, _objects);
        return _pages.TryGetValue((int)key.Data, out var row) && _objects.Of(row) is ArrayToken elements && mcid < elements.Length
            && _objects.Of(elements.Data[mcid]) is DictionaryToken element && element.TryGet(NameToken.ActualText, out var text)
            && IsSoftHyphen(TextString.Bytes(_objects.Of(text)));
    }

    /// <summary>U+00AD and nothing else, in UTF-16 or UTF-8; PDFDocEncoding has none.</summary>
    public static bool IsSoftHyphen(ReadOnlySpan<byte> actualText) =>
        actualText.SequenceEqual<byte>([0xFE, 0xFF, 0x00, 0xAD]) || actualText.SequenceEqual<byte>([0xEF, 0xBB, 0xBF, 0xC2, 0xAD]);

    private static Dictionary<int, IToken> Pages(DictionaryToken parents, ObjectLookup objects)
    {
        var pages = new Dictionary<int, IToken>();
        foreach (var (key, value) in NameTree.Pairs(parents, NameTree.Numbers, objects))
        {
            if (key is NumericToken { Data: >= 0 and <= int.MaxValue } number)
            {
                pages.TryAdd((int)number.Data, value);
            }
        }

        return pages;
    }
}
