using Ingest.Model.Output;

namespace Ingest.Feed;

/// <summary>The key that joins the CSV files: the first 16 hex digits of the file's sha256.</summary>
public static class DocumentId
{
    public static string Of(AgendaDocument document) => Of(document.Document.Sha256, document.Document.Path);

    /// <summary>A further meeting of a file has its number behind it: <c>-2</c>.</summary>
    public static string Of(string sha256, string path) => Of(sha256) + DocumentPath.Suffix(path);

    public static string Of(string sha256) => sha256.Length > 16 ? sha256[..16] : sha256;
}
