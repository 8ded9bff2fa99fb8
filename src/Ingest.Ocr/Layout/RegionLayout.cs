using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Ocr.Routing;

namespace Ingest.Ocr.Layout;

/// <summary>A page of the file's glyphs with an engine's in its regions.</summary>
internal sealed class RegionLayout
{
    /// <summary>Strokes of bold type in point sizes; plain type's are 0.06 to 0.1 thick.</summary>
    private const double Bold = 0.115;

    /// <summary>Logarithm by which a measured size may differ from that of the line's type to be it.</summary>
    private const double NearlyOneSize = 0.2;

    /// <summary>Baselines of one line differ by less, in sizes.</summary>
    private const double OneLine = 0.7;

    private readonly PageLayout _page;
    private readonly ImmutableArray<Glyph>.Builder _glyphs = ImmutableArray.CreateBuilder<Glyph>();
    private readonly ImmutableArray<float>.Builder _confidences = ImmutableArray.CreateBuilder<float>();
    private readonly ImmutableArray<FontFace>.Builder _fonts;
    private readonly int[] _place;

    private RegionLayout(PageLayout page)
    {
        _page = page;
        _fonts = page.Fonts.ToBuilder();
        _place = new int[page.Glyphs.Length];
    }

    /// <param name="texts">Only those that are text.</param>
    /// <param name="sizeOf">Point size of a line in a picture.</param>
    public static PageLayout Merge(PageLayout page, ImmutableArray<RegionText> texts, Func<OcrLine, double> sizeOf)
    {
        var layout = new RegionLayout(page);
        layout.AddFile(texts.Where(text => text.Region.Piece is not null).ToDictionary(text => text.Region.Piece!.Glyphs[0]),
            [.. texts.SelectMany(text => text.Region.Piece?.Glyphs ?? [])]);
        foreach (var text in texts.Where(text => text.Region.Piece is null))
        {
            layout.AddPicture(text, sizeOf);
        }

        return page with
        {
            Glyphs = layout._glyphs.ToImmutable(),
            GlyphConfidences = layout._confidences.ToImmutable(),
            Fonts = layout._fonts.ToImmutable(),
            CoverSigns = [.. page.CoverSigns.Select(sign => layout._place[sign])],
        };
    }

    /// <summary>All glyphs of the file but those of the regions, and at the first of these what was read instead.</summary>
    private void AddFile(Dictionary<int, RegionText> firsts, HashSet<int> gone)
    {
        for (var i = 0; i < _page.Glyphs.Length; i++)
        {
            _place[i] = _glyphs.Count;
            if (firsts.TryGetValue(i, out var text))
            {
                AddInstead(text, _page.Glyphs[i]);
            }

            if (!gone.Contains(i))
            {
                _glyphs.Add(_page.Glyphs[i]);
                _confidences.Add(_page.GlyphConfidences.IsEmpty ? 1 : _page.GlyphConfidences[i]);
            }
        }
    }

    /// <summary>Place on the line, size and face are the file's: only the characters are read.</summary>
    private void AddInstead(RegionText text, Glyph first)
    {
        var words = text.Lines.SelectMany(line => line.Words).OrderBy(word => word.Box.Left).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            Add(words, i, first.Baseline, text.Region.Piece!.Size, first.Font);
        }
    }

    private void AddPicture(RegionText text, Func<OcrLine, double> sizeOf)
    {
        var host = HostLine.Of(_page, text);
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            var size = sizeOf(line);
            var isHost = host is not null && Math.Abs(Math.Log(size / host.Size)) < NearlyOneSize;
            size = isHost ? host!.Size : size;
            var baseline = line.Baseline;
            if (i == 0 && host is not null)
            {
                baseline = Joined(host, line, isAlone: text.Lines.Length == 1, size);
            }

            var words = line.Words.Where(word => !IsOfFile(word)).ToList();
            for (var k = 0; k < words.Count; k++)
            {
                Add(words, k, baseline, size, isHost ? host!.Font : Face(line, size, words[k].Color));
            }
        }
    }

    /// <summary>
    /// A picture stands on the line by its lower edge, its words somewhat higher: they come down to the line. Where it has several
    /// lines, and the file's line stands at a lower one of them, what is before them goes up to the first.
    /// </summary>
    /// <returns>The first line's baseline.</returns>
    private double Joined(HostLine host, OcrLine first, bool isAlone, double size)
    {
        if (isAlone || Math.Abs(first.Baseline - host.Baseline) < OneLine * size)
        {
            return host.Baseline;
        }

        var up = first.Baseline - host.Baseline;
        foreach (var i in host.Before)
        {
            var glyph = _glyphs[_place[i]];
            _glyphs[_place[i]] = glyph with { Baseline = glyph.Baseline + up,
                Box = new Box(glyph.Box.Left, glyph.Box.Bottom + up, glyph.Box.Right, glyph.Box.Top + up) };
        }

        return first.Baseline;
    }

    private void Add(List<OcrWord> words, int i, double baseline, double size, int face)
    {
        var right = i + 1 < words.Count ? words[i + 1].Box.Left - (OcrLayout.WordGap * size) : double.MaxValue;
        OcrLayout.Add(words[i], baseline, size, face, right, _glyphs, _confidences);
    }

    private int Face(OcrLine line, double size, int color)
    {
        var stroke =
            WeightedMedian.Of(line.Words.Where(word => word.StrokePoints > 0).Select(word => (word.StrokePoints, word.Text.Length))) ?? 0;
        var face = new FontFace("", stroke > Bold * size, false, color);
        var at = _fonts.IndexOf(face);
        if (at < 0)
        {
            at = _fonts.Count;
            _fonts.Add(face);
        }

        return at;
    }

    /// <summary>The file has that word as text over the picture.</summary>
    private bool IsOfFile(OcrWord word) =>
        _page.Glyphs.Any(glyph => !glyph.IsBlank && word.Box.Contains(glyph.Box.MiddleX, glyph.Box.MiddleY));
}
