using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Search.Analysis;
using Ingest.Search.Indexing;
using Ingest.Search.Indexing.Files;
using Ingest.Search.Reading;
using Ingest.Search.Searching;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Ingest.Search;

/// <summary>The index of an output.</summary>
public static class SearchIndex
{
    /// <summary>For reading, while it may be written.</summary>
    /// <param name="output">The folder of a run's output.</param>
    /// <exception cref="SearchException">There is none, it is damaged, or it is of another version.</exception>
    public static ISearcher Open(string output) => Open(output, TimeProvider.System);

    internal static LuceneSearcher Open(string output, TimeProvider clock, Searching.Asking.Weights? weights = null)
    {
        if (!SearchFolder.IsIn(output))
        {
            throw new SearchException(Texts.SearchNoIndex(output));
        }

        SmallCodec.Register();
        var directory = FSDirectory.Open(SearchFolder.In(output));
        try
        {
            if (VersionOf(directory) != IndexWriting.Version)
            {
                throw new SearchException(Texts.SearchOtherVersion(output));
            }

            return new LuceneSearcher(directory, Synonyms.Of(output), clock, weights);
        }
        catch (Exception fault)
        {
            directory.Dispose();
            throw fault is SearchException ? fault : new SearchException(Texts.SearchDamaged(output, ForeignWording.Of(fault)), fault);
        }
    }

    private static string? VersionOf(FSDirectory directory)
    {
        var commits = DirectoryReader.ListCommits(directory);
        return commits[^1].UserData.TryGetValue(IndexWriting.VersionKey, out var version) ? version : null;
    }
}
