using Ingest.Search.Searching;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Found;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Search.Reading;

/// <summary>What a question is answered from: a whole index, or one of the few items that may be the best of a store.</summary>
internal interface IOpenIndex
{
    IndexReader Reader { get; }

    KnownTerms Terms { get; }

    /// <summary>What its terms, phrases and ranges find.</summary>
    KeptLists ListsOf(Query query);

    ScoreTables Tables { get; }

    /// <param name="document">Its number in <see cref="Reader"/>.</param>
    KeptItem Item(int document);

    /// <returns>Null where there is no such document.</returns>
    MeetingLine? Meeting(string documentId);
}
