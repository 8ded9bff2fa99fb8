using System.Collections.Immutable;

namespace Ingest.Tests.Search.Archive;

/// <param name="Folder">Of its documents.</param>
internal sealed record Municipality(string Name, string Folder, ImmutableArray<string> Places, ImmutableArray<Body> Bodies);
