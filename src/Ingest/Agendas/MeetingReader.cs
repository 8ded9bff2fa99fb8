using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>Reads the lines about the meeting, and the running headers, as a <see cref="Meeting"/>.</summary>
internal sealed partial class MeetingReader(ImmutableArray<LabelledLine> lines, ImmutableArray<TextLine> all)
{
    private readonly ImmutableArray<TextLine> _furniture = [.. all.Where(line => line.Zone == LineZone.Furniture).DistinctBy(line => RunningDigits().Replace(line.Text, "#"))];

    private readonly Lazy<ImmutableArray<string>> _head = new(() => RunningHead.Pieces([.. all.Where(line => line.Zone == LineZone.Furniture)]));

    /// <summary>A letter or a cover may stand before an agenda.</summary>
    private const int FrontPages = 2;

    /// <summary>Characters of a title in the text's own type.</summary>
    private const int LongestPlainTitle = 70;

    public Meeting Read(bool hasItems, bool hasDecisions)
    {
        var title = Title(hasItems);
        if (!hasItems && title is null)
        {
            return new Meeting { Kind = MeetingKind.Unknown };
        }

        var titleText = title is null ? null : Wrapped(title);
        var kind = !hasItems ? (MeetingKindWords.Begins(titleText!) ? MeetingKindWords.KindOf(titleText)!.Value : MeetingKind.Unknown) : MeetingKindWords.KindOf(titleText) ?? _furniture.Select(line => MeetingKindWords.KindOf(line.Text)).FirstOrDefault(found => found is not null)
            ?? (hasDecisions ? MeetingKind.Minutes : MeetingKind.Agenda);
        var when = When(titleText);
        return new Meeting
        {
            Kind = kind,
            Title = titleText,
            Body = BodyName.Find([.. lines.Where(line => line != title).Select(line => (line, Named(line)))], titleText, _furniture, all, hasItems),
            Date = DanishDate.Find(when) ?? DateElsewhere(),
            Start = Times(when).FirstOrDefault() ?? After(Vocabulary.StartLabels).SelectMany(Times).FirstOrDefault() ?? _head.Value.SelectMany(piece => DanishDate.FindTimes(piece, afterKl: true)).FirstOrDefault() ?? Sentence().FirstOrDefault(),
            End = Times(when).Skip(1).FirstOrDefault() ?? After(Vocabulary.EndLabels).SelectMany(Times).FirstOrDefault()
                ?? After(Vocabulary.StartLabels).SelectMany(text => Times(text).Skip(1)).FirstOrDefault() ?? Sentence().Skip(1).FirstOrDefault(),
            Place = Place(when),
            Participants = ParticipantReader.Read(lines),
        };
    }

    /// <summary>The largest line that says what the document is. Without items all lines are here, a report's too, and any sentence may speak of decisions.</summary>
    private LabelledLine? Title(bool hasItems) => lines
        .Where(line => line.Facts.Length < 120 && MeetingKindWords.KindOf(line.Line.Text) is not null && (hasItems || IsFrontTitle(line)))
        .OrderByDescending(line => line.Line.Size).ThenByDescending(line => line.Line.Bold).FirstOrDefault();

    /// <summary>Set as a title, or a short line that was ended on purpose, at the document's front.</summary>
    private bool IsFrontTitle(LabelledLine line) => line.Line.Page < lines[0].Line.Page + FrontPages && !line.Facts.EndsSentence && line.Facts.Marker is not { IsBullet: true } && char.IsUpper(line.Line.Text.FirstOrDefault(char.IsLetter))
        && (line.Facts.StandsOut || line.Facts.NamesPaper || (line.Facts.EndsEarly && line.Facts.Length < LongestPlainTitle && !IsWithinSentence(line)));

    /// <summary>The line below goes on with a small letter.</summary>
    private bool IsWithinSentence(LabelledLine line) =>
        lines.IndexOf(line) + 1 is var next && next < lines.Length && lines[next].Facts.GapAbove is > 0 and < 1.35 && char.IsLower(lines[next].Line.Text.FirstOrDefault(char.IsLetter));

    /// <summary>The text that says when: after a date label, else the line with a weekday or "kl.", else the title.</summary>
    private string When(string? title)
    {
        var labelled = After(Vocabulary.DateLabels).FirstOrDefault(text => DanishDate.Find(text) is not null);
        if (labelled is not null)
        {
            return labelled;
        }

        var dated = lines.Where(line => line.Facts.Length < 160 && DanishDate.Find(line.Line.Text) is not null).ToList();
        return (dated.Find(line => DanishDate.FindTimes(line.Line.Text, afterKl: true).Any()) is { } timed ? RunOn(timed) : null)
            ?? (title is not null && DanishDate.Find(title) is not null ? title : null)
            ?? dated.Find(line => Vocabulary.Weekdays.Any(day => line.Facts.Folded.Contains(day, StringComparison.Ordinal)))?.Line.Text
            ?? dated.FirstOrDefault()?.Line.Text ?? "";
    }

    /// <summary>The line with the one that its place runs over to.</summary>
    private string RunOn(LabelledLine line)
    {
        var next = lines.IndexOf(line) + 1;
        return PlaceAfterTime().IsMatch(line.Line.Text) && !line.Facts.EndsEarly && line.Facts.GoesOnInType && next < lines.Length && lines[next].Facts.GapAbove is > 0 and < 1.35 && lines[next].Facts.Style == line.Facts.Style && !IsLabel(lines[next].Line)
            ? Hyphenation.Plain.Join(line.Line.Text, lines[next].Line.Text) : line.Line.Text;
    }

    /// <summary>The times of a line that says when in its own words: "Mødet blev holdt kl. 16.30-18.15".</summary>
    private IEnumerable<string> Sentence() => lines.Where(line => line.Facts.Length < 100 && Meets().IsMatch(line.Line.Text)).Select(line => Times(line.Line.Text)).FirstOrDefault(times => times.Any()) ?? [];

    private string? DateElsewhere() => _furniture.Select(line => DanishDate.Find(line.Text)).FirstOrDefault(date => date is not null);

    private static IEnumerable<string> Times(string text)
    {
        var withoutDate = DateInFigures().Replace(text, " ");
        var afterKl = DanishDate.FindTimes(withoutDate, afterKl: true).ToList();
        return afterKl.Count > 0 ? afterKl.Concat(DanishDate.FindTimes(withoutDate, afterKl: false)).Distinct() : DanishDate.FindTimes(withoutDate, afterKl: false);
    }

    /// <summary>After a label; else in the line that says when ("kl. 15 i Kulturhuset"), or the short line right under it.</summary>
    private string? Place(string when)
    {
        var place = After(Vocabulary.PlaceLabels, marked: true).Concat(After(Vocabulary.PlaceLabels)).FirstOrDefault(text => text.Length > 1) ?? (PlaceAfterTime().Match(when) is { Success: true } match ? match.Groups["place"].Value : PlaceUnder(when))
            ?? _head.Value.Select(piece => RunningHead.After(piece, Vocabulary.PlaceLabels)).FirstOrDefault(found => found is not null);
        return place?.TrimEnd('.', ' ', ',');
    }

    private string? PlaceUnder(string when)
    {
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var next = lines[i + 1];
            if (when.Length > 0 && string.Equals(lines[i].Line.Text, when, StringComparison.Ordinal) && next.Facts.GapAbove is > 0 and < 1.6 && !next.Facts.EndsSentence && next.Facts.Length < 80
                && char.IsUpper(next.Line.Text[0]) && !next.Line.Text.Contains(':', StringComparison.Ordinal) && !next.Line.Bold && DanishDate.Find(next.Line.Text) is null && !PartyLetter().IsMatch(next.Line.Text))
            {
                return next.Line.Text;
            }
        }

        return null;
    }

    /// <summary>A line of the front page with the lines that it runs over, when it is set as a heading.</summary>
    private string Wrapped(LabelledLine first)
    {
        var at = lines.IndexOf(first);
        var text = first.Line.Text;
        while (first.Facts.StandsOut && at + 1 < lines.Length && lines[at + 1].Facts.Style with { Capitals = false } == first.Facts.Style with { Capitals = false }
            && lines[at + 1].Facts.GapAbove < 1.7 * first.Facts.RelativeSize && lines[at + 1].Facts.GapAbove > 0
            && (!lines[at].Facts.EndsEarly || text.EndsWith('-') || text.EndsWith(" og", StringComparison.Ordinal)))
        {
            text = Hyphenation.Plain.Join(text, lines[++at].Line.Text);
        }

        return text;
    }

    /// <summary>What stands after each of the labels: on its line, the wrapped rest with it, or on the next line.</summary>
    /// <param name="marked">Only labels that a colon or white parts from what they name: "Sted Kommune" can be a name.</param>
    private IEnumerable<string> After(ISet<string> labels, bool marked = false)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var particulars = Particulars.Of(lines[i].Line);
            if (particulars.Length > 1)
            {
                foreach (var beside in particulars.Select(one => one.After(labels, marked)).OfType<string>().Where(text => text.Length > 0))
                {
                    yield return beside;
                }

                continue;
            }

            var value = particulars[0].After(labels, marked);
            if (value is null)
            {
                continue;
            }

            var k = i;
            if (value.Length == 0 && k + 1 < lines.Length)
            {
                value = lines[++k].Line.Text;
            }

            while (k + 1 < lines.Length && !lines[k].Facts.EndsEarly && !value.EndsWith('.') && !IsLabel(lines[k + 1].Line) && lines[k + 1].Facts.GapAbove < 1.35)
            {
                value = $"{value} {lines[++k].Line.Text}";
            }

            yield return value;
        }
    }

    /// <summary>The body's name without the label that stands before it.</summary>
    private string Named(LabelledLine line) => Particulars.Of(line.Line)[0].After(Vocabulary.BodyLabels, marked: true) is { Length: > 0 } name ? name : Wrapped(line);

    private static bool IsLabel(TextLine line) => Label().IsMatch(line.Text);

    [GeneratedRegex(@"(?<![0-9\-/.]|\bkl\.?\s?)[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4}(?![.:]?[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateInFigures();

    [GeneratedRegex(@"\bkl\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?\s*(?:,|i|på|-|–)\s+(?<place>\p{Lu}.{2,80})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAfterTime();

    [GeneratedRegex(@"\bmøde\w*\b.*\bkl(?:okken)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meets();

    [GeneratedRegex(@"\(\p{Lu}{1,2}\)", RegexOptions.CultureInvariant)]
    private static partial Regex PartyLetter();

    [GeneratedRegex(@"\d+")]
    private static partial Regex RunningDigits();

    [GeneratedRegex(@"^[\p{L} ./-]{2,25}:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
