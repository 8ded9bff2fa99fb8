using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Feed.TableForms;

/// <summary>The tables of one file.</summary>
/// <param name="Name">The file's.</param>
public sealed record TableSet(string Name, ImmutableArray<AgendaTable> Tables);
