using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Typesetting;

/// <summary>Where a run of text goes and what its lines are.</summary>
internal sealed record Place(float X, float Width, LineRole First)
{
    public LineRole Rest { get; init; } = First;

    public float Above { get; init; }

    public float FirstIndent { get; init; }

    public bool Keep { get; init; }

    public bool Hyphenate { get; init; }

    public Justification Justify { get; init; }

    public Side Align { get; init; }

    /// <summary>Lines after the first start this much further right.</summary>
    public float Hang { get; init; }
}

/// <summary>Sets text as strips, a line each.</summary>
internal sealed class StripMaker(LayoutFamily family, float leading)
{
    public ImmutableArray<Strip> Text(string marked, DrawnInk ink, Place place, TextPiece? before = null)
    {
        var indent = place.FirstIndent + (before is null ? 0 : before.Width + (before.Text.EndsWith(' ') ? 0 : ink.Size * 0.28f));
        var room = place.Width - place.Hang;
        var broken = Typesetter.Break(marked, ink, new(room, place.Hyphenate, family.Type.CutAddresses, indent - place.Hang));
        var strips = ImmutableArray.CreateBuilder<Strip>();
        for (var i = 0; i < broken.Count; i++)
        {
            var line = broken[i];
            var width = place.Width - (i == 0 ? indent : place.Hang);
            var x = place.X + (i == 0 ? indent : place.Hang) + Shift(place.Align, width, ink.Width(line.Text));
            var pieces = Pieces(line, x, ink, line.Last ? 0 : Stretch(line, ink, width, place.Justify), place.Justify);
            if (i == 0 && before is not null)
            {
                pieces = pieces.Insert(0, before with { X = place.X + place.FirstIndent });
            }

            var role = (i == 0 ? place.First : place.Rest) with { End = line.End };
            strips.Add(Line(pieces, ink.Size, role) with { Above = i == 0 ? place.Above : 0, KeepWithNext = place.Keep });
        }

        return strips.ToImmutable();
    }

    public Strip Line(ImmutableArray<TextPiece> pieces, float size, LineRole role) => new()
    {
        Height = size * leading,
        Lines = [new(pieces, size * (((leading - 1) / 2) + 0.85f), role)],
    };

    private static float Shift(Side side, float width, float text) => side switch
    {
        Side.Center => Math.Max(0, (width - text) / 2),
        Side.Right => Math.Max(0, width - text),
        _ => 0,
    };

    private static float Stretch(BrokenLine line, DrawnInk ink, float width, Justification justify)
    {
        var spare = width - ink.Width(line.Text);
        var gaps = line.Text.Count(c => c == ' ');
        return justify == Justification.None || spare < 0 || (gaps == 0 && justify == Justification.Words) || spare > width * 0.45f
            ? 0 : spare;
    }

    private static ImmutableArray<TextPiece> Pieces(BrokenLine line, float x, DrawnInk ink, float spare, Justification justify)
    {
        var gaps = line.Text.Count(c => c == ' ');
        var letters = justify == Justification.Letters && line.Text.Length > 1
            ? Math.Min(spare / (line.Text.Length - 1), ink.Size * 0.09f) : 0;
        var words = gaps == 0 ? 0 : (spare - (letters * (line.Text.Length - 1))) / gaps;
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var at = 0;
        foreach (var (from, to, url) in line.Links.Append((line.Text.Length, line.Text.Length, "")))
        {
            Add(line.Text[at..from], null);
            Add(line.Text[from..to], url);
            at = to;
        }

        return pieces.ToImmutable();

        void Add(string text, string? url)
        {
            if (text.Length > 0)
            {
                var piece = new TextPiece(x, text, url is { Length: > 0 } ? ink with { Color = 0x0563C1, Underline = true } : ink, words,
                    letters, url);
                pieces.Add(piece);
                x += piece.Width;
            }
        }
    }
}
