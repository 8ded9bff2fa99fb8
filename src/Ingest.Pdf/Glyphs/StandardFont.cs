using UglyToad.PdfPig.PdfFonts;

namespace Ingest.Pdf.Glyphs;

/// <summary>The font of text that is painted for what the file gives no font of its own.</summary>
internal static class StandardFont
{
    public static readonly FontDetails Helvetica = new("Helvetica", false, FontDetails.DefaultWeight, false);
}
