using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Pictures;
using Ingest.Ocr.Routing.Places;
using Ingest.Ocr.Tesseract;

namespace Ingest.Ocr;

/// <summary>
/// Takes words away from a scan's invisible text layer that the scan doesn't show. Only pages that are such scans are drawn.
/// </summary>
internal sealed class CoveredScans(PageRenderer renderer)
{
    /// <summary>From this share on a picture is the page.</summary>
    private const double WholePage = 0.75;

    /// <summary>Coarse: a bar is looked for, no letter is read.</summary>
    private const double DotsPerInch = 100;

    /// <summary>Pixels by which the picture may miss the page's size.</summary>
    private const double Slack = 2;

    private const double PointsPerInch = 72;

    public (PageLayout Page, Diagnostic? Note) Look(PageLayout page, Func<string> pdf, CancellationToken cancellation)
    {
        if (!page.UnseenText || page.Glyphs.IsEmpty || Coverage.Of(page) < WholePage)
        {
            return (page, null);
        }

        if (renderer.IsMissing)
        {
            return (page,
                Unchecked(page, "pdftoppm isn't installed. Install it (Debian and Ubuntu: apt install poppler-utils) and run again."));
        }

        try
        {
            var dots = PageRenderer.DotsPerInch(page, DotsPerInch);
            var picture = renderer.DrawShown(pdf(), page, dots, cancellation);
            var (width, height) = (page.Turn & 1) == 0 ? (page.Width, page.Height) : (page.Height, page.Width);
            return Math.Abs((width * dots / PointsPerInch) - picture.Width) > Slack
                || Math.Abs((height * dots / PointsPerInch) - picture.Height) > Slack
                ? (page, Unchecked(page, "Its picture has another size than the page."))
                : Without(page, HiddenUnderInk.Find(picture, dots, page));
        }
        catch (ProgramException exception)
        {
            return (page, Unchecked(page, exception.Message));
        }
    }

    private static Diagnostic Unchecked(PageLayout page, string why) => new(
        "text.hiddenUnchecked", Severity.Warning, page.Number,
        $"Page {page.Number} is a scan with a text layer. Whether the scan shows all of that text could not be seen: words may be "
            + $"blacked out in the picture and still be in the layer. {why}");

    /// <summary>One sign for each row of covered words.</summary>
    private static (PageLayout Page, Diagnostic? Note) Without(PageLayout page, ImmutableArray<int> covered)
    {
        if (covered.IsEmpty)
        {
            return (page, null);
        }

        var gone = covered.ToHashSet();
        var pieces = Pieces(page, gone);
        var signs = pieces.ToDictionary(piece => piece[0]);
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        var confidences = ImmutableArray.CreateBuilder<float>();
        var marks = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < page.Glyphs.Length; i++)
        {
            var glyph = page.Glyphs[i];
            var isSign = signs.TryGetValue(i, out var piece);
            if (gone.Contains(i) && !isSign)
            {
                continue;
            }

            if (isSign || page.CoverSigns.BinarySearch(i) >= 0)
            {
                marks.Add(glyphs.Count);
            }

            glyphs.Add(isSign ? glyph with { Text = PageLayout.CoverSign, Box = Around(page, piece!) } : glyph);
            confidences.Add(page.GlyphConfidences.IsEmpty ? 1 : page.GlyphConfidences[i]);
        }

        return (
            page with
            {
                Glyphs = glyphs.ToImmutable(),
                GlyphConfidences = page.GlyphConfidences.IsEmpty ? [] : confidences.ToImmutable(),
                CoverSigns = marks.ToImmutable(),
                Hidden = page.Hidden.AddRange(
                    pieces.Select(piece => new HiddenPiece(HiddenKind.Covered, piece.Count, Around(page, piece)))),
            },
            new Diagnostic("text.hidden", Severity.Warning, page.Number,
                $"{pieces.Count} {(pieces.Count == 1 ? "piece" : "pieces")} of text on page {page.Number} "
                    + $"{(pieces.Count == 1 ? "is" : "are")} covered in the scan, though its text layer has them; they are left out."));
    }

    private static Box Around(PageLayout page, List<int> piece) => Box.Around(piece.Select(i => page.Glyphs[i].Box));

    /// <summary>Covered glyphs of one row, with blanks at the most between them.</summary>
    private static List<List<int>> Pieces(PageLayout page, HashSet<int> gone)
    {
        var pieces = new List<List<int>>();
        for (var i = 0; i < page.Glyphs.Length; i++)
        {
            if (!gone.Contains(i))
            {
                continue;
            }

            var follows = pieces.Count > 0 && GlyphRuns.IsSameLine(page.Glyphs[pieces[^1][^1]], page.Glyphs[i])
                && page.Glyphs.AsSpan()[(pieces[^1][^1] + 1)..i].ToArray().All(glyph => glyph.IsBlank);
            if (follows)
            {
                pieces[^1].Add(i);
            }
            else
            {
                pieces.Add([i]);
            }
        }

        return pieces;
    }
}
