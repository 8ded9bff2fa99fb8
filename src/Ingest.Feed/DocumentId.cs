using Ingest.Model.Output;

namespace Ingest.Feed;

/// <summary>
/// The key that joins the CSV files: <c>d</c> and the first 16 hex digits of the file's sha256. Digits alone, or with one
/// <c>e</c> among them, would be a number to a program that guesses types.
/// </summary>
public static class DocumentId
{
    private const int HexDigits = 16;

    public static string Of(AgendaDocument document) => Of(document.Document.Sha256, document.Document.Path);

    /// <summary>A further meeting of a file has its number behind it: <c>-2</c>.</summary>
    public static string Of(string sha256, string path) => Of(sha256) + DocumentPath.Suffix(path);

    public static string Of(string sha256) => "d" + (sha256.Length > HexDigits ? sha256[..HexDigits] : sha256);
}
