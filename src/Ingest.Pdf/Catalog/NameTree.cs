using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>
/// Name trees and number trees (ISO 32000-2, 7.9.6 and 7.9.7). A node that is met again is passed over, so a tree that bites its tail ends.
/// </summary>
internal static class NameTree
{
    public const string Names = "Names";
    public const string Numbers = "Nums";

    /// <summary>Its pairs in the order in which they stand there.</summary>
    /// <param name="leaf"><see cref="Names"/> or <see cref="Numbers"/>.</param>
    public static IEnumerable<(IToken Key, IToken Value)> Pairs(DictionaryToken root, string leaf, ObjectLookup objects)
    {
        var met = new HashSet<IndirectReference>();
        var nodes = new Stack<IToken>([root]);
        while (nodes.TryPop(out var next))
        {
            if ((next is IndirectReferenceToken reference && !met.Add(reference.Data)) || objects.Of(next) is not DictionaryToken node)
            {
                continue;
            }

            var pairs = objects.Of<ArrayToken>(node, leaf)?.Data ?? [];
            for (var i = 0; i + 1 < pairs.Count; i += 2)
            {
                if (objects.Of(pairs[i]) is { } key)
                {
                    yield return (key, pairs[i + 1]);
                }
            }

            foreach (var kid in (objects.Of<ArrayToken>(node, "Kids")?.Data ?? []).Reverse())
            {
                nodes.Push(kid);
            }
        }
    }
}
