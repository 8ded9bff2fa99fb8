using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>
/// Reads who took part: names with party letters under headings such as Deltagere and Afbud, in lines, columns or
/// parted by commas.
/// </summary>
internal static partial class ParticipantReader
{
    public static ImmutableArray<Participant> Read(ImmutableArray<LabelledLine> lines)
    {
        lines = InRows(lines);
        var found = ImmutableArray.CreateBuilder<Participant>();
        Attendance? attendance = null;
        ImmutableArray<string> headers = [];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var text = line.Line.Text;
            var cells = Columns(line.Line).ToImmutableArray();
            if (ParticipantRow.IsHeader(cells))
            {
                (headers, attendance) = (cells, null);
                continue;
            }

            if (!headers.IsEmpty && ParticipantRow.IsName(cells[0]))
            {
                found.Add(ParticipantRow.Read(cells, headers));
                continue;
            }

            headers = [];
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var label = Folding.Fold(colon > 0 ? text[..colon] : text);
            var isPresent = Vocabulary.PresentLabels.Contains(label);
            var isAbsent = Vocabulary.AbsentLabels.Contains(label);
            if (isPresent || isAbsent)
            {
                attendance = isAbsent ? Attendance.Absent : label is "medlemmer" or "udvalgets medlemmer" or "deltagere" ? Attendance.Unknown : Attendance.Present;
                var names = colon > 0 ? text[(colon + 1)..] : "";
                while (names.Contains(',', StringComparison.Ordinal) && i + 1 < lines.Length && (!lines[i].Facts.EndsEarly || names.TrimEnd().EndsWith(',')) && lines[i + 1].Facts.GapAbove < 1.35 && !IsLabel(lines[i + 1].Line.Text))
                {
                    names = Hyphenation.Plain.Join(names, lines[++i].Line.Text);
                }

                AddNames(names, attendance.Value, found);
            }
            else if (Vocabulary.SignatureHeadings.Contains(label))
            {
                attendance = null;
            }
            else if (attendance is { } current)
            {
                if (colon > 0 && colon < 30)
                {
                    attendance = null;
                    continue;
                }

                foreach (var part in cells)
                {
                    AddNames(part, current, found);
                }
            }
        }

        return found.ToImmutable();
    }

    private static bool IsLabel(string text) => text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
        && Folding.Fold(text[..colon]) is var label && (Vocabulary.PresentLabels.Contains(label) || Vocabulary.AbsentLabels.Contains(label));

    /// <summary>
    /// Names in two columns under labels that stand in the first alone are read row by row: a label is for all right of it, too.
    /// </summary>
    private static ImmutableArray<LabelledLine> InRows(ImmutableArray<LabelledLine> lines)
    {
        bool IsLabelled(LabelledLine line) => IsLabel(line.Line.Text + ":");
        var labels = lines.Where(line => IsLabelled(line)).ToList();
        return labels.Count < 2 || labels.Exists(line => line.Line.Column > 0) || !lines.Any(line => line.Line.Column > 0) ? lines
            : [.. lines.OrderBy(line => line.Line.Page).ThenByDescending(line => Math.Round(line.Line.Baseline)).ThenBy(line => line.Line.Column)];
    }

    /// <summary>The line's parts between wide gaps.</summary>
    private static IEnumerable<string> Columns(TextLine line)
    {
        var start = 0;
        for (var w = 1; w <= line.Words.Length; w++)
        {
            if (w == line.Words.Length || line.Words[w].Box.Left - line.Words[w - 1].Box.Right > 1.2 * line.Size)
            {
                yield return string.Join(' ', line.Words.Skip(start).Take(w - start).Select(word => word.Text));
                start = w;
            }
        }
    }

    private static void AddNames(string text, Attendance attendance, ImmutableArray<Participant>.Builder found)
    {
        var parts = text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var role = Folding.Fold(part);
            if (Vocabulary.Roles.Contains(role) && found.Count > 0)
            {
                found[^1] = found[^1] with { Role = role };
                continue;
            }

            var match = Name().Match(part);
            if (match.Success)
            {
                var inBrackets = match.Groups["brackets"].Value.Trim();
                var isParty = inBrackets.Length is > 0 and <= 3;
                var spoken = match.Groups["role"].Value.Trim();
                found.Add(new Participant(
                    match.Groups["name"].Value.Trim(),
                    isParty ? inBrackets : null,
                    spoken.Length > 0 ? spoken.ToLowerInvariant() : inBrackets.Length > 3 ? inBrackets.ToLowerInvariant() : null,
                    attendance));
            }
        }
    }

    [GeneratedRegex(@"^(?:(?<role>(?:1\.|2\.)?\s?(?:formand|næstformand|borgmester|viceborgmester|rådmand))\s+)?(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:von|van|de|af|la)\s+)?\p{Lu}[\p{L}.'’-]*){1,5})(?:\s*\((?<brackets>[^)]{1,30})\))?(?:\s*[-–]\s*(?<role>\p{L}[\p{L} ]{3,30}))?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
