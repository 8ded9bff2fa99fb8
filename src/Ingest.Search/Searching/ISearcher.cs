using System.Collections.Immutable;

namespace Ingest.Search.Searching;

/// <summary>An output's index, open for reading: by many threads, and beside a writer. Each answer is of one finished update.</summary>
public interface ISearcher : IDisposable
{
    /// <summary>Before the number of the first change: lower ones are of an index that is no more.</summary>
    long First { get; }

    /// <summary>The number of the last change; the same number, the same answers.</summary>
    long Version { get; }

    /// <summary>When that change was taken in, UTC.</summary>
    DateTimeOffset Changed { get; }

    SearchAnswer Find(SearchRequest request);

    /// <summary>Marks a question's words where they stand in texts, as <see cref="Find"/> does: in any form, and in compounds.</summary>
    Func<string, MarkedText> Marker(string question);

    /// <summary>How what was begun may go on: words and titles' phrases of the index, the commonest first.</summary>
    ImmutableArray<string> Complete(string begun, int take);

    /// <summary>The items with one case number, oldest meeting first.</summary>
    /// <param name="caseKey">As <see cref="SearchHit.CaseKey"/> has it.</param>
    ImmutableArray<SearchHit> Case(string caseKey, bool includeClosed);

    /// <summary>Every body with the number of its meetings, by name.</summary>
    ImmutableArray<FacetValue> Bodies();

    MeetingPage Meetings(MeetingRequest request);

    /// <returns>Null where the index has no such document.</returns>
    MeetingLine? Meeting(string documentId);

    /// <summary>Later changes than <paramref name="after"/>, in order; of a document its last.</summary>
    ImmutableArray<IndexChange> Changes(long after, int take);
}
