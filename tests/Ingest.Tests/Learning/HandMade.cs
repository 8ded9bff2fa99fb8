using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Structure;

namespace Ingest.Tests.Learning;

/// <summary>Lines set by hand: bold numbered headings over running text.</summary>
internal static class HandMade
{
    public static DocumentContext Facts(int items = 3)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var y = 780.0;
        for (var item = 1; item <= items; item++)
        {
            lines.Add(Line($"{item}. Godkendelse af noget", y -= 40, bold: true));
            lines.Add(Line("Sagsnr.: 2024-02570", y -= 14));
            lines.Add(Line("Beslutning", y -= 28, bold: true));
            lines.Add(Line("Det er en hel linje tekst som når helt ud til kanten af siden her.", y -= 14));
            lines.Add(Line("Og den sluttede dér.", y -= 14));
        }

        return ContextMaker.Make(lines.ToImmutable());
    }

    public static LabelledDocument Labelled(int items = 3) => new("family", Facts(items), StructureMaker.Make(Facts(items)),
    [
        .. Enumerable.Repeat<LineLabel?[]>(
            [LineLabel.ItemHeading, LineLabel.CaseLine, LineLabel.FieldHeading, LineLabel.Body, LineLabel.Body], items).SelectMany(x => x),
    ]);

    private static TextLine Line(string text, double y, bool bold = false)
    {
        var box = new Box(70, y - 2, 70 + (5.5 * text.Length), y + 8);
        var first = text.Split(' ')[0];
        return new TextLine
        {
            Page = 1, Text = text, Box = box, Baseline = y, Size = 11, Bold = bold, ColumnLeft = 70, ColumnRight = 500,
            Words = [new Word(first, box with { Right = 70 + (5.5 * first.Length) }, [], 11, bold, false)],
        };
    }
}
