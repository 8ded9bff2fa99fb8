using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Agendas.Participants;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>Reads the lines about the meeting, and the running headers, as a <see cref="Meeting"/>.</summary>
/// <param name="front">The lines about it before its first item.</param>
/// <param name="after">Those behind it: names, and when it ended.</param>
/// <param name="all">The document's lines.</param>
internal sealed partial class MeetingReader(ImmutableArray<LabelledLine> front, ImmutableArray<LabelledLine> after,
    ImmutableArray<TextLine> all)
{
    private readonly FrontLines _front = new(FrontStacks.Apart(front));

    private readonly FrontLines _lines = new([.. front, .. after]);

    private readonly ImmutableArray<TextLine> _furniture = [
        .. all.Where(line => line.Zone == LineZone.Furniture).DistinctBy(line => RunningDigits().Replace(line.Text, "#"))];

    private readonly Lazy<ImmutableArray<(LabelledLine Line, string Text)>> _sentences = new(() => FrontSentences.Of(front));

    private readonly Lazy<ImmutableArray<string>> _head =
        new(() => RunningHead.Pieces([.. all.Where(line => line.Zone == LineZone.Furniture)]));

    public Meeting Read(bool hasItems, bool hasDecisions)
    {
        var title = MeetingTitle.Find(_lines, hasItems);
        if (!hasItems && title is null)
        {
            return new Meeting { Kind = MeetingKind.Unknown };
        }

        var titleText = title is null ? null : _lines.Wrapped(title);
        var kind = !hasItems ? (MeetingKindWords.Begins(titleText!) ? MeetingKindWords.KindOf(titleText)!.Value : MeetingKind.Unknown)
            : MeetingTitle.IsListThenMinutes(_lines) ? MeetingKind.Minutes
            : (MeetingTitle.IsOfAnother(titleText) ? null : MeetingKindWords.KindOf(titleText))
            ?? MeetingTitle.KindElsewhere(_lines, _furniture)
            ?? (hasDecisions || front.Any(line => NamesAbsent(line.Line.Text)) ? MeetingKind.Minutes : MeetingKind.Agenda);
        var when = new MeetingTime(_front, _lines, titleText, _head.Value);
        var place = new MeetingPlace(_front, _lines, when.Text, when.Hour, _sentences.Value).Find()
            ?? _head.Value.Select(piece => RunningHead.After(piece, Vocabulary.PlaceLabels))
                .FirstOrDefault(found => found is not null)?.TrimEnd('.', ' ', ',');
        return new Meeting
        {
            Kind = kind,
            Title = title is null ? null : OfTitle(title.Line) ?? titleText,
            Body = BodyName.Find(Named(front, title), [.. Told()], Named(after, title), titleText, Labelled(title), _furniture,
                all, hasItems) ?? GatheringBody.Of(titleText),
            Date = DanishDate.Find(when.Text) ?? DateElsewhere(),
            Start = when.Start,
            End = when.End,
            Place = place,
            Participants = kind is MeetingKind.Agenda or MeetingKind.Supplement
                ? ParticipantReader.ToCome(ParticipantReader.Read(front, after, areMinutes: false))
                : ParticipantReader.Read(front, after, kind == MeetingKind.Minutes),
        };
    }

    /// <summary>The people that minutes name before or behind their items are said to have come, not named as members alone.</summary>
    public bool SaysWhoCame => ParticipantReader.SayWhoCame(front, after);

    /// <summary>"Fraværende: Finn": who stayed away is known behind a meeting; in an agenda's form nothing follows the label.</summary>
    private static bool NamesAbsent(string text) => text.StartsWith(Absent, StringComparison.OrdinalIgnoreCase)
        && text.AsSpan(Absent.Length).TrimStart() is [var first, ..] && char.IsUpper(first);

    private const string Absent = "fraværende:";

    /// <summary>
    /// The part of a title's line that says what the document is, where white or type parts it from another; null where nothing does.
    /// </summary>
    private static string? OfTitle(TextLine line) =>
        LineCells.TextsByType(line) is { Length: > 1 } parts
            && parts.Where(part => MeetingKindWords.KindOf(part) is not null).ToList() is [var said] ? said : null;

    private string? DateElsewhere() => _furniture.Select(line => DanishDate.Find(line.Text)).FirstOrDefault(date => date is not null);

    /// <summary>What stands behind a label of bodies, whatever it is called.</summary>
    private string? Labelled(LabelledLine? title) =>
        front.Where(line => line != title).Select(line => Particulars.Of(line.Line)[0].After(Vocabulary.IsBodyLabel, marked: true))
            .FirstOrDefault(name => name?.Length > 0 && !IsBesideBody(name));

    /// <summary>"Kommunfullmäktige      Sammanträdesdatum": what stands beside the body is another label or the day, and no name.</summary>
    private static bool IsBesideBody(string text) =>
        (Folding.Fold(text) is var folded && Vocabulary.IsParticular(folded) && !Vocabulary.IsBodyLabel(folded))
            || DanishDate.IsWhole(text) || MeetingKindWords.Begins(text);

    /// <summary>Sentences over several lines that say who meets.</summary>
    private IEnumerable<string> Told() =>
        _sentences.Value.Select(sentence => MeetingSentence.BodyOfSentence(sentence.Text) ?? MeetingSentence.Host(sentence.Text))
            .OfType<string>();

    private ImmutableArray<(LabelledLine Line, string Text)> Named(ImmutableArray<LabelledLine> lines, LabelledLine? title) =>
        [.. lines.Where((line, i) => line != title && !IsListed(line) && !(i > 0 && IsGreeting().IsMatch(lines[i - 1].Line.Text)))
            .Select(line => (line, Named(line)))];

    /// <summary>
    /// "2. Byggeudvalget orienterer" in a list on the front, and over its item once more: no name of who meets. The list may have the case
    /// before the title.
    /// </summary>
    private bool IsListed(LabelledLine line) =>
        line.Facts.Number is { Rest.Length: > 0 } number && IsBody(number.Rest)
            && all.Any(other => !ReferenceEquals(other, line.Line) && other.Reading.Number is { Rest.Length: > 0 } again
                && again.Printed == number.Printed && number.Rest.EndsWith(again.Rest, StringComparison.Ordinal));

    /// <summary>The body's name without the label that stands before it.</summary>
    private string Named(LabelledLine line) =>
        Particulars.Of(line.Line)[0].After(Vocabulary.IsBodyLabel, marked: true) is { Length: > 0 } name
            ? IsBesideBody(name) ? line.Line.Text[..^name.Length].TrimEnd() : name
        : OtherLabel().Match(line.Line.Text) is { Success: true } label
            && !(label.Groups["label"].Value.Contains(' ', StringComparison.Ordinal) && IsBody(label.Groups["label"].Value))
            && IsBody(line.Line.Text[label.Length..]) ? line.Line.Text[label.Length..]
        : LineCells.Texts(line.Line) is { Length: > 1 } cells && cells.Where(IsBody).ToList() is [var only] && char.IsUpper(only[0]) ? only
        : _lines.Wrapped(line);

    private static bool IsBody(string text) => BodyWords.Name(text) || OrganisationName.Is(text);

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}./-]{1,20}(?: [\p{L}./-]{1,15}){0,3}):\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex OtherLabel();

    /// <summary>What stands below is a letter's signature.</summary>
    [GeneratedRegex(@"^(?:(?:med\s+)?(?:venlig|kærlig|mange|de bedste)\w*\s+hilsen\w*|hilsen|mvh\.?|på\s+\p{L}+\s+vegne)\b.{0,20}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsGreeting();

    [GeneratedRegex(@"\d+")]
    private static partial Regex RunningDigits();
}
