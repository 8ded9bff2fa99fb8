using Ingest.Model.Output;

namespace Ingest.Feed;

/// <summary>The key that joins the CSV files: the first 16 hex digits of the file's sha256.</summary>
public static class DocumentId
{
    public static string Of(AgendaDocument document) => Of(document.Document.Sha256);

    public static string Of(string sha256) => sha256.Length > 16 ? sha256[..16] : sha256;
}
