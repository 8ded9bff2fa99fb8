using Ingest.Pdf.Glyphs;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Annotations;

/// <summary>What a document's form gives its fields (ISO 32000-2, table 224).</summary>
/// <param name="DefaultAppearance">/DA.</param>
/// <param name="NeedsAppearances">Readers are to make the fields' appearances from their values.</param>
internal sealed record FormDefaults(string? DefaultAppearance, bool NeedsAppearances)
{
    public static FormDefaults Of(DictionaryToken catalog, IPdfTokenScanner scanner) =>
        catalog.TryGet(NameToken.Create("AcroForm"), scanner, out DictionaryToken? form)
            ? new FormDefaults(PdfText.Of(form, NameToken.Da, scanner),
                form.TryGet(NameToken.Create("NeedAppearances"), scanner, out BooleanToken? needs) && needs.Data)
            : new FormDefaults(null, false);
}
