using UglyToad.PdfPig.Content;

namespace Ingest.Pdf.Content;

/// <summary>A page whose content was read by <see cref="PlainContentParser"/>.</summary>
public readonly record struct PlainPage(Page Page);
