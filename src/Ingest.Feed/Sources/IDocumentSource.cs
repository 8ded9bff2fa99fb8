using Ingest.Model.Output;

namespace Ingest.Feed.Sources;

/// <summary>The documents of a finished output.</summary>
public interface IDocumentSource
{
    /// <summary>In ordinal order of their paths, each path once.</summary>
    IReadOnlyList<SourceDocument> All { get; }

    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">It is no document of this program's.</exception>
    AgendaDocument Read(SourceDocument document);
}
