using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables;

/// <summary>Takes the struck words that stand in tables out of the lines, as <see cref="TableRemoval"/> does the others.</summary>
internal static class StruckRemoval
{
    /// <param name="owner">The table of each glyph of a table.</param>
    public static TextLine Outside(TextLine line, GlyphOwners owner)
    {
        if (line.Struck.IsEmpty && line.StruckUnder.IsEmpty)
        {
            return line;
        }

        ImmutableArray<StruckWord> Left(TextLine of) => of.Struck.RemoveAll(struck => owner.Of(of.Page, struck.Word.Glyphs[0]) >= 0);
        return line with
        {
            Struck = Left(line),
            StruckUnder = [.. line.StruckUnder.Select(under => under with { Struck = Left(under) }).Where(under => !under.Struck.IsEmpty)],
        };
    }

    /// <summary>Gives what is struck on and under a line without words of its own to the line before.</summary>
    public static void Move(TextLine line, ImmutableArray<TextLine>.Builder left)
    {
        var struck = line.Struck.IsEmpty ? line.StruckUnder : line.StruckUnder.Insert(0, line with { StruckUnder = [] });
        if (!struck.IsEmpty && left.Count > 0)
        {
            left[^1] = left[^1] with { StruckUnder = left[^1].StruckUnder.AddRange(struck) };
        }
    }
}
