using System.Collections.Immutable;
using Ingest.Text;

namespace Ingest.Model;

/// <summary>Words on one baseline of one column, left to right, in reading order among its page's lines.</summary>
public sealed record TextLine
{
    /// <summary>1 for the first page.</summary>
    public required int Page { get; init; }

    public required ImmutableArray<Word> Words { get; init; }

    /// <summary>Words joined by one blank.</summary>
    public required string Text { get; init; }

    /// <summary>Round the ink, in reading space.</summary>
    public required Box Box { get; init; }

    /// <summary>y of the baseline in points.</summary>
    public required double Baseline { get; init; }

    /// <summary>Point size of most of the line's glyphs.</summary>
    public required double Size { get; init; }

    /// <summary>Most of the line's glyphs are bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Most of the line's glyphs are italic.</summary>
    public bool Italic { get; init; }

    /// <summary>A rule of the words' length runs just below their baseline, and not because they are a link.</summary>
    public bool Underlined { get; init; }

    /// <summary>Colour of most of the line's glyphs, 0xRRGGBB.</summary>
    public int Color { get; init; }

    /// <summary>0 for the page's first or only column, counted from the left.</summary>
    public int Column { get; init; }

    /// <summary>Left and right edge in points of the column that the line stands in.</summary>
    public double ColumnLeft { get; init; }

    public double ColumnRight { get; init; }

    /// <summary>Quarter turns of its glyphs against the page's reading direction; 0 for nearly all.</summary>
    public int Turn { get; init; }

    public LineZone Zone { get; init; }

    /// <summary>Drawn across the text ("UDKAST"), and no part of it.</summary>
    public bool Watermark { get; init; }

    /// <summary>Of a heading in a margin beside the text: which of its rows this is, from 1; 0 for all other lines.</summary>
    public int MarginRow { get; init; }

    /// <summary>Some of its words as a line of their own on the same baseline.</summary>
    /// <param name="to">The first word that is not part of it.</param>
    public TextLine Part(int from, int to)
    {
        var words = Words[from..to];
        var letters = Math.Max(1, words.Sum(word => word.Text.Length));
        return this with
        {
            Words = words,
            Text = string.Join(' ', words.Select(word => word.Text)),
            Box = Box.Around(words.Select(word => word.Box)),
            Bold = 2 * words.Where(word => word.Bold).Sum(word => word.Text.Length) > letters,
            Italic = 2 * words.Where(word => word.Italic).Sum(word => word.Text.Length) > letters,
        };
    }

    /// <summary>What its text reads as.</summary>
    internal LineReading Reading => _reading is { } known && ReferenceEquals(known.Text, Text) ? known : _reading = new LineReading(Text);

    private LineReading? _reading;

    public override string ToString() => $"p{Page} {Baseline:F0} {Text}";
}
