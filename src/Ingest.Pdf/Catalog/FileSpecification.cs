using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Catalog;

/// <summary>A file specification with the file in it (ISO 32000-2, 7.11.3).</summary>
/// <param name="Content">As packed in the document.</param>
/// <param name="Page">The page that it is attached to; null where it is the whole document's.</param>
internal sealed record FileSpecification(string Name, StreamToken Content, int? Page);
