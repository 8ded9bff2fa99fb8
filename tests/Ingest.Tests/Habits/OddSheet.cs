using Ingest.Corpus.Drawing;
using SkiaSharp;

namespace Ingest.Tests.Habits;

/// <summary>Pages on which lines are set one under the other, each at the edge and in the type that it is given.</summary>
internal sealed class OddSheet : IDisposable
{
    private const float Width = 595;
    private const float Height = 842;
    private const float Bottom = 780;

    private readonly MemoryStream _bytes = new();
    private readonly SKDocument _pdf;
    private readonly TypeFamily _family;
    private readonly Action<OddSheet>? _running;
    private SKCanvas? _canvas;

    /// <param name="running">Draws what stands on every page, and ends where the text begins.</param>
    public OddSheet(TypeFamily family, Action<OddSheet>? running = null)
    {
        (_family, _running, _pdf) = (family, running, SKDocument.CreatePdf(_bytes));
        NewPage();
    }

    public float Left { get; init; } = 70;

    public float Right { get; init; } = Width - 70;

    public float Size { get; init; } = 10.5f;

    public int Page { get; private set; }

    /// <summary>Baseline of the line before, from the page's top.</summary>
    public float Y { get; set; }

    /// <summary>Where a line stands between the edges.</summary>
    public enum At
    {
        Left,
        Middle,
        Right,
    }

    /// <summary>How a line is set.</summary>
    internal readonly record struct Type(At At = At.Left, float Scale = 1, bool Bold = false, bool Italic = false, int Color = 0,
        float Above = 0, float Indent = 0);

    /// <summary>A paragraph, wrapped at the right edge.</summary>
    public void Put(string text, Type type = default)
    {
        var scale = type.Scale == 0 ? 1 : type.Scale;
        using var font = FontBook.Shared.Face(_family, type.Bold, type.Italic).FontAt(Size * scale);
        using var ink = new SKPaint { Color = new SKColor(0xFF000000 | (uint)type.Color) };
        Y += type.Above;
        foreach (var line in Wrap(text, font, Right - Left - type.Indent))
        {
            if (Y + (1.35f * Size) > Bottom)
            {
                NewPage();
            }

            Y += 1.35f * Size;
            var white = Right - Left - type.Indent - font.MeasureText(line);
            _canvas!.DrawText(line, Left + type.Indent + (type.At == At.Left ? 0 : type.At == At.Middle ? white / 2 : white), Y, font, ink);
        }
    }

    /// <summary>Words at a place of their own, that the lines below do not know of.</summary>
    public void Beside(string text, float x, float y, Type type = default)
    {
        using var font = FontBook.Shared.Face(_family, type.Bold, type.Italic).FontAt(Size * (type.Scale == 0 ? 1 : type.Scale));
        using var ink = new SKPaint { Color = new SKColor(0xFF000000 | (uint)type.Color) };
        _canvas!.DrawText(text, x, y, font, ink);
    }

    public byte[] ToBytes()
    {
        _pdf.EndPage();
        _pdf.Close();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _pdf.Dispose();
        _bytes.Dispose();
    }

    private void NewPage()
    {
        if (_canvas is not null)
        {
            _pdf.EndPage();
        }

        Page++;
        (_canvas, Y) = (_pdf.BeginPage(Width, Height), 70);
        _running?.Invoke(this);
    }

    private static IEnumerable<string> Wrap(string text, SKFont font, float width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && font.MeasureText(longer) > width)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        yield return line;
    }
}
