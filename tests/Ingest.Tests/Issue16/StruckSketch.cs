using System.Collections.Immutable;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>
/// Minutes set from lines in which <c>~words~</c> are struck and <c>_words_</c> underlined. <c># </c> starts an item's heading (14 points,
/// bold),
/// <c>= </c> a field's (bold), <c>^ </c> a paragraph with white above it; all others follow the line above.
/// </summary>
internal sealed record StruckSketch
{
    /// <summary>Heights of the lines of a strike over the baseline, in point sizes.</summary>
    public double[] Heights { get; init; } = [0.3];

    public double Thickness { get; init; } = 0.7;

    /// <summary>Points that the strike reaches beyond its words; below 0 it falls short of them.</summary>
    public double Overrun { get; init; }

    /// <summary>The strike is drawn word by word.</summary>
    public bool InPieces { get; init; }

    /// <summary>The strike is an annotation's.</summary>
    public bool Annotated { get; init; }

    public double Size { get; init; } = 10;

    /// <summary>More rulings of the page.</summary>
    public ImmutableArray<Ruling> Rulings { get; init; } = [];

    /// <summary>As wide as the text gets: the line after it goes on.</summary>
    public const string FullLine = "Kommunerne i regionen har i de seneste fire år arbejdet sammen om at få flere unge i uddannelse";

    private static readonly string[] Head = ["# Referat", "^ Kulturudvalget den 6. maj 2026 kl. 15.00", "# 1. Budget for næste år",
        "= Sagsfremstilling", $"^ {FullLine}", FullLine, "og i arbejde."];

    private static readonly string[] Foot = ["# 3. Eventuelt", "= Beslutning", "^ Intet.", $"^ {FullLine}", FullLine, FullLine, FullLine,
        "og i arbejde."];

    /// <summary>The minutes' second item, of these lines.</summary>
    public AgendaItem Item(params string[] lines) => Assert.Single(Read([.. Head, .. lines, .. Foot]).Items, item => item.Number == "2");

    /// <summary>The second item's first field, of these lines.</summary>
    public AgendaField Field(params string[] lines) => Item(["# 2. Takster for haller", "= Indstilling", .. lines]).Fields[0];

    public AgendaDocument Minutes(params string[] lines) => Read([.. Head, .. lines, .. Foot]);

    public AgendaDocument Read(params string[] lines)
    {
        var layout = Layout(lines);
        return ReadAgenda.From(new SourcePdf(null, 1, [layout], []), "a.pdf");
    }

    public ImmutableArray<TextLine> Lines(params string[] lines) => LineMaker.Make([Layout(lines)]);

    public PageLayout Layout(params string[] lines)
    {
        var page = new PageSketch();
        var strikes = ImmutableArray.CreateBuilder<Ruling>();
        var underlines = ImmutableArray.CreateBuilder<Ruling>();
        var y = 800.0;
        foreach (var line in lines)
        {
            var (size, bold, step, text) = line[..Math.Min(2, line.Length)] switch
            {
                "# " => (1.4 * Size, true, 34.0, line[2..]),
                "+ " => (1.4 * Size, true, 1.7 * Size, line[2..]),
                "= " => (Size, true, 24.0, line[2..]),
                "^ " => (Size, false, 20.0, line[2..]),
                _ => (Size, false, 1.2 * Size, line),
            };
            y -= step;
            var indent = text.Length - text.TrimStart('>').Length;
            Set(page, strikes, underlines, 50 + (15 * indent), y, text[indent..], size, bold);
        }

        var layout = page.Layout();
        return layout with
        {
            Rulings = [.. layout.Rulings, .. underlines, .. Rulings, .. strikes.Where(_ => !Annotated)],
            Strikes = [.. strikes.Where(_ => Annotated)],
        };
    }

    private void Set(PageSketch page, ImmutableArray<Ruling>.Builder strikes, ImmutableArray<Ruling>.Builder underlines, double x, double y,
        string text, double size, bool bold)
    {
        foreach (var (mark, words) in Runs(text))
        {
            page.Text(x, y, words, size, bold);
            string[] pieces = InPieces ? words.Split(' ') : [words];
            for (var i = 0; i < pieces.Length; i++)
            {
                var width = pieces[i].Sum(sign => sign == ' ' ? 0.28 * size : 0.5 * size);
                if (mark == '~')
                {
                    strikes.AddRange(
                        Heights.Select(
                            height => new Ruling(x - Overrun, y + (height * size), x + width + Overrun, y + (height * size), Thickness)));
                }
                else if (mark == '_')
                {
                    underlines.Add(new Ruling(x, y - (0.12 * size), x + width, y - (0.12 * size), Thickness));
                }

                x += width + (i + 1 < pieces.Length ? 0.28 * size : 0);
            }
        }
    }

    private static IEnumerable<(char Mark, string Words)> Runs(string text)
    {
        var mark = ' ';
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is '~' or '_')
            {
                if (i > start)
                {
                    yield return (mark, text[start..i]);
                }

                mark = i < text.Length && mark == ' ' ? text[i] : ' ';
                start = i + 1;
            }
        }
    }
}
