using System.Runtime.InteropServices;
using UglyToad.PdfPig.PdfFonts;

namespace Ingest.Pdf.Fonts;

/// <summary>The fonts of one document, each with its codes, for all of its pages.</summary>
internal sealed class DocumentFonts
{
    private readonly Dictionary<IFont, FontCodes> _known = new(ReferenceEqualityComparer.Instance);
    private IFont? _last;
    private FontCodes? _lastCodes;

    /// <summary>Strings mostly repeat the last one's font, so that is asked first.</summary>
    public FontCodes CodesOf(IFont font)
    {
        if (!ReferenceEquals(font, _last))
        {
            _last = font;
            _lastCodes = CollectionsMarshal.GetValueRefOrAddDefault(_known, font, out _) ??= new FontCodes(font);
        }

        return _lastCodes!;
    }
}
