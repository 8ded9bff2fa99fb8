using Ingest.Model;

namespace Ingest.Text;

/// <summary>The <see cref="CaseNumber"/> of a line.</summary>
public static class CaseLine
{
    /// <summary>As its text says, with the line's ticked options, which are all or the end of it.</summary>
    public static CaseNumber? Read(TextLine line) =>
        LineTicks.Read(line) is { } ticks ? new CaseNumber(null, null, null) { Ticks = ticks }
        : LineTicks.AtEnd(line) is { } found
            && CaseNumber.Read(string.Join(' ', line.Words[..found.Word].Select(word => word.Text))) is { } beside
        ? beside with { Ticks = found.Ticks }
        : line.Reading.Case;
}
