using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>Where a meeting is: after a label, in the text that says when, or in the lines under it.</summary>
/// <param name="front">Lines before the first item.</param>
/// <param name="lines">All lines about the meeting: a label may stand behind the items.</param>
/// <param name="when">The text with the meeting's date and time.</param>
/// <param name="hour">A line of its own with the time; "" for most.</param>
/// <param name="sentences">Of what stands before the first item.</param>
internal sealed partial class MeetingPlace(FrontLines front, FrontLines lines, string when, string hour,
    ImmutableArray<(LabelledLine Line, string Text)> sentences)
{
    private const int LongestPlace = 80;

    /// <summary>Lines between the date and the place: the time, the body.</summary>
    private const int MostBetween = 3;

    /// <summary>Leadings to a line that belongs to the date above it.</summary>
    private const double Near = 1.75;

    public string? Find()
    {
        var place = lines.After(Vocabulary.PlaceLabels, marked: true).Concat(lines.After(Vocabulary.PlaceLabels)).Select(Said)
            .FirstOrDefault(text => text.Length > 1)
            ?? Within(when) ?? Within(hour) ?? Beside()
            ?? front.Lines.Where(line => Holds().IsMatch(line.Line.Text)).Select(line => Within(line.Line.Text))
                .FirstOrDefault(found => found is not null) ?? Under()
            ?? sentences.Select(sentence => MeetingSentence.Place(sentence.Text)).FirstOrDefault(found => found is not null) ?? Behind();
        return place is null || Floor().IsMatch(place) ? place : place.TrimEnd('.', ' ', ',');
    }

    public static bool IsAfterTime(string text) => AfterTime().IsMatch(text) || IsHeld().IsMatch(text);

    /// <summary>"kl. 15 i Kulturhuset, Torvet 2", "kl. 17-19, lærerværelset".</summary>
    private static string? Within(string text) =>
        BehindTime(text) is { Success: true } match && Said(match.Groups["place"].Value) is { Length: > 1 } place ? place
        : IsHeld().Match(text) is { Success: true } held && Said(held.Groups["place"].Value) is { Length: > 1 } where ? where
        : BeforeTime().Match(text) is { Success: true } before && !IsBetween(before.Groups["place"].Value) ? before.Groups["place"].Value
        : BeforeDay().Match(text) is { Success: true } room ? room.Groups["place"].Value
        : HeldAt().Match(text) is { Success: true } at && !IsBetween(at.Groups["place"].Value) ? at.Groups["place"].Value
        : null;

    /// <summary>In all of the text, or its first sentence where others go on behind the place.</summary>
    private static Match BehindTime(string text) =>
        AfterTime().Match(text) is { Success: true } whole ? whole : AfterTime().Match(FrontSentences.First(text));

    /// <summary>A label's value may have the time before the place ("Tid og sted: tirsdag kl. 15, Fyrsalen"), and a preposition.</summary>
    private static string Said(string value)
    {
        if (DanishDate.Find(value) is not null)
        {
            return Within(value) ?? "";
        }

        var text = Preposition().Replace(value, "");
        return Rest().Match(text) is { Success: true } rest ? text[..rest.Index] : text;
    }

    /// <summary>
    /// Right behind the hour, in a line that says no more than when and where: "Den 19.09.06 kl. 19.00 Sejlernes klubhus".
    /// </summary>
    private string? Behind() =>
        DayThenPlace().Match(when) is { Success: true } match && match.Groups["place"].Value is var place
            && IsPlace(place) && !PersonName.IsOne(place) && !IsPageOrCase().IsMatch(place) ? place : null;

    /// <summary>On the line that says when, behind white.</summary>
    private string? Beside()
    {
        var line = when.Length == 0
            ? null : front.Lines.FirstOrDefault(
                line => when.StartsWith(line.Line.Text, StringComparison.Ordinal) && DanishDate.Find(line.Line.Text) is not null);
        var parts = line is null ? [] : LineCells.Texts(line.Line);
        return parts.SkipWhile(part => DanishDate.Find(part) is null).Skip(1)
            .FirstOrDefault(part => IsPlace(part) && !IsPageOrCase().IsMatch(part) && !PersonName.IsOne(part)) is { } place
            ? Said(place) : null;
    }

    private string? Under()
    {
        for (var i = 0; i + 1 < front.Lines.Length; i++)
        {
            if (when.Length > 0 && front.Lines[i].Line.Text.Length > 5
                && (string.Equals(front.Lines[i].Line.Text, when, StringComparison.Ordinal)
                    || when.StartsWith(front.Lines[i].Line.Text, StringComparison.Ordinal)))
            {
                for (var k = i + 1;
                    k < Math.Min(front.Lines.Length, i + 1 + MostBetween) && front.Lines[k].Facts.GapAbove is > 0 and < Near
                        && front.Lines[k].Line.Page == front.Lines[i].Line.Page; k++)
                {
                    if (IsPlace(front.Lines[k], front.Lines[i]))
                    {
                        return WithAddress(k);
                    }

                    if (!IsBetween(front.Lines[k].Line.Text))
                    {
                        break;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>A street and a town may stand on lines of their own below.</summary>
    private string WithAddress(int at)
    {
        var place = Said(front.Lines[at].Line.Text);
        while (at + 1 < front.Lines.Length && front.Lines[at + 1].Facts.GapAbove is > 0 and < FrontLines.NextLine
            && front.Lines[at + 1].Facts.Style == front.Lines[at].Facts.Style
            && (FrontLines.IsTown(front.Lines[at + 1].Line.Text)
                || (Street().IsMatch(front.Lines[at + 1].Line.Text) && !IsPageOrCase().IsMatch(front.Lines[at + 1].Line.Text))))
        {
            place = $"{place.TrimEnd(',')}, {front.Lines[++at].Line.Text}";
        }

        return place;
    }

    private static bool IsPlace(LabelledLine line, LabelledLine date)
    {
        var text = Preposition().Replace(line.Line.Text, "");
        return !line.Facts.EndsSentence && (!line.Line.Bold || line.Facts.Style == date.Facts.Style) && IsPlace(text);
    }

    private static bool IsPlace(string text) =>
        text.Length is > 2 and < LongestPlace && char.IsUpper(text[0]) && !text.Contains(':', StringComparison.Ordinal)
        && DanishDate.Find(text) is null && !PartyLetter().IsMatch(text) && !IsBetween(text) && MeetingKindWords.KindOf(text) is null;

    private static bool IsBetween(string text) => BodyWords.Name(text) || OrganisationName.Is(text) || TimeAlone().IsMatch(text)
        || MeetingSentence.IsEnd(text);

    /// <summary>How the names of rooms and houses end, as a pattern.</summary>
    private const string Rooms = "stuen|salen|lokalet|huset|rummet|hallen|kontoret|gården|kælderen|værelset|kantinen";

    /// <summary>"Lærerværelset, tirsdag den 11. marts 2031 kl. 18.30": a room before the day.</summary>
    [GeneratedRegex(@"^(?<place>(?:\p{Lu}[\p{L}-]*? )?(?i:\p{L}*(?:" + Rooms + @")|lokale \w{1,6}|mødelokale \w{1,6})),? "
        + @"(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|den \d)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDay();

    [GeneratedRegex(
        @"(?:\b[Kk]l(?:okken|ockan)?\.?:?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*(?:[-–]|til|og)\s*(?:kl\.\s*|ca\.\s*)?\d{1,2}(?:[.:]\d{2})?)?"
            + @"|(?<=[12]\d{3},?\s+)[0-2]?\d[.:]\d{2}\s*(?:[-–]|til)\s*[0-2]?\d[.:]\d{2})"
            + @"\s*(?:[,–·•|-]\s*(?:i\s|på\s|ved\s|hos\s)?\s*(?=\p{Lu}|\p{Ll}{3,}(?:et|en|erne)(?:\.|$))"
            + @"|(?:(?:af)?holdt\s+)?(?:i|på|ved|hos)\s+"
            + @"|\.\s+(?=\p{Lu}\p{Ll}*(?:" + Rooms + @"|skolen)\.))"
            + @"(?<place>[\p{L}\d].{2,110})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex AfterTime();

    /// <summary>A sentence of its own behind the time: "Mødet holdes i Kulturhuset, Torvet 2".</summary>
    [GeneratedRegex(@"(?<=\bkl\b.{1,30})\b[Mm]ødet\s+(?:(?:af)?holdes|finder\s+sted)\s+(?:i|på|ved|hos)\s+(?<place>\p{L}.{2,160})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex IsHeld();

    /// <summary>"den 6. maj 2031 i Multisalen fra kl. 16".</summary>
    [GeneratedRegex(@"[0-9],?\s+(?:i|på|ved|hos)\s+(?<place>\p{L}[^.:]{1,70}?),?\s+(?:fra\s+)?kl\b", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeTime();

    /// <summary>"Klubben holdt møde i kantinen den 6. november"; with a capital it is who meets.</summary>
    [GeneratedRegex(
        @"\b(?:møde|forsamling)\s+(?:i|på|ved|hos)\s+(?<place>\p{Ll}[^.:,]{2,60}?),?\s+"
            + @"(?:d\.|den|(?:man|tirs|ons|tors|fre|lør|søn)dag)\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex HeldAt();

    /// <summary>The line says that a meeting takes place.</summary>
    [GeneratedRegex(@"\b(?:møde\w*|\w*forsamling\w*|afholdt|afholdes|holdes)\b.*\bkl\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Holds();

    [GeneratedRegex(
        @"^(?:den |d\. |(?:man|tirs|ons|tors|fre|lør|søn)dag )[^:]{6,40}? kl\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?[-–] ?\d{1,2}(?:[.:]\d{2})?)? "
            + @"(?-i:(?<place>\p{Lu}.{3,60}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayThenPlace();

    /// <summary>"Hos Jens" stays: without it, it is a person.</summary>
    [GeneratedRegex(@"^(?:i|på|ved)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^side\s+\d|\bnr\b|^sag\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsPageOrCase();

    /// <summary>Ends in the side of a staircase: "2. tv.".</summary>
    [GeneratedRegex(@"\d\.?\s?(?:sal,?\s)?(?:th|tv|mf)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Floor();

    /// <summary>What a sentence says further: ", med følgende dagsorden", ". Afbud til …".</summary>
    [GeneratedRegex(
        @",\s+kl(?:\.|ockan|okken)\s*\d"
            + @"|,?\s+(?:med følgende|med denne|hvor|fra kl|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\b|(?<=[\p{L})]{3}"
            + @"|\s\d{1,3}[A-Za-z]?|\b\p{Ll}{4,} \p{Lu})\.\s+(?=\p{Lu})(?!\p{Lu}(?:$|[,.]))",
            RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"^(?:kl\b|klokken\b|fra kl\b|[0-2]?\d[.:][0-5]\d).{0,25}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeAlone();

    [GeneratedRegex(@"^\p{Lu}[\p{L}. ]{2,30} \d{1,3}\s?[A-Za-z]?(?:,.{0,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"\(\p{Lu}{1,2}\)", RegexOptions.CultureInvariant)]
    private static partial Regex PartyLetter();
}
