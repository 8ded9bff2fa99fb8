using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>
/// Where a document names the files inside it: its name tree (a portfolio's too), associated files of the document and of
/// its pages (ISO 32000-2, 14.13; PDF/A-3), and attachments of pages (12.5.6.15). A file that is named twice is one.
/// </summary>
internal sealed class FileSpecifications
{
    /// <summary>Newer ones first; the later ones are obsolete, with the same file for other systems (table 43).</summary>
    private static readonly string[] Systems = ["UF", "F", "Unix", "Mac", "DOS"];

    private readonly ObjectLookup _objects;
    private readonly List<FileSpecification> _found = [];
    private readonly Dictionary<IndirectReference, int> _places = [];

    private FileSpecifications(ObjectLookup objects) => _objects = objects;

    public static IReadOnlyList<FileSpecification> Of(DictionaryToken catalog, ObjectLookup objects, PageTree pages)
    {
        var all = new FileSpecifications(objects);
        if (objects.Of<DictionaryToken>(catalog, "Names") is { } names && objects.Of<DictionaryToken>(names, "EmbeddedFiles") is { } tree)
        {
            foreach (var (key, value) in NameTree.Pairs(tree, NameTree.Names, objects))
            {
                all.Add(value, null, TextString.Of(key));
            }
        }

        all.AddAssociated(catalog, null);
        for (var i = 0; i < pages.Pages.Count; i++)
        {
            all.AddOfPage(pages.Pages[i], i + 1);
        }

        return all._found;
    }

    private void AddOfPage(DictionaryToken page, int number)
    {
        AddAssociated(page, number);
        if (!page.Data.ContainsKey("Annots"))
        {
            return;
        }

        foreach (var token in _objects.List(page, "Annots"))
        {
            if (_objects.Of(token) is DictionaryToken annotation && _objects.Of<NameToken>(annotation, "Subtype")?.Data == "FileAttachment"
                && annotation.Data.TryGetValue("FS", out var file))
            {
                Add(file, number, null);
            }
        }
    }

    private void AddAssociated(DictionaryToken holder, int? page)
    {
        if (!holder.Data.ContainsKey("AF"))
        {
            return;
        }

        foreach (var file in _objects.List(holder, "AF"))
        {
            Add(file, page, null);
        }
    }

    /// <param name="key">Its key in the name tree.</param>
    private void Add(IToken token, int? page, string? key)
    {
        if (_objects.Of(token) is not DictionaryToken specification || _objects.Of<DictionaryToken>(specification, "EF") is not { } embedded
            || Systems.Select(system => embedded.Data.GetValueOrDefault(system)).FirstOrDefault(held => _objects.Of(held) is StreamToken)
                is not { } stream)
        {
            return; // it names a file elsewhere
        }

        if (stream is IndirectReferenceToken { Data: var reference })
        {
            if (_places.TryGetValue(reference, out var known))
            {
                _found[known] = _found[known] with { Page = _found[known].Page ?? page };
                return;
            }

            _places.Add(reference, _found.Count);
        }

        _found.Add(new FileSpecification(Name(specification, key), (StreamToken)_objects.Of(stream)!, page));
    }

    private string Name(DictionaryToken specification, string? key) => Systems
        .Select(system => TextString.Of(_objects.Of<IToken>(specification, system)))
        .Append(WithoutFolder(key))
        .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name))?.Trim() ?? "";

    /// <summary>A portfolio with folders puts the folder's number before the key: <c>&lt;3&gt;name</c> (ISO 32000-2, 12.3.5.2).</summary>
    private static string? WithoutFolder(string? key) =>
        key is ['<', ..] && key.IndexOf('>', StringComparison.Ordinal) is > 1 and var end
            && key.AsSpan(1, end - 1).IndexOfAnyExceptInRange('0', '9') < 0 ? key[(end + 1)..] : key;
}
