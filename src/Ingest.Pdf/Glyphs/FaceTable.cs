using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Pdf.Painting;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace Ingest.Pdf.Glyphs;

/// <summary>The different faces of a page, each once. Glyphs mostly repeat the last one's, so that is asked first.</summary>
internal sealed class FaceTable
{
    private readonly Dictionary<(string? Name, bool Bold, bool Italic, int Color, long Reference, double Alpha), int> _known = [];
    private readonly ImmutableArray<FontFace>.Builder _faces = ImmutableArray.CreateBuilder<FontFace>();
    private GlyphStyle? _lastStyle;
    private object? _lastFont;
    private IColor? _lastColor;
    private double _lastAlpha;
    private int _last;

    public int IndexOf(GlyphStyle style)
    {
        if (ReferenceEquals(style, _lastStyle))
        {
            return _last;
        }

        _lastStyle = style;
        var (font, color) = (style.Font, style.Color);
        if (_faces.Count > 0 && ReferenceEquals(font, _lastFont) && ReferenceEquals(color, _lastColor) && style.Alpha == _lastAlpha)
        {
            return _last;
        }

        _lastFont = font;
        _lastColor = color;
        _lastAlpha = style.Alpha;
        var name = font?.Name;
        var key = (name, IsBold(font?.IsBold ?? false, font?.Weight ?? 0, name), IsItalic(font?.IsItalic ?? false, name), Rgb(color),
            Reference(font), style.Alpha);
        if (!_known.TryGetValue(key, out _last))
        {
            _last = _faces.Count;
            _known.Add(key, _last);
            _faces.Add(new FontFace(WithoutSubsetPrefix(name), key.Item2, key.Item3, key.Item4) { Reference = key.Item5, Alpha = key.Alpha,
                Unmapped = IsUnmapped(style.FontFile) });
        }

        return _last;
    }

    public ImmutableArray<FontFace> ToImmutable() => _faces.ToImmutable();

    private static long Reference(FontDetails? font) => font?.FontDictionaryReference?.ObjectNumber ?? 0;

    /// <summary>Not one code of it has a character. Of nearly all fonts one of the first has.</summary>
    private static bool IsUnmapped(IFont? font)
    {
        try
        {
            for (var code = 0; font is not null && code <= char.MaxValue; code++)
            {
                if (font.TryGetUnicode(code, out var text) && !string.IsNullOrEmpty(text))
                {
                    return false;
                }
            }
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return false; // its text came from somewhere
        }

        return font is not null;
    }

    private static bool IsBold(bool flag, int weight, string? name) =>
        flag || weight >= 600 || Names(name, "Bold") || Names(name, "Black") || Names(name, "Heavy") || Names(name, "Semibold");

    private static bool IsItalic(bool flag, string? name) => flag || Names(name, "Italic") || Names(name, "Oblique");

    private static bool Names(string? name, string style) => name is not null && name.Contains(style, StringComparison.OrdinalIgnoreCase);

    /// <summary>Subset fonts are named <c>ABCDEF+Name</c> (ISO 32000-2, 9.9.2).</summary>
    private static string WithoutSubsetPrefix(string? name) =>
        name is null ? "" : name.Length > 7 && name[6] == '+' ? name[7..] : name;

    /// <summary>0xRRGGBB; black where it has no one colour.</summary>
    public static int Rgb(IColor? color)
    {
        if (color is null)
        {
            return 0;
        }

        try
        {
            var (red, green, blue) = color.ToRGBValues();
            return (Byte(red) << 16) | (Byte(green) << 8) | Byte(blue);
        }
        catch (Exception unsupported) when (unsupported is InvalidOperationException or NotSupportedException)
        {
            return 0; // a pattern has no one colour
        }
    }

    private static int Byte(double share) => (int)Math.Round(Math.Clamp(share, 0, 1) * 255);
}
