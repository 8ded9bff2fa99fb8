using Ingest.Model.Output;

namespace Ingest.Tests.Web;

/// <param name="Pdf">Null: it is gone.</param>
internal sealed record ServedDocument(AgendaDocument Document, string? Pdf = null);
