using System.Collections.Immutable;

namespace Ingest.Tests.Search.Archive;

/// <summary>Something that councils deal with, and the words they have for it.</summary>
/// <param name="Area">T (technics and nature), B (children), S (social and health), K (culture) or O (economy and organisation).</param>
/// <param name="Classification">KLE number and facet: <c>27.42.00-P20</c>.</param>
/// <param name="Weight">How often it is dealt with, from 1.</param>
/// <param name="Phrase">How another item mentions it, definite.</param>
/// <param name="Related">Keys of subjects that lie near.</param>
/// <param name="Decisions">Clauses that follow "at".</param>
internal sealed record Subject(
    string Key, string Area, string Classification, int Weight, string Phrase, ImmutableArray<string> Related,
    ImmutableArray<TitlePattern> Titles, ImmutableArray<SubjectSentence> Sentences, ImmutableArray<string> Decisions);
