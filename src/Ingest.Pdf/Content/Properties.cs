using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>Stands for a property list (ISO 32000-2, 14.6.2) that was gone past.</summary>
internal static class Properties
{
    public static readonly DictionaryToken Skipped = new(new Dictionary<NameToken, IToken>());
}
