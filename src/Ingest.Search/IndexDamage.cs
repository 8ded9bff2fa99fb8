using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Search;

/// <summary>What Lucene stumbles over in a damaged index says nothing to who has to make it anew: this tells them how.</summary>
internal static class IndexDamage
{
    /// <param name="output">The folder of a run's output.</param>
    /// <exception cref="SearchException">Its index is damaged.</exception>
    public static T Told<T>(string output, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException || IsOfLucene(fault))
        {
            throw new SearchException(Texts.SearchDamaged(output, ForeignWording.Of(fault)), fault);
        }
    }

    private static bool IsOfLucene(Exception fault) =>
        fault is IOException or IndexOutOfRangeException or ArgumentException && fault.Source is "Lucene.Net" or "J2N";
}
