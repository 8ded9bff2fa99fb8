using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest;

/// <summary>The house from the PDF's pages to the agenda: calls the stages in order.</summary>
public static class AgendaReader
{
    /// <param name="source">The pages; never changed.</param>
    /// <param name="file">Path, hash and size for the output.</param>
    public static AgendaDocument Read(SourcePdf source, DocumentInfo file) =>
        new() { Document = file, Status = DocumentStatus.Failed, Diagnostics = source.Diagnostics };
}
