namespace Ingest.Feed.Csv.Columns;

/// <summary>The document that a row is of.</summary>
public sealed class DocumentColumnAttribute : ColumnAttribute
{
    public DocumentColumnAttribute()
        : base("Document", "Dokument",
            "The document's key: d and the first 16 hex digits of the file's SHA-256; a further meeting in the file has its number "
                + "behind it, -2.",
                "Dokumentets nøgle: d og de første 16 hex-cifre af filens SHA-256; et yderligere møde i filen har sit nummer bagefter, -2.")
    {
        Required = true;
        RefersTo = "documents.documentId";
    }
}
