using System.Runtime.InteropServices;
using Ingest.Pdf.Catalog;
using Ingest.Pdf.Tags;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Painting;

/// <summary>Spans (ISO 32000-2, 14.6) that hold one hyphen: the file may say that it splits a word.</summary>
internal sealed partial class PagePainter
{
    private const string SoftHyphen = "\u00AD";

    private static readonly NameToken Span = NameToken.Create("Span");

    /// <summary>Glyphs of which the structure tree is to be asked, with the number of the marked content that they stand in.</summary>
    private readonly List<(int Glyph, int Mcid)> _hyphens = [];

    /// <param name="mcid">Its number in the page's marked content, or -1.</param>
    /// <param name="isSoftHyphen">It says itself that it stands for U+00AD.</param>
    public void BeginSpan(int mcid, bool isSoftHyphen) =>
        _marked.Push(new Marked(false, new OpenSpan(mcid, isSoftHyphen, _page.Glyphs.Count)));

    /// <summary>Makes the hyphens that are said to split words U+00AD.</summary>
    /// <param name="isSoft">Says it by the number of the marked content.</param>
    public void MarkSplitWords(Func<int, bool> isSoft)
    {
        foreach (var (glyph, mcid) in _hyphens)
        {
            if (isSoft(mcid))
            {
                MarkSplitWord(glyph);
            }
        }
    }

    private Marked SpanOf(DictionaryToken properties) => new(false, new OpenSpan(
        properties.TryGet(NameToken.Mcid, PdfScanner, out NumericToken? mcid) && mcid.Data is >= 0 and <= int.MaxValue ? mcid.Int : -1,
        properties.TryGet(NameToken.ActualText, out var text) && SoftHyphenTags.IsSoftHyphen(TextString.Bytes(text)),
        _page.Glyphs.Count));

    private void EndSpan(OpenSpan? span)
    {
        if (span is null || _page.Glyphs.Count != span.From + 1 || _page.Glyphs[^1].Text is not ("-" or "\u2010" or SoftHyphen))
        {
            return;
        }

        if (span.IsSoftHyphen)
        {
            MarkSplitWord(span.From);
        }
        else if (span.Mcid >= 0 && _resources.Count == 1) // the numbers in a form are the form's own
        {
            _hyphens.Add((span.From, span.Mcid));
        }
    }

    private void MarkSplitWord(int glyph)
    {
        CollectionsMarshal.AsSpan(_page.Glyphs)[glyph].Text = SoftHyphen;
        _page.MarksSplitWords = true;
    }

    /// <param name="From">Index of the first glyph in it.</param>
    private sealed record OpenSpan(int Mcid, bool IsSoftHyphen, int From);
}
