using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Agendas.Front;

/// <summary>
/// The sentences of what is told about a meeting in running text, over the ends of its lines: "Mødet blev holdt i … . Afbud fra …".
/// </summary>
internal static partial class FrontSentences
{
    /// <summary>Lines of a paragraph; more are a letter's, and their end tells of other things.</summary>
    private const int MostLines = 8;

    /// <returns>Each with the line that its paragraph begins with.</returns>
    public static ImmutableArray<(LabelledLine Line, string Text)> Of(ImmutableArray<LabelledLine> lines)
    {
        var found = ImmutableArray.CreateBuilder<(LabelledLine, string)>();
        for (var i = 0; i < lines.Length;)
        {
            var (first, text, last) = (lines[i], lines[i].Line.Text, i);
            while (last + 1 < lines.Length && last - i < MostLines && GoesOn(lines[last], lines[last + 1]))
            {
                text = Hyphenation.Plain.Join(text, lines[++last].Line.Text);
            }

            found.AddRange(Ends().Split(text).Select(sentence => (first, sentence)));
            i = last + 1;
        }

        return found.ToImmutable();
    }

    /// <summary>The text's first sentence; a date's or an abbreviation's period ends none.</summary>
    public static string First(string text) => Ends().Match(text) is { Success: true } end ? text[..end.Index] : text;

    private static bool GoesOn(LabelledLine line, LabelledLine next) =>
        next.Line.Page == line.Line.Page && next.Facts.GapAbove is > 0 and < FrontLines.NextLine && !line.Facts.EndsEarly
            && next.Facts.Style == line.Facts.Style && next.Facts.Marker is null && !FrontLines.IsLabel(next.Line);

    /// <summary>
    /// Behind a word, a bracket, an hour or a house's number; not behind an initial, or a day before its month ("den 23. April").
    /// </summary>
    [GeneratedRegex(
        @"(?<=\p{Ll}{3}|\)|\bkl\.? ?[0-9]{1,2}(?:[.:][0-9]{2})?"
        + @"|\b\p{L}{4,} [0-9]{1,3}[A-Za-z]?|\b\p{Ll}{4,} \p{Lu})\.\s+(?=\p{Lu})"
        + @"|(?<=\b(?!pkt|stk|kap|afs|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec)\p{Ll}{3,})\.\s+(?=[0-9]+ \p{Ll}{2,})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
