using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>When a meeting is, from what its lines say: the text with its date, and its times.</summary>
/// <param name="front">Lines before the first item: a date behind it is another's.</param>
/// <param name="lines">All lines about the meeting.</param>
/// <param name="head">Pieces of a running head.</param>
internal sealed partial class MeetingTime(FrontLines front, FrontLines lines, string? title, ImmutableArray<string> head)
{
    private const int LongestDated = 160;

    private const int LongestSentence = 110;

    /// <summary>Leadings from the day to the hour on a line of its own: the lines of a front page may stand apart.</summary>
    private const double Near = 2.2;

    private string? _text;

    /// <summary>The text that says when: after a date label, else the line with a weekday or "kl.", else the title.</summary>
    public string Text => _text ??= Find();

    /// <summary>
    /// Where <see cref="Text"/> names no hour: the line beside the one with the day that has it behind a name, "Skolerådet, kl. 16-18 i …".
    /// "" where none has.
    /// </summary>
    public string Hour => _hour ??= FindHour();

    private string? _hour;

    public string? Start => Times(Text).FirstOrDefault() ?? Times(Hour).FirstOrDefault()
        ?? lines.After(Vocabulary.StartLabels).SelectMany(AllTimes).FirstOrDefault()
        ?? head.SelectMany(piece => DanishDate.FindTimes(piece, afterKl: true)).FirstOrDefault()
        ?? Sentence(front, IsTimed).FirstOrDefault();

    public string? End => Times(Opening(Text)).Skip(1).FirstOrDefault() ?? Times(Hour).Skip(1).FirstOrDefault()
        ?? lines.After(Vocabulary.EndLabels).SelectMany(Times).FirstOrDefault()
        ?? lines.After(Vocabulary.StartLabels).SelectMany(text => AllTimes(text).Skip(1)).FirstOrDefault()
        ?? Sentence(front, IsTimed).Skip(1).FirstOrDefault() ?? Sentence(lines, MeetingSentence.IsEnd).FirstOrDefault();

    /// <summary>"Mødet startede kl. 15:00 og sluttede kl. 17:40" says both.</summary>
    private static bool IsTimed(string text) =>
        Meets().IsMatch(text) && (!MeetingSentence.IsEnd(text) || MeetingSentence.IsBeginning(text));

    /// <summary>"Dato: 7. maj 2031" is a letter's day where "Tid: 16. maj 2031 kl. 10" says another and its hour.</summary>
    private string Find()
    {
        var labelled = lines.After(Vocabulary.DateLabels).FirstOrDefault(text => DanishDate.Find(text) is not null);
        if (labelled is not null && !IsLetters(labelled))
        {
            return Times(labelled).Any() ? labelled
                : front.After(Vocabulary.DateLabels).FirstOrDefault(text => SaysOther(text, labelled)) ?? labelled;
        }

        return Dated(front) is { Length: > 0 } found ? found : Dated(lines);
    }

    /// <summary>
    /// The day behind a label is a letter's: the title, a line of its own, or a sentence that calls a meeting says another and its hour.
    /// </summary>
    private bool IsLetters(string labelled) =>
        !Times(labelled).Any() && (SaysOther(title ?? "", labelled)
            || front.Lines.Any(line => (DayFirst().IsMatch(line.Line.Text) || IsTimed(line.Line.Text))
                && SaysOther(line.Line.Text, labelled)));

    private static bool SaysOther(string text, string labelled) =>
        DanishDate.Find(text) is { } day && day != DanishDate.Find(labelled) && DanishDate.FindTimes(text, afterKl: true).Any();

    private string FindHour()
    {
        if (Text.Length == 0 || Times(Text).Any())
        {
            return "";
        }

        var at = front.Lines.IndexOf(front.Lines.FirstOrDefault(line => Text.EndsWith(line.Line.Text, StringComparison.Ordinal))!);
        return at >= 0 && at + 1 < front.Lines.Length && front.Lines[at + 1].Line is { Text.Length: < LongestSentence } below
            && NameThenHour().IsMatch(below.Text) && !MeetingSentence.IsEnd(below.Text) ? below.Text : "";
    }

    private string Dated(FrontLines among)
    {
        var dated =
            among.Lines.Where(line => line.Facts.Length < LongestDated && !MeetingSentence.IsEnd(line.Line.Text))
                .Select(line => (Line: line, Text: WithDate(among, line))).Where(line => DanishDate.Find(line.Text) is not null).ToList();
        var timed = dated.Select(line => RunOn(among, line.Line)).FirstOrDefault(text => DanishDate.FindTimes(text, afterKl: true).Any());
        return timed
            ?? (title is not null && DanishDate.Find(title) is not null ? title : null)
            ?? dated.Find(line => Vocabulary.Weekdays.Any(day => Folding.Fold(line.Text).Contains(day, StringComparison.Ordinal))).Text
            ?? dated.FirstOrDefault().Text ?? "";
    }

    /// <summary>The line; with the next where a date runs over from the one to the other.</summary>
    private static string WithDate(FrontLines among, LabelledLine line)
    {
        var next = among.IndexOf(line) + 1;
        return next < among.Lines.Length && among.Lines[next].Facts.GapAbove is > 0 and < FrontLines.NextLine
            && BreaksInDate(line.Line.Text, among.Lines[next].Line.Text)
            ? $"{line.Line.Text} {among.Lines[next].Line.Text}" : line.Line.Text;
    }

    private static bool BreaksInDate(string text, string below) =>
        (char.IsAsciiDigit(text.TrimEnd('.')[^1]) || char.IsAsciiDigit(below[0]))
        && DanishDate.Find(text) is null && DanishDate.Find(below) is null
            && DanishDate.Find($"{text} {below}") is not null;

    /// <summary>The line with the one that its time or its place runs over to.</summary>
    private static string RunOn(FrontLines among, LabelledLine line)
    {
        var text = line.Line.Text;
        var next = among.IndexOf(line) + 1;
        while (next < among.Lines.Length && among.Lines[next] is var below && below.Facts.GapAbove > 0
            && below.Facts.GapAbove < (BeginsWithTime().IsMatch(below.Line.Text)
                ? Near : FrontLines.NextLine * Math.Max(1, below.Facts.RelativeSize)) && !FrontLines.IsLabel(below.Line)
                && GoesOn(text, among.Lines[next - 1], below))
        {
            text = Hyphenation.Plain.Join(text, below.Line.Text);
            next++;
        }

        return text;
    }

    private static bool GoesOn(string text, LabelledLine line, LabelledLine below) =>
        BreaksInDate(text, below.Line.Text)
        || (BeginsWithTime().IsMatch(below.Line.Text) ? !DanishDate.FindTimes(text, afterKl: true).Any()
        : EndsOpen().IsMatch(text) || (EndsWithHour().IsMatch(text) && Preposition().IsMatch(below.Line.Text))
            || (MeetingPlace.IsAfterTime(text) && !line.Facts.EndsEarly && line.Facts.GoesOnInType
                && below.Facts.Style == line.Facts.Style));

    /// <summary>The sentence with the meeting's time: a further one has others.</summary>
    private static string Opening(string text) =>
        FrontSentences.First(EndOfTimed().Match(text) is { Success: true } end ? text[..end.Index] : text);

    /// <summary>The times of a line that says when in its own words: "Mødet blev holdt kl. 16.30-18.15".</summary>
    private static IEnumerable<string> Sentence(FrontLines among, Predicate<string> says) =>
        among.Lines.Where(line => line.Facts.Length < LongestSentence && says(line.Line.Text))
            .Select(line => Times(line.Line.Text)).FirstOrDefault(times => times.Any()) ?? [];

    /// <summary>Behind a label, hours alone are times: "Tid: 16-18".</summary>
    private static IEnumerable<string> AllTimes(string text) => Hours().IsMatch(text) ? Times("kl. " + text) : Times(text);

    private static IEnumerable<string> Times(string text)
    {
        var withoutDate = DateInFigures().Replace(text, " ");
        var afterKl = DanishDate.FindTimes(withoutDate, afterKl: true).ToList();
        return afterKl.Count > 0 ? afterKl : DanishDate.FindTimes(withoutDate, afterKl: false);
    }

    [GeneratedRegex(@"(?<![0-9\-/.]|\bkl\.?\s?)[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4}(?![.:]?[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateInFigures();

    /// <summary>A line that begins with the day of the week.</summary>
    [GeneratedRegex(@"^(?:man|tirs|ons|tors|fre|lør|søn)dag\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    /// <summary>A name, and behind a comma the hour.</summary>
    [GeneratedRegex(@"^\p{Lu}[^.:,]{2,60},\s+kl\.?\s*[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex NameThenHour();

    [GeneratedRegex(@"\bmøde\w*\b.*\bkl(?:okken)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meets();

    [GeneratedRegex(@"^(?:kl\b|klokken\b|fra kl\b|[0-2]?\d[.:][0-5]\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeginsWithTime();

    [GeneratedRegex(@"^(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?\s*(?:[-–]|til)\s*(?:ca\.?\s*)?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\bkl\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithHour();

    /// <summary>A period behind a time, and a new sentence.</summary>
    [GeneratedRegex(@"(?<=\bkl\.?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?(?:[-–]|til)\s?\d{1,2}(?:[.:]\d{2})?)?)\.(?=\s+\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex EndOfTimed();

    /// <summary>A place in the sentence that said when.</summary>
    [GeneratedRegex(@"^(?:(?:af)?holdt\s+)?(?:i|på|ved|hos)\s+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    /// <summary>A preposition or comma at the end.</summary>
    [GeneratedRegex(@"(?:\s(?:i|på|ved|hos|kl\.?|den|til)|,)$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsOpen();
}
