using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Tables;

namespace Ingest.Tests.Tables;

/// <summary>A page drawn by hand: every letter half a size wide, 10 points unless told.</summary>
internal sealed class PageSketch(int number = 1)
{
    private readonly ImmutableArray<Glyph>.Builder _glyphs = ImmutableArray.CreateBuilder<Glyph>();
    private readonly ImmutableArray<Ruling>.Builder _rulings = ImmutableArray.CreateBuilder<Ruling>();
    private readonly ImmutableArray<Box>.Builder _fills = ImmutableArray.CreateBuilder<Box>();
    private readonly ImmutableArray<Slant>.Builder _slants = ImmutableArray.CreateBuilder<Slant>();
    private readonly ImmutableArray<PageLink>.Builder _links = ImmutableArray.CreateBuilder<PageLink>();

    public static ImmutableArray<Table> Find(params PageSketch[] pages)
    {
        ImmutableArray<PageLayout> layouts = [.. pages.Select(page => page.Layout())];
        return TableFinder.Find(layouts, LineMaker.Make(layouts));
    }

    /// <param name="spacing">Points put between the letters.</param>
    /// <param name="blanks">Space glyphs are drawn, not only stepped over.</param>
    public PageSketch Text(double x, double y, string text, double size = 10, bool bold = false, double spacing = 0, bool blanks = true,
        bool italic = false)
    {
        foreach (var sign in text)
        {
            var width = sign == ' ' ? 0.28 * size : 0.5 * size;
            if (blanks || sign != ' ')
            {
                _glyphs.Add(new Glyph(sign.ToString(), new Box(x, y, x + width, y + (0.7 * size)), y, size, italic ? 4 : bold ? 1 : 0));
            }

            x += width + spacing;
        }

        return this;
    }

    /// <summary>The same in pale grey.</summary>
    public PageSketch Pale(double x, double y, string text, double size) => InFont(2, x, y, text, size);

    /// <summary>The same in red.</summary>
    public PageSketch Red(double x, double y, string text, double size) => InFont(3, x, y, text, size);

    private PageSketch InFont(int font, double x, double y, string text, double size)
    {
        var first = _glyphs.Count;
        Text(x, y, text, size);
        for (var i = first; i < _glyphs.Count; i++)
        {
            _glyphs[i] = _glyphs[i] with { Font = font };
        }

        return this;
    }

    /// <summary>Text that runs up the page, from the given point.</summary>
    public PageSketch Upwards(double x, double y, string text, double size = 10)
    {
        foreach (var sign in text)
        {
            var width = sign == ' ' ? 0.28 * size : 0.5 * size;
            _glyphs.Add(new Glyph(sign.ToString(), new Box(x - (0.7 * size), y, x, y + width), x, size, 0, 1));
            y += width;
        }

        return this;
    }

    /// <summary>Text that runs down the page, from the given point.</summary>
    public PageSketch Downwards(double x, double y, string text, double size = 10)
    {
        foreach (var sign in text)
        {
            var width = sign == ' ' ? 0.28 * size : 0.5 * size;
            _glyphs.Add(new Glyph(sign.ToString(), new Box(x, y - width, x + (0.7 * size), y), x, size, 0, 3));
            y -= width;
        }

        return this;
    }

    /// <summary>Text that climbs by 45 degrees.</summary>
    public PageSketch Slanted(double x, double y, string text, double size)
    {
        foreach (var sign in text)
        {
            _glyphs.Add(new Glyph(sign.ToString(), new Box(x, y, x + (0.5 * size), y + (0.7 * size)), y, size, 0, -1));
            x += 0.35 * size;
            y += 0.35 * size;
        }

        return this;
    }

    /// <summary>Text whose baseline starts at the given point and climbs by so many degrees.</summary>
    public PageSketch Aslant(double x, double y, string text, double degrees, double size = 9)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        foreach (var sign in text)
        {
            var width = sign == ' ' ? 0.28 * size : 0.5 * size;
            var (endX, endY, up) = (x + (width * cosine), y + (width * sine), 0.7 * size);
            double[] xs = [x, endX, x - (up * sine), endX - (up * sine)], ys = [y, endY, y + (up * cosine), endY + (up * cosine)];
            _slants.Add(new Slant(_glyphs.Count, x, y, endX, endY));
            _glyphs.Add(new Glyph(sign.ToString(), new Box(xs.Min(), ys.Min(), xs.Max(), ys.Max()), y, size, 0, -1));
            (x, y) = (endX, endY);
        }

        return this;
    }

    /// <summary>Upright letters one below the other, the lowest on the given line; a blank is a line without one.</summary>
    public PageSketch Stacked(double middle, double y, string text, double size = 9)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            _ = text[i] == ' ' ? this : Text(middle - (0.25 * size), y, text[i].ToString(), size);
            y += size;
        }

        return this;
    }

    /// <summary>What was drawn first is now drawn last.</summary>
    public PageSketch Reversed()
    {
        _glyphs.Reverse();
        return this;
    }

    public PageSketch Link(Box box, string url)
    {
        _links.Add(new PageLink(box, url));
        return this;
    }

    public PageSketch Row(double y, double[] xs, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            Text(xs[i] + 3, y, texts[i]);
        }

        return this;
    }

    public PageSketch Across(double x0, double x1, params double[] ys)
    {
        foreach (var y in ys)
        {
            _rulings.Add(new Ruling(x0, y, x1, y, 0.5));
        }

        return this;
    }

    public PageSketch Down(double y0, double y1, params double[] xs)
    {
        foreach (var x in xs)
        {
            _rulings.Add(new Ruling(x, y0, x, y1, 0.5));
        }

        return this;
    }

    public PageSketch Fill(double x0, double y0, double x1, double y1)
    {
        _fills.Add(new Box(x0, y0, x1, y1));
        return this;
    }

    public PageLayout Layout() => new()
    {
        Number = number,
        Width = 595,
        Height = 842,
        Glyphs = _glyphs.ToImmutable(),
        Slants = _slants.ToImmutable(),
        Fonts = [new FontFace("Plain", false, false, 0), new FontFace("Bold", true, false, 0), new FontFace("Pale", false, false, 0xD9D9D9),
            new FontFace("Red", false, false, 0xCC0000), new FontFace("C", false, true, 0)],
        Rulings = _rulings.ToImmutable(),
        Fills = _fills.ToImmutable(),
        Links = _links.ToImmutable(),
    };
}
