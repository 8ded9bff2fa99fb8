using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Content;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Truth;
using Ingest.Model;
using SkiaSharp;

namespace Ingest.Corpus.Scans.Pages;

/// <summary>Pages beside the agenda: figures with few words, a title alone on a sheet, a list of names and addresses.</summary>
internal static class AppendixMaker
{
    private const float Width = 595;
    private const float Height = 842;

    private static readonly ImmutableArray<TypeFamily> Families =
        [TypeFamily.LiberationSans, TypeFamily.LiberationSerif, TypeFamily.Carlito, TypeFamily.OpenSans, TypeFamily.Roboto,
            TypeFamily.DejaVuSans, TypeFamily.Lato];

    private static readonly ImmutableArray<string> Words =
        ["Konto", "Drift", "Anlæg", "Løn", "Renter", "Tilskud", "I alt", "Netto", "Skat", "Afdrag", "Udgift", "Indtægt", "Ramme", "Rest"];

    /// <param name="sort"><c>figures</c>, <c>short</c> or <c>names</c>.</param>
    public static (byte[] Pdf, ImmutableArray<TruthLine> Lines) Make(string sort, Dice dice)
    {
        using var stream = new MemoryStream();
        var lines = ImmutableArray.CreateBuilder<TruthLine>();
        using (var pdf =
            SKDocument.CreatePdf(stream,
                new SKDocumentPdfMetadata { Creation = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                    Modified = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc) }))
        {
            var canvas = pdf.BeginPage(Width, Height);
            var family = dice.Pick(Families);
            foreach (var (text, x, y, size, bold) in sort switch { "figures" => Figures(dice), "short" => Short(dice), _ => Names(dice) })
            {
                using var font = FontBook.Shared.Face(family, bold, false).FontAt(size);
                using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
                canvas.DrawText(text, x, y, font, paint);
                lines.Add(new(1, new Box(x, Height - y - (size * 0.22f), x + font.MeasureText(text), Height - y + (size * 0.78f)),
                    TruthLabel.Body, null, text, LineEnd.Plain));
            }

            pdf.EndPage();
            pdf.Close();
        }

        return (stream.ToArray(), lines.ToImmutable());
    }

    private static IEnumerable<(string Text, float X, float Y, float Size, bool Bold)> Figures(Dice dice)
    {
        var size = dice.Between(7, 10);
        var columns = dice.Between(4, 8);
        var (left, step) = (60f + dice.Next(30), (float)(size * 1.5));
        var across = (Width - left - 130) / columns;
        yield return ($"Bilag {dice.Between(1, 9)}  {dice.Between(1998, 2024)}", left, 70, size + 3, true);
        var rows = dice.Between(18, 45);
        for (var row = 0; row < rows && 100 + (row * step) < Height - 60; row++)
        {
            var y = 100 + (row * step);
            var text = string.Create(CultureInfo.InvariantCulture, $"{dice.Between(0, 9)}.{dice.Between(10, 99)}.{dice.Between(10, 99)}");
            yield return (dice.Chance(0.5) ? text + " " + dice.Pick(Words) : text, left, y, size, row == 0);
            for (var column = 0; column < columns; column++)
            {
                var figure = row == 0 ? dice.Between(2001, 2026).ToString(CultureInfo.InvariantCulture) : Figure(dice);
                yield return (figure, left + 90 + (column * across), y, size, row == 0);
            }
        }
    }

    private static string Figure(Dice dice)
    {
        var value = dice.Next(4) == 0 ? dice.Next(1000) : dice.Next(5_000_000);
        var text = value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
        return (dice.Chance(0.15) ? "-" : "") + text + (dice.Chance(0.2) ? "," + dice.Next(10).ToString(CultureInfo.InvariantCulture) : "");
    }

    private static IEnumerable<(string Text, float X, float Y, float Size, bool Bold)> Short(Dice dice)
    {
        var y = dice.Between(80, 400);
        yield return (dice.Chance(0.5)
            ? $"Bilag {dice.Between(1, 14)}" : "Bilag til punkt " + dice.Between(1, 30).ToString(CultureInfo.InvariantCulture),
            dice.Between(70, 200), y, dice.Between(11, 24), true);
        yield return (Pool("rubrik", dice), 70, y + 40, 12, false);
        if (dice.Chance(0.6))
        {
            yield return ($"{Pool("kommune", dice)} Kommune, {dice.Between(1, 28)}. {Pool("måned", dice)} {dice.Between(1999, 2024)}", 70,
                y + 62, 11, false);
        }
    }

    private static IEnumerable<(string Text, float X, float Y, float Size, bool Bold)> Names(Dice dice)
    {
        var size = dice.Between(9, 12);
        yield return ("Deltagerliste", 70, 80, size + 4, true);
        var rows = dice.Between(8, 32);
        for (var row = 0; row < rows; row++)
        {
            var y = 110 + (row * size * 1.6f);
            yield return ($"{Pool("fornavn", dice)} {Pool("efternavn", dice)}", 70, y, size, false);
            yield return ($"{Pool("vej", dice)} {dice.Between(1, 140)}, {dice.Between(1000, 9900)} {Pool("by", dice)}", 240, y, size,
                false);
            yield return (string.Create(CultureInfo.InvariantCulture,
                $"{dice.Between(20, 99)} {dice.Between(10, 99)} {dice.Between(10, 99)} {dice.Between(10, 99)}"), 450, y, size, false);
        }
    }

    private static string Pool(string name, Dice dice)
    {
        var entries = ContentLibrary.Shared.Pool(name);
        var plain = entries.RemoveAll(e => e.Contains('{', StringComparison.Ordinal));
        return dice.Pick(plain.IsEmpty ? ["Oversigt over anlæg"] : plain);
    }
}
