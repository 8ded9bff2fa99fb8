using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>The pages' dictionaries in order (ISO 32000-2, 7.7.3). A node above pages that is met again is passed over.</summary>
internal sealed class PageTree
{
    private readonly List<DictionaryToken> _pages = [];
    private readonly Dictionary<IndirectReference, int> _numbers = [];

    /// <param name="most">How many pages the document has at most.</param>
    public PageTree(DictionaryToken catalog, ObjectLookup objects, int most)
    {
        var met = new HashSet<IndirectReference>();
        var nodes = new Stack<IToken>();
        if (catalog.Data.TryGetValue("Pages", out var root))
        {
            nodes.Push(root);
        }

        while (_pages.Count < most && nodes.TryPop(out var next))
        {
            var reference = (next as IndirectReferenceToken)?.Data;
            if (objects.Of(next) is not DictionaryToken node)
            {
                continue;
            }

            if (objects.Of<ArrayToken>(node, "Kids") is not { } kids)
            {
                _pages.Add(node);
                if (reference is { } page)
                {
                    _numbers.TryAdd(page, _pages.Count);
                }
            }
            else if (reference is not { } above || met.Add(above))
            {
                foreach (var kid in kids.Data.Reverse())
                {
                    nodes.Push(kid);
                }
            }
        }
    }

    /// <summary>The first is page 1.</summary>
    public IReadOnlyList<DictionaryToken> Pages => _pages;

    /// <summary>A page's number, from 1 up; null where the reference leads to no page of this document.</summary>
    public int? NumberOf(IndirectReference page) => _numbers.TryGetValue(page, out var number) ? number : null;
}
