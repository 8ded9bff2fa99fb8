using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>Which line says what the document is: "Referat", "Dagsorden for Byrådet", "Generalforsamling".</summary>
internal static partial class MeetingTitle
{
    /// <summary>A letter or a cover may stand before an agenda.</summary>
    private const int FrontPages = 2;

    /// <summary>Characters of a title in the text's own type.</summary>
    private const int LongestPlainTitle = 70;

    private const int LongestTitle = 120;

    /// <summary>
    /// The largest line that says it. A heading over the list of items ("Dagsorden:") and one that speaks of another paper ("Godkendelse af
    /// dagsorden") come after all others. Without items all lines are here, a report's too, and any sentence may speak of decisions.
    /// </summary>
    public static LabelledLine? Find(FrontLines front, bool hasItems)
    {
        var title = front.Lines
            .Where(line => line.Facts.Length < LongestTitle && MeetingKindWords.KindOf(line.Line.Text) is not null
                && (hasItems || IsFrontTitle(front, line)))
            .OrderBy(line => SpeaksOfAnother().IsMatch(line.Line.Text) || line.Facts.Marker is { IsBullet: true }
                || IsBareOverList(line.Line.Text))
            .ThenByDescending(line => line.Line.Size).ThenByDescending(line => line.Line.Bold).FirstOrDefault();
        return (hasItems ? Gathering(front, title) : null) ?? title;
    }

    /// <summary>
    /// "Generalforsamling", set larger than what else could be the title: the heading over its list of items, or the line that says when.
    /// </summary>
    private static LabelledLine? Gathering(FrontLines front, LabelledLine? title) => front.Lines.FirstOrDefault(line =>
        (title is null || IsOverList(title) ? line.Facts.StandsOut : line.Line.Size > Larger * title.Line.Size)
            && line.Line.Page == front.Lines[0].Line.Page && line.Facts.Length < LongestPlainTitle
            && GatheringFirst().IsMatch(line.Line.Text));

    private const double Larger = 1.15;

    /// <summary>"Dagsorden:".</summary>
    private static bool IsBareOverList(string text) =>
        text.EndsWith(':') && MeetingKindWords.IsBare(text) && MeetingKindWords.KindOf(text) == MeetingKind.Agenda;

    /// <summary>"Forslag til dagsorden:".</summary>
    private static bool IsOverList(LabelledLine title) => SpeaksOfAnother().IsMatch(title.Line.Text) && title.Line.Text.EndsWith(':');

    /// <summary>"Godkendelse af dagsorden:" is an item's, and says nothing of the paper that it stands in.</summary>
    public static bool IsOfAnother(string? title) => title is not null && SpeaksOfAnother().IsMatch(title);

    /// <summary>What a further line or a running header says.</summary>
    public static MeetingKind? KindElsewhere(FrontLines front, ImmutableArray<TextLine> furniture) =>
        front.Lines.Where(line => MeetingKindWords.Begins(line.Line.Text)).Select(line => MeetingKindWords.KindOf(line.Line.Text))
            .FirstOrDefault() ?? furniture.Select(line => MeetingKindWords.KindOf(line.Text)).FirstOrDefault(found => found is not null);

    /// <summary>The heading "Dagsorden" over a list, and "Referat" in the same type behind it: the paper is the minutes.</summary>
    public static bool IsListThenMinutes(FrontLines front)
    {
        var bare = front.Lines.Where(line => line.Facts.StandsOut && MeetingKindWords.IsBare(line.Line.Text)).ToList();
        return bare is [var list, .., var told] && MeetingKindWords.KindOf(list.Line.Text) == MeetingKind.Agenda
            && MeetingKindWords.KindOf(told.Line.Text) == MeetingKind.Minutes
            && list.Facts.Style with { Capitals = false } == told.Facts.Style with { Capitals = false };
    }

    /// <summary>Set as a title, or a short line that was ended on purpose, at the document's front.</summary>
    private static bool IsFrontTitle(FrontLines front, LabelledLine line) =>
        line.Line.Page < front.Lines[0].Line.Page + FrontPages && !line.Facts.EndsSentence && line.Facts.Marker is not { IsBullet: true }
            && char.IsUpper(line.Line.Text.FirstOrDefault(char.IsLetter))
        && (line.Facts.StandsOut || line.Facts.NamesPaper
            || (line.Facts.EndsEarly && line.Facts.Length < LongestPlainTitle && !IsWithinSentence(front, line)));

    /// <summary>The line below goes on with a small letter.</summary>
    private static bool IsWithinSentence(FrontLines front, LabelledLine line) =>
        front.IndexOf(line) + 1 is var next && next < front.Lines.Length
            && front.Lines[next].Facts.GapAbove is > 0 and < FrontLines.NextLine
            && char.IsLower(front.Lines[next].Line.Text.FirstOrDefault(char.IsLetter));

    [GeneratedRegex(
        MeetingKindWords.GatheringStart + @"(?:\s+nr\.?\s*\d+(?:\s?[-/]\s?\d+)?|\s+(?:19"
            + @"|20)\d\d)?(?!.*\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GatheringFirst();

    [GeneratedRegex(@"^(?:\d+[.)]?\s+)?(?:godkendelse|forslag|bemærkninger|underskrift|oplæsning|punkter)\b.*\b(?:af|til|på)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfAnother();
}
