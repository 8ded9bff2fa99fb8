using System.Collections.Immutable;
using Ingest.Model.Output;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Asking;

/// <summary>A question as the index is asked it.</summary>
/// <param name="Query">Of items; null for all of them.</param>
/// <param name="Loose">The same with some of its words missing, made where it is asked; null where none may be.</param>
/// <param name="Kinds">Fields that the text was to stand in; empty for any.</param>
internal sealed record Question(Query? Query, Lazy<Query>? Loose, SoughtTerms Sought, ImmutableArray<FieldKind> Kinds);
