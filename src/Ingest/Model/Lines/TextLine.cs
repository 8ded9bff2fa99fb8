using System.Collections.Immutable;
using Ingest.Text;

namespace Ingest.Model;

/// <summary>Words on one baseline of one column, left to right, in reading order among its page's lines.</summary>
public sealed record TextLine
{
    /// <summary>1 for the first page.</summary>
    public required int Page { get; init; }

    public required ImmutableArray<Word> Words { get; init; }

    /// <summary>What is struck out on the line, left to right: in none of <see cref="Words"/> and <see cref="Text"/>.</summary>
    public ImmutableArray<StruckWord> Struck { get; init; } = [];

    /// <summary>Lines between this and the next that are struck out whole: they have struck words alone.</summary>
    public ImmutableArray<TextLine> StruckUnder { get; init; } = [];

    /// <summary>Words joined by one blank.</summary>
    public required string Text { get; init; }

    /// <summary>Round the ink, struck words with it, in reading space.</summary>
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

    /// <summary>Of a line of a table of items: what its cell makes of it; null for all other lines.</summary>
    public CellRole? Cell { get; init; }

    /// <summary>The name of a column, printed once for all cells below it: its ink is the column's.</summary>
    public bool NamesColumn { get; init; }

    /// <summary>All words that are printed on the line, the struck ones last.</summary>
    public IEnumerable<Word> Printed => Struck.IsEmpty ? Words : Words.Concat(Struck.Select(struck => struck.Word));

    /// <summary>The leftmost word that is printed on the line.</summary>
    public Word FirstPrinted => !Struck.IsEmpty && (Words.IsEmpty || Struck[0].At == 0) ? Struck[0].Word : Words[0];

    /// <summary>y of the baseline, in points, that the next line stands below: its own, or of the last struck line under it.</summary>
    public double Foot
    {
        get
        {
            var foot = Baseline;
            foreach (var under in StruckUnder)
            {
                foot = under.Page == Page && under.Column == Column ? Math.Min(foot, under.Baseline) : foot;
            }

            return foot;
        }
    }

    /// <summary>On the other's row, to the right of it. Two parts of a row may be set in types of a little different size.</summary>
    public bool IsBeside(TextLine other) =>
        Page == other.Page && Math.Abs(Baseline - other.Baseline) < SameRow * Size && Box.Left > other.Box.Right;

    /// <summary>Baselines of one row differ by less, in point sizes.</summary>
    private const double SameRow = 0.3;

    /// <summary>Some of its words as a line of their own on the same baseline.</summary>
    /// <param name="to">The first word that is not part of it.</param>
    public TextLine Part(int from, int to)
    {
        return With(Words[from..to]) with
        {
            Struck = Struck.IsEmpty ? Struck : StruckIn(from, to),
            StruckUnder = to == Words.Length ? StruckUnder : [],
        };
    }

    /// <summary>The line with some of its words, which alone say its text, its box and how it looks.</summary>
    public TextLine With(ImmutableArray<Word> words)
    {
        var letters = Math.Max(1, words.Sum(word => word.Text.Length));
        return this with
        {
            Words = words,
            Text = WordText.Of(words.AsSpan()),
            Box = Box.Around(words.Select(word => word.Box)),
            Size = words.IsEmpty ? Size : Math.Round(MainWord.Of(words).Size, 1),
            Bold = 2 * words.Where(word => word.Bold).Sum(word => word.Text.Length) > letters,
            Italic = 2 * words.Where(word => word.Italic).Sum(word => word.Text.Length) > letters,
        };
    }

    /// <summary>Of a line that is struck out whole: it begins an entry or paragraph of its own.</summary>
    /// <param name="above">The line, struck or not, right before it.</param>
    internal bool StartsApart(TextLine above)
    {
        var text = string.Join(' ', Struck.Select(struck => struck.Word.Text));
        return Page != above.Page || above.ColumnRight - above.Box.Right > FirstPrinted.Box.Width + (WordSpace * Size)
            || Column != above.Column || above.Baseline - Baseline > NextLine * Size || ListMarker.Read(text) is not null
            || ItemNumber.Read(text) is not null;
    }

    /// <summary>Lines of one paragraph lie this near, in point sizes.</summary>
    private const double NextLine = 1.7;

    /// <summary>White in point sizes that a further word on a line wants beside itself.</summary>
    private const double WordSpace = 0.5;

    /// <summary>What is struck before or behind one of the words, with its place in their text.</summary>
    private ImmutableArray<StruckWord> StruckIn(int from, int to)
    {
        var start = Words[..from].Sum(word => word.Text.Length + 1);
        var end = to == Words.Length ? int.MaxValue : Words[..to].Sum(word => word.Text.Length + 1);
        return [.. Struck.Where(struck => (from == 0 || struck.At >= start) && struck.At < end)
            .Select(struck => struck with { At = struck.At - start })];
    }

    /// <summary>What its text reads as.</summary>
    internal LineReading Reading => _reading is { } known && ReferenceEquals(known.Text, Text) ? known : _reading = new LineReading(Text);

    private LineReading? _reading;

    public override string ToString() => $"p{Page} {Baseline:F0} {Text}";
}
