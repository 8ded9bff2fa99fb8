using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Typesetting.Front;

/// <summary>Running headers and footers.</summary>
internal sealed class FurnitureTypesetter(LayoutFamily family, Looks looks)
{
    private static readonly LineRole Role = new(TruthLabel.Furniture);

    public IEnumerable<PlacedStrip> Set(Plan plan, SetPage page, int number, int count)
    {
        var style = family.Furniture;
        var shape = family.Page;
        var header = Lines(style.Header, plan, page, number, count).ToList();
        var y = Math.Max(18, shape.Top - 16 - header.Sum(l => l.Height));
        foreach (var strip in header)
        {
            yield return new(strip, shape.Left, y, -1);
            y += strip.Height;
        }

        if (style.Logo)
        {
            ImmutableArray<Stroke> sign = [new(0, 0, 12, 18, 0x2E6B4F), new(14, 6, 12, 12, 0x9AC2A8), new(0, 20, 26, 2, 0x2E6B4F)];
            yield return new(new() { Height = 22, Strokes = sign }, shape.Width - shape.Right - 26, Math.Max(14, shape.Top - 46), -1);
        }

        if (style.HeaderRule && header.Count > 0)
        {
            yield return Rule(y + 2);
        }

        y = shape.Height - shape.Bottom + 20;
        if (style.FooterRule)
        {
            yield return Rule(y - 4);
        }

        foreach (var strip in Lines(style.Footer, plan, page, number, count))
        {
            yield return new(strip, shape.Left, y, -2);
            y += strip.Height;
        }

        PlacedStrip Rule(float at) => new(new() { Height = 0.5f, Strokes = [new(0, 0, shape.Body, 0.5f)] }, shape.Left, at, -1);
    }

    /// <summary>Lines marked to follow on the same height share one line.</summary>
    private IEnumerable<Strip> Lines(ImmutableArray<FurnitureLine> lines, Plan plan, SetPage page, int number, int count)
    {
        foreach (var line in lines.Where(l => !l.SkipFirst || number > 1 || l.Text.Contains("{carried}", StringComparison.Ordinal)))
        {
            var parts = line.Text.Split('|');
            var ink = looks.Body with { Size = line.Size, Bold = line.Bold, Color = family.Furniture.Color };
            var pieces = ImmutableArray.CreateBuilder<TextPiece>();
            for (var i = 0; i < parts.Length; i++)
            {
                var text = Cut(Filled(parts[i], plan, page, number, count), ink, family.Page.Body * 0.95f);
                var side = parts.Length == 1 ? line.Side : i == 0 ? Side.Left : i == parts.Length - 1 ? Side.Right : Side.Center;
                var spare = family.Page.Body - ink.Width(text);
                if (text.Length > 0)
                {
                    pieces.Add(new(side switch { Side.Right => spare, Side.Center => spare / 2, _ => 0 }, text, ink));
                }
            }

            if (pieces.Count > 0 || line.Text.Contains("{carried}", StringComparison.Ordinal))
            {
                yield return new() { Height = line.Size * 1.25f,
                    Lines = pieces.Count == 0 ? [] : [new(pieces.ToImmutable(), line.Size, Role)] };
            }
        }
    }

    private static string Cut(string text, DrawnInk ink, float room)
    {
        while (ink.Width(text) > room)
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>An address made of the organisation's name.</summary>
    private static string Host(string organisation) => new([.. organisation.ToLowerInvariant()
        .Replace(" kommune", "", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal)
        .Replace("ø", "oe", StringComparison.Ordinal)
        .Replace("å", "aa", StringComparison.Ordinal).Where(char.IsAsciiLetterOrDigit)]);

    private static string Filled(string words, Plan plan, SetPage page, int number, int count) => words
        .Replace("{page}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{pages}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{body}", plan.Scene.Body, StringComparison.Ordinal)
        .Replace("{BODY}", plan.Scene.Body.ToUpperInvariant(), StringComparison.Ordinal)
        .Replace("{commune}", plan.Scene.Organisation, StringComparison.Ordinal)
        .Replace("{kind}", plan.KindWord, StringComparison.Ordinal)
        .Replace("{date}", FrontTypesetter.Day(plan.Scene.Date, DateForm.Dashes), StringComparison.Ordinal)
        .Replace("{longdate}", FrontTypesetter.Day(plan.Scene.Date, DateForm.Long), StringComparison.Ordinal)
        .Replace("{place}", plan.Scene.Place, StringComparison.Ordinal)
        .Replace("{carried}", page.Carried is { } carried ? carried + " (fortsat)" : "", StringComparison.Ordinal)
        .Replace("{host}", Host(plan.Scene.Organisation), StringComparison.Ordinal)
        .Replace("{item}", page.RunningTitle ?? "", StringComparison.Ordinal);
}
