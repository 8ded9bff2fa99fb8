using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Agendas.Items.Trailing;

/// <summary>
/// An access mark at a heading's edge, set apart from the title by white: "1.2 Sygefravær i hjemmeplejen          Åbent"; or
/// options of which one is ticked, wherever behind the title.
/// </summary>
internal static class TrailingAccessMark
{
    /// <summary>White in point sizes that is no word space.</summary>
    private const double White = 1.5;

    /// <returns>The lines without their marks, and what the marks say; null where there is none.</returns>
    public static (ImmutableArray<TextLine> Lines, Access? Access) Take(IReadOnlyCollection<TextLine> heading)
    {
        Access? access = null;
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        foreach (var line in heading)
        {
            if (LineTicks.AtEnd(line) is { } found)
            {
                access ??= AccessTicks.Decide([found.Ticks]);
                lines.Add(line.Part(0, found.Word));
                continue;
            }

            var at = Start(line) ?? BehindNumber(line, heading.Count);
            if (at == 0 && lines.Count > 0 && lines[^1].Text[^1] is '-' or '–')
            {
                at = null; // "… - Åben", wrapped: the title's own reading takes both
            }

            access ??= at is null ? null : AccessMark.Of(Text(line.Words[at.Value..]));
            if (at != 0)
            {
                lines.Add(at is { } cut ? line.Part(0, cut) : line);
            }
        }

        // "Lukket dagsorden" alone is a section's title.
        return lines.Count == 0 ? ([.. heading], null) : (lines.ToImmutable(), access);
    }

    /// <summary>The first word of the mark, or null.</summary>
    private static int? Start(TextLine line)
    {
        for (var w = line.Words.Length - 1; w >= Math.Max(0, line.Words.Length - 2); w--)
        {
            var apart = w == 0 || line.Words[w].Box.Left - line.Words[w - 1].Box.Right > White * line.Size;
            if (apart && AccessMark.IsAlone(Text(line.Words[w..])))
            {
                return w;
            }
        }

        return null;
    }

    /// <summary>"Punkt nr. 79 - lukket" over the title.</summary>
    private static int? BehindNumber(TextLine line, int lines) =>
        lines > 1 && line.Reading.Number is { Word.Length: > 0, Rest.Length: > 0, StandsAlone: true } number
            && !NorwegianWords.Papers.Contains(number.Rest)
            ? line.Words.Length - number.Rest.Split(' ').Length : null;

    private static string Text(IEnumerable<Word> words) => string.Join(' ', words.Select(word => word.Text));
}
