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

    public Meeting Read(bool hasItems, bool hasDecisions)
    {
        var title = Title();
        var kind = KindOf(title?.Line.Text) ?? _furniture.Select(line => KindOf(line.Text)).FirstOrDefault(found => found is not null)
            ?? (hasItems ? (hasDecisions ? MeetingKind.Minutes : MeetingKind.Agenda) : MeetingKind.Unknown);
        var when = When(title?.Line.Text);
        return new Meeting
        {
            Kind = kind,
            Title = title?.Line.Text,
            Body = BodyName.Find(lines, title, _furniture, all, hasItems),
            Date = DanishDate.Find(when) ?? DateElsewhere(),
            Start = Times(when).FirstOrDefault() ?? After(Vocabulary.StartLabels).SelectMany(Times).FirstOrDefault(),
            End = Times(when).Skip(1).FirstOrDefault() ?? After(Vocabulary.EndLabels).SelectMany(Times).FirstOrDefault()
                ?? After(Vocabulary.StartLabels).SelectMany(text => Times(text).Skip(1)).FirstOrDefault(),
            Place = Place(),
            Participants = ParticipantReader.Read(lines),
        };
    }

    /// <summary>The largest line that says what the document is.</summary>
    private LabelledLine? Title() => lines
        .Where(line => line.Facts.Length < 120 && KindOf(line.Line.Text) is not null)
        .OrderByDescending(line => line.Line.Size).ThenByDescending(line => line.Line.Bold).FirstOrDefault();

    private static MeetingKind? KindOf(string? text) =>
        text is null ? null
        : Supplement().IsMatch(text) ? MeetingKind.Supplement
        : Minutes().IsMatch(text) ? MeetingKind.Minutes
        : AgendaWord().IsMatch(text) ? MeetingKind.Agenda
        : null;

    /// <summary>The text that says when: after a date label, else the line with a weekday or "kl.", else the title.</summary>
    private string When(string? title)
    {
        var labelled = After(Vocabulary.DateLabels).FirstOrDefault(text => DanishDate.Find(text) is not null);
        if (labelled is not null)
        {
            return labelled;
        }

        var dated = lines.Where(line => line.Facts.Length < 160 && DanishDate.Find(line.Line.Text) is not null).ToList();
        return dated.Find(line => DanishDate.FindTimes(line.Line.Text, afterKl: true).Any())?.Line.Text
            ?? (title is not null && DanishDate.Find(title) is not null ? title : null)
            ?? dated.Find(line => Vocabulary.Weekdays.Any(day => line.Facts.Folded.Contains(day, StringComparison.Ordinal)))?.Line.Text
            ?? dated.FirstOrDefault()?.Line.Text ?? "";
    }

    private string? DateElsewhere() => _furniture.Select(line => DanishDate.Find(line.Text)).FirstOrDefault(date => date is not null);

    private static IEnumerable<string> Times(string text)
    {
        var withoutDate = DateInFigures().Replace(text, " ");
        var afterKl = DanishDate.FindTimes(withoutDate, afterKl: true).ToList();
        return afterKl.Count > 0 ? afterKl.Concat(DanishDate.FindTimes(withoutDate, afterKl: false)).Distinct() : DanishDate.FindTimes(withoutDate, afterKl: false);
    }

    private string? Place()
    {
        var place = After(Vocabulary.PlaceLabels).FirstOrDefault(text => text.Length > 1);
        return place?.TrimEnd('.', ' ', ',');
    }

    /// <summary>What stands after each of the labels: on its line, the wrapped rest with it, or on the next line.</summary>
    private IEnumerable<string> After(ISet<string> labels)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Line.Text;
            var value = ValueAfter(lines[i].Line, labels);
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

    private static bool IsLabel(TextLine line) => Label().IsMatch(line.Text);

    private static string? ValueAfter(TextLine line, ISet<string> labels)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && labels.Contains(Folding.Fold(line.Text[..colon])))
        {
            return line.Text[(colon + 1)..].Trim();
        }

        // Without a colon the label is parted from its value by white: "Mødested    Byrådssalen".
        for (var w = 1; w < Math.Min(4, line.Words.Length); w++)
        {
            if (line.Words[w].Box.Left - line.Words[w - 1].Box.Right > 0.9 * line.Size || w == 1)
            {
                var label = string.Join(' ', line.Words.Take(w).Select(word => word.Text));
                if (labels.Contains(Folding.Fold(label)) && char.IsUpper(label[0]))
                {
                    return string.Join(' ', line.Words.Skip(w).Select(word => word.Text));
                }
            }
        }

        return labels.Contains(Folding.Fold(line.Text)) ? "" : null;
    }

    [GeneratedRegex(@"\btillægsdagsorden\b|\bsupplerende dagsorden\b|\bekstra dagsorden\b|\btillæg til dagsorden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Supplement();

    [GeneratedRegex(@"\b(?:møde|beslutnings|konklusions)?referat\b|\b(?:beslutnings|møde)?protokol\b|\bprotokoludskrift\b|\bbeslutninger\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"\bdagsorden\b|\bmødeindkaldelse\b|\bindkaldelse til\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgendaWord();

    [GeneratedRegex(@"(?<![0-9\-/.]|\bkl\.?\s?)[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4}(?![.:]?[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateInFigures();

    [GeneratedRegex(@"\d+")]
    private static partial Regex RunningDigits();

    [GeneratedRegex(@"^[\p{L} ./-]{2,25}:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
