using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Tables.Items.Margins;

/// <summary>
/// Items whose titles stand in a narrow column of their own beside their text, all through the document:
/// <code>
///      Velkommen til   Formanden bød velkommen til
///     nye medlemmer    Bo Lind og Ida Holm.
///
///            Ny bro    Broen er ikke færdig.
/// </code>
/// Every title is in one type, which the text is not, and its first line is level with the first of a paragraph, or has nothing beside it.
/// </summary>
internal sealed class MarginItems
{
    private const int FewestTitles = 4;

    /// <summary>Share of the body's lines that begin at the text's edge.</summary>
    private const double TextShare = 0.5;

    /// <summary>Share of the titles that are level with the beginning of a paragraph.</summary>
    private const double LevelShare = 0.7;

    /// <summary>Baseline to baseline in point sizes: rows of one title, and lines of one paragraph against those usual.</summary>
    private const double NextRow = 1.6, NewParagraph = 1.2;

    /// <summary>Baselines of one row, in point sizes.</summary>
    private const double SameRow = 0.3;

    /// <summary>Added to the columns, so that titles and text are no neighbours of the page's other lines.</summary>
    private const int TitleColumn = 200, TextColumn = 100;

    private readonly ImmutableArray<TextLine> _lines;
    private readonly ImmutableArray<MarginRow> _rows;
    private readonly List<MarginItem> _items = [];
    private int _level, _beside;

    private MarginItems(ImmutableArray<TextLine> lines, double edge)
    {
        _lines = lines;
        _rows = [.. lines.Where(line => line is { Zone: LineZone.Body, Turn: 0 }).Select(line => MarginRow.Of(line, edge))];
    }

    /// <summary>How many titles are those of a meeting's standing items.</summary>
    public int Standing => _items.Count(item =>
        Vocabulary.StandingItems.Any(begin => Folding.Fold(item.Words).StartsWith(begin, StringComparison.Ordinal)));

    /// <param name="lines">All lines of the document.</param>
    /// <returns>Null where there are none.</returns>
    public static MarginItems? Find(ImmutableArray<TextLine> lines)
    {
        var starts = lines.Where(line => line is { Zone: LineZone.Body, Turn: 0 }).Select(MarginRow.StartOf).ToList();
        if (starts.Count == 0)
        {
            return null;
        }

        var edge = starts.GroupBy(Math.Round).MaxBy(group => group.Count())!.Min();
        return starts.Count(start => Math.Abs(start - edge) < MarginRow.SameEdge) >= TextShare * starts.Count
            && new MarginItems(lines, edge) is var items && items.Fill() ? items : null;
    }

    /// <returns>False where the left column is none of titles.</returns>
    private bool Fill()
    {
        var titles = _rows.Where(row => row.Left is not null).Select(row => row.Left!).ToList();
        var type = titles.Where(StandsOut).GroupBy(TypeOf).MaxBy(group => group.Count())?.Key;
        if (type is null || Leading() is not { } leading)
        {
            return false;
        }

        TextLine? row = null;
        TextLine? text = null;
        foreach (var (line, left, right) in _rows)
        {
            var isTitle = left is not null && TypeOf(left) == type && !IsParticular(left, _items.Count);
            if (isTitle)
            {
                if (row is null || row.Page != left!.Page || row.Baseline - left.Baseline > NextRow * left.Size)
                {
                    Begin(left!, text, leading);
                }
                else
                {
                    _items[^1].Title.Add(left);
                }

                row = left;
            }

            text = right ?? text;
            var own = isTitle ? right : left is null || right is not null ? line : null;
            if (_items.Count > 0 && own is not null && IsBelowFirst(own))
            {
                _items[^1].Text.Add(own);
            }
        }

        return _items.Count >= FewestTitles && _level >= LevelShare * _beside && _level + FewestTitles > _beside
            && _items.Count(item => FieldHeading.KindOf(item.Words) is not null) * 2 < _items.Count
            && Pages(_items.Select(item => item.Title[0])) * 2 >= Pages(_rows.Select(other => other.Line));
    }

    private static int Pages(IEnumerable<TextLine> lines) => lines.Select(line => line.Page).Distinct().Count();

    /// <summary>"Dato" and "Sted:" before the first title are about the meeting.</summary>
    private static bool IsParticular(TextLine left, int items) =>
        left.Text.EndsWith(':') || (items == 0 && Vocabulary.IsParticular(Folding.Fold(left.Text)));

    private bool IsBelowFirst(TextLine line) => line.Page > _items[0].Title[0].Page || line.Baseline <= _items[0].Title[0].Baseline + 1;

    private void Begin(TextLine title, TextLine? above, double leading)
    {
        _items.Add(new MarginItem(title));
        var beside = _rows.FirstOrDefault(row => row.Right is { } text && text.Page == title.Page
            && Math.Abs(text.Baseline - title.Baseline) < SameRow * title.Size).Right;
        if (beside is not null)
        {
            _beside++;
            _level += above is null || above.Page != title.Page || above.Baseline - beside.Baseline > NewParagraph * leading ? 1 : 0;
        }
    }

    /// <summary>The usual distance of the text's lines.</summary>
    private double? Leading()
    {
        var text = _rows.Where(row => row.Right is not null).Select(row => row.Right!).ToList();
        var apart = text.Zip(text.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page)
            .Select(pair => pair.First.Baseline - pair.Second.Baseline).Where(distance => distance > 0).Order().ToList();
        return apart.Count == 0 ? null : apart[apart.Count / 2];
    }

    private static bool StandsOut(TextLine line) => line.Bold || line.Italic;

    private static (bool Bold, bool Italic, double Size) TypeOf(TextLine line) =>
        (line.Bold, line.Italic, Math.Round(line.Words[0].Size, 1));

    /// <summary>The lines of the document, those of each item together: its title, then its text.</summary>
    public ImmutableArray<TextLine> Lines()
    {
        var left = _items.SelectMany(item => item.Title).Min(line => line.Box.Left);
        var right = _items.SelectMany(item => item.Title).Max(line => line.Box.Right);
        var (from, to) = (_items.SelectMany(item => item.Text).Select(line => line.Box.Left).DefaultIfEmpty(right).Min(),
            _items.SelectMany(item => item.Text).Select(line => line.Box.Right).DefaultIfEmpty(right).Max());
        var used = _items.SelectMany(item => item.Title.Concat(item.Text)).Select(line => (line.Page, Glyph: line.Words[0].Glyphs[0]))
            .ToHashSet();
        bool IsUsed(TextLine line) => line.Words.Any(word => used.Contains((line.Page, word.Glyphs[0])));
        var starts = _lines.IndexOf(_lines.First(IsUsed));
        return [
            .. _lines[..starts],
            .. _items.SelectMany(item => item.Title
                .Select((line, i) => line with
                {
                    Cell = i == 0 ? CellRole.Title : CellRole.TitleContinued, Column = TitleColumn, ColumnLeft = left, ColumnRight = right,
                    MarginRow = 0,
                })
                .Concat(item.Text.Select(line => line with
                {
                    Cell = CellRole.ItemText, Column = TextColumn, ColumnLeft = from, ColumnRight = to, MarginRow = 0,
                }))),
            .. _lines[starts..].Where(line => !IsUsed(line)),
        ];
    }
}
