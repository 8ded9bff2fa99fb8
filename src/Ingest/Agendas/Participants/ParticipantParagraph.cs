using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas.Participants;

/// <summary>A line that names people, with those that its names run over to, and where a sentence about them ends.</summary>
internal static partial class ParticipantParagraph
{
    /// <summary>Characters before the colon of a line that says something else.</summary>
    private const int LongestLabel = 30;

    /// <summary>A colon stands near its beginning: the line says something else. "1:e vice ordförande" has none.</summary>
    public static bool HasLabel(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLabel and var colon
            && !(char.IsAsciiDigit(text[colon - 1]) && colon + 1 < text.Length && char.IsLower(text[colon + 1]));

    /// <summary>Signs between two names.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create([',', '·', '•', '|']);

    /// <returns>The joined text, and the last of its lines.</returns>
    public static (string Text, int Last) Read(ImmutableArray<LabelledLine> lines, int first, string text)
    {
        var last = first;
        while (last + 1 < lines.Length && GoesOn(text, lines[last], lines[last + 1]))
        {
            text = Hyphenation.Plain.Join(text, lines[++last].Line.Text);
        }

        return (text, last);
    }

    /// <summary>The text up to the end of its first sentence; an initial's or an abbreviation's period ends none.</summary>
    public static string Sentence(string text) => End().Match(text) is { Success: true } end ? text[..(end.Index + 1)] : text;

    /// <summary>The names behind a label: what a further sentence tells of those in the first is not one of them.</summary>
    public static string Names(string text) =>
        Sentence(text) is var first && first.Length < text.Length && PersonName.Count(first) > 0
            && PersonName.Read(text[first.Length..], Attendance.Unknown, []).IsEmpty
            ? first : text;

    private static bool GoesOn(string text, LabelledLine line, LabelledLine next)
    {
        if (next.Facts.GapAbove >= FrontLines.NextLine || ParticipantLabel.All(next.Line.Text) is [{ At: 0 }, ..]
            || ParticipantLabel.Whole(next.Line.Text) is not null
            || HasLabel(next.Line.Text))
        {
            return false;
        }

        var trimmed = text.TrimEnd();
        var isOpen = Separators.Contains(trimmed[^1]) || (ShortName().IsMatch(trimmed) && !line.Facts.EndsEarly)
            || trimmed.EndsWith(" og", StringComparison.Ordinal)
            || trimmed.EndsWith(" samt", StringComparison.Ordinal) || next.Line.Text[0] == '('
            || (char.IsLower(next.Line.Text[0]) && !next.Facts.StandsOut);
        return isOpen || (text.AsSpan().ContainsAny(Separators) && !trimmed.EndsWith('.') && !line.Facts.EndsEarly);
    }

    /// <summary>Ends in an initial or a first name that is cut short: "Jørgen Kr.", "Bo H."</summary>
    [GeneratedRegex(@"\p{Ll} (?:\p{Lu}|\p{Lu}[bcdfghjklmnpqrstvxz]{1,3})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    /// <summary>Behind a word of three letters and a vowel, or a bracket.</summary>
    [GeneratedRegex(@"(?<=\b(?=\p{L}*[aeiouyæøåAEIOUYÆØÅ])\p{L}{3,}|\)|\bkl\.? ?[0-9]{1,2}(?:[.:][0-9]{2})?)\.(?=\s+\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
