using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue19;

/// <summary>Minutes of one page, 10 points, with a table between the lines over it and those under it.</summary>
internal sealed class TableSketch(params double[] xs)
{
    private readonly PageSketch _page = new();
    private double _y = 790;

    /// <summary>Its borders are drawn.</summary>
    public bool Ruled { get; init; } = true;

    public TableSketch Line(string text, double size = 10, bool bold = false)
    {
        _page.Text(50, _y, text, size, bold);
        _y -= 1.4 * size;
        return this;
    }

    public TableSketch Gap()
    {
        _y -= 30;
        return this;
    }

    /// <summary>The rows of a table, texts wrapped at their cell's border; a row of one cell runs through all columns.</summary>
    public TableSketch Table(params string[][] rows)
    {
        var top = _y + 10;
        if (Ruled)
        {
            _page.Across(xs[0], xs[^1], top);
        }

        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => Wrapped(cell, (row.Length == 1 ? xs[^1] : xs[column + 1]) - xs[column] - 8)).ToArray();
            for (var column = 0; column < cells.Length; column++)
            {
                for (var line = 0; line < cells[column].Count; line++)
                {
                    _page.Text(xs[column] + 4, _y - 4 - (12 * line), cells[column][line]);
                }
            }

            var foot = _y - (12 * cells.Max(cell => cell.Count));
            if (Ruled)
            {
                _page.Across(xs[0], xs[^1], foot);
                _page.Down(foot, _y + 10, row.Length == 1 ? [xs[0], xs[^1]] : xs);
            }

            _y = foot - 10;
        }

        _y -= 20;
        return this;
    }

    /// <param name="width">Points; a letter of the sketch is 5 wide, a blank 2.8.</param>
    private static List<string> Wrapped(string text, double width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (longer.Sum(sign => sign == ' ' ? 2.8 : 5) > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = longer;
            }
        }

        return lines;
    }

    public AgendaDocument Read()
    {
        ImmutableArray<PageLayout> layouts = [_page.Layout()];
        return AgendaPipeline.Read(new SourcePdf(null, 1, layouts, []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded)).Document;
    }
}
