using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Typesetting;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Corpus.Truth;

/// <summary>Reads off the set pages what was drawn where.</summary>
internal static class LineReader
{
    /// <summary>In the order of the pages; notes at pages' feet, which interrupt a text that goes on, come last.</summary>
    public static ImmutableArray<TruthLine> Lines(SetDocument document) =>
        [.. Lines(document, s => s.Column != Paginator.NoteColumn), .. Lines(document, s => s.Column == Paginator.NoteColumn)];

    private static IEnumerable<TruthLine> Lines(SetDocument document, Func<PlacedStrip, bool> wanted) =>
        document.Pages.SelectMany((page, p) => page.Where(wanted).SelectMany(strip => strip.Strip.Lines
            .Where(l => l.Pieces.Any(x => x.Text.Trim().Length > 0))
            .Select(line => new TruthLine(
                p + 1, BoxOf(strip, line, document.Plan.Family.Page.Height), line.Role.Label, line.Role.Item, Text(line), line.Role.End))));

    /// <summary>By item; an address cut over lines is one link, told where it starts.</summary>
    public static ILookup<string, ItemLink> Links(SetDocument document)
    {
        List<(string Item, ItemLink Link)> links = [];
        for (var p = 0; p < document.Pages.Length; p++)
        {
            string? open = null;
            foreach (var line in document.Pages[p].SelectMany(s => s.Strip.Lines).Where(l => l.Role.Item is not null))
            {
                foreach (var piece in line.Pieces)
                {
                    if (piece.Url is { } url && links.Count > 0 && open == url && links[^1].Link is var last && last.Url == url
                        && last.Page == p + 1)
                    {
                        var joint = last.Text.EndsWith('-') || last.Text.EndsWith('/') || url.Contains(last.Text, StringComparison.Ordinal)
                            ? "" : " ";
                        links[^1] = (links[^1].Item, last with { Text = last.Text + joint + piece.Text.Trim() });
                    }
                    else if (piece.Url is { } fresh)
                    {
                        links.Add((line.Role.Item!, new(piece.Text.Trim(), fresh, p + 1)));
                    }

                    open = piece.Url;
                }
            }
        }

        return links.ToLookup(l => l.Item, l => l.Link, StringComparer.Ordinal);
    }

    /// <summary>Pieces that touch are one word.</summary>
    private static string Text(SetLine line)
    {
        var text = new System.Text.StringBuilder();
        var end = float.NaN;
        foreach (var piece in line.Pieces.OrderBy(p => p.X))
        {
            if (text.Length > 0 && piece.X - end > piece.Ink.Size * 0.12f && text[^1] != ' ')
            {
                text.Append(' ');
            }

            text.Append(piece.Rise > 0 && text.Length > 0 ? Superscript.Of(piece.Text) : piece.Text);
            end = piece.X + piece.Width;
        }

        return text.ToString().Trim();
    }

    private static Box BoxOf(PlacedStrip strip, SetLine line, float height)
    {
        var left = line.Pieces.Min(p => p.X) + strip.X;
        var right = line.Pieces.Max(p => p.X + p.Width) + strip.X;
        var size = line.Pieces.Max(p => p.Ink.Size);
        var baseline = height - (strip.Y + line.Baseline);
        return new(Round(left), Round(baseline - (size * 0.22f)), Round(right), Round(baseline + (size * 0.78f)));
    }

    private static double Round(float value) => Math.Round(value, 2);
}
