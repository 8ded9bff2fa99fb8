

namespace Ingest.Pdf.Annotations;

/// <summary>What someone wrote beside the page's text.</summary>
/// <param name="Date">ISO, or null.</param>
internal sealed record Comment(string? Author, string? Date, string Text);
