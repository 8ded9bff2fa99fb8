using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Agendas.Texts;

/// <summary>What is struck out on lines and under them, as pieces of the text that the lines make.</summary>
internal sealed class StruckPieces(LineJoiner joined)
{
    private readonly List<StruckPiece> _pieces = [];

    /// <param name="firstText">What was taken of the first line, when not all.</param>
    public static ImmutableArray<StruckPiece> Of(LineJoiner joined, ImmutableArray<TextLine> lines, string? firstText = null)
    {
        if (!lines.Any(line => !line.Struck.IsEmpty || !line.StruckUnder.IsEmpty))
        {
            return [];
        }

        var starts = new List<int>(lines.Length);
        var length = joined.Of(lines, firstText, starts).Length;
        var pieces = new StruckPieces(joined);
        for (var i = 0; i < lines.Length; i++)
        {
            pieces.Add(lines[i], starts[i], i + 1 < lines.Length ? starts[i + 1] : length, length);
        }

        return [.. pieces._pieces];
    }

    /// <param name="start">Where the line's text begins.</param>
    /// <param name="next">Where the next line's does, or the end.</param>
    private void Add(TextLine line, int start, int next, int length)
    {
        TextLine? above = null;
        foreach (var struck in line.Struck)
        {
            Add(struck.Word.Text, Math.Clamp(struck.At >= line.Text.Length ? next : start + struck.At, 0, length), false, above is null);
            above = line;
        }

        above = line;
        foreach (var under in line.StruckUnder)
        {
            var text = string.Join(' ', under.Struck.Select(struck => struck.Word.Text));
            Add(text, Math.Clamp(next, 0, length), under.StartsApart(above), true);
            above = under;
        }
    }

    private void Add(string text, int at, bool isApart, bool onNewLine)
    {
        if (!isApart && _pieces.Count > 0 && _pieces[^1].At == at)
        {
            var before = _pieces[^1];
            _pieces[^1] = before with { Text = onNewLine ? joined.Join(before.Text, text) : $"{before.Text} {text}" };
        }
        else
        {
            _pieces.Add(new StruckPiece(text, at, isApart));
        }
    }
}
