using Ingest.Model;
using Ingest.Text.Notes;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>The <see cref="CaseNumber"/> of a line.</summary>
public static class CaseLine
{
    /// <summary>As its text says, with the line's ticked options, which are all or the end of it.</summary>
    public static CaseNumber? Read(TextLine line) =>
        LineTicks.Read(line) is { } ticks ? new CaseNumber(null, null, null) { Ticks = ticks }
        : LineTicks.AtEnd(line) is { } found
            && CaseNumber.Read(WordText.Of(line.Words.AsSpan()[..found.Word])) is { } beside
        ? beside with { Ticks = found.Ticks }
        : line.Reading.Case is { Access: not null } whole ? whole
        : BeforeMark(line) ?? line.Reading.Case ?? BesideBody(line) ?? CaseCells.Read(line);

    /// <summary>
    /// "Sagsnr. 15/9034   Sagsbehandler: Gitte Holm        Åben": white parts the access mark from a handler's name, whose last word it
    /// would be.
    /// </summary>
    private static CaseNumber? BeforeMark(TextLine line)
    {
        for (var w = line.Words.Length - 1; w > 0 && w >= line.Words.Length - MarkWords; w--)
        {
            if (line.Words[w].Box.Left - line.Words[w - 1].Box.Right > White * line.Size)
            {
                var mark = WordText.Of(line.Words.AsSpan()[w..]);
                return mark.Length <= AccessMark.Longest && AccessMark.IsAlone(mark)
                    && CaseNumber.Read(WordText.Of(line.Words.AsSpan()[..w])) is { Access: null } read
                    ? read with { Access = AccessMark.Of(mark) } : null;
            }
        }

        return null;
    }

    /// <summary>"Lukket punkt".</summary>
    private const int MarkWords = 2;

    /// <summary>"MED-Udvalget        Brevid: 3911204": white parts the body that treats it from its number.</summary>
    private static CaseNumber? BesideBody(TextLine line)
    {
        if (line.Words.Length is < 3 or > MostWords || !char.IsAsciiDigit(line.Text[^1]))
        {
            return null;
        }

        for (var w = 1; w < line.Words.Length - 1; w++)
        {
            if (line.Words[w].Box.Left - line.Words[w - 1].Box.Right > White * line.Size)
            {
                return BodyWords.Name(WordText.Of(line.Words.AsSpan()[..w]))
                    ? CaseNumber.ByLabels(WordText.Of(line.Words.AsSpan()[w..])) : null;
            }
        }

        return null;
    }

    /// <summary>In point sizes; a body's name is set apart by more than any word space.</summary>
    private const double White = 3;

    private const int MostWords = 10;
}
