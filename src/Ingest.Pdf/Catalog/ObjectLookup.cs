using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>Follows references of a document (ISO 32000-2, 7.3.10). What is not there or can't be read is null.</summary>
internal sealed class ObjectLookup(UglyToad.PdfPig.Structure structure)
{
    /// <summary>Of references that lead to references; none is usual.</summary>
    private const int MostSteps = 16;

    public IToken? Of(IToken? token)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            switch (token)
            {
                case IndirectReferenceToken reference:
                    token = Get(reference.Data);
                    break;
                case ObjectToken held:
                    token = held.Data;
                    break;
                default:
                    return token is NullToken ? null : token;
            }
        }

        return null;
    }

    /// <summary>The value of a dictionary's entry, where it is of that type.</summary>
    public T? Of<T>(DictionaryToken dictionary, string name)
        where T : class, IToken => dictionary.Data.TryGetValue(name, out var token) ? Of(token) as T : null;

    /// <summary>An entry's value as a list: an array's elements, or the value alone.</summary>
    public IReadOnlyList<IToken> List(DictionaryToken dictionary, string name) => Of<IToken>(dictionary, name) switch
    {
        null => [],
        ArrayToken array => array.Data,
        var one => [one],
    };

    private IToken? Get(IndirectReference reference)
    {
        try
        {
            return structure.GetObject(reference).Data;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return null;
        }
    }
}
