using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>Reads what was decided: body and date from the decision's own heading, else the meeting's where it is minutes.</summary>
internal static partial class DecisionReader
{
    public static ImmutableArray<Decision> Read(IEnumerable<AgendaField> fields, Meeting meeting)
    {
        var minutes = meeting.Kind == MeetingKind.Minutes;
        var found = ImmutableArray.CreateBuilder<Decision>();
        foreach (var field in fields.Where(field => field.Kind == FieldKind.Decision && field.Text.Length > 0))
        {
            var heading = field.Heading ?? "";
            var date = DanishDate.Find(heading);
            var body = BodyIn(heading);
            if (date is not null || minutes)
            {
                found.Add(new Decision(
                    body ?? (minutes ? meeting.Body : null), date ?? (minutes ? meeting.Date : null), field.Text));
            }
        }

        return found.ToImmutable();
    }

    private static string? BodyIn(string heading)
    {
        var match = Owner().Match(heading);
        if (match.Success)
        {
            return match.Groups["body"].Value.Trim();
        }

        match = In().Match(heading);
        return match.Success ? match.Groups["body"].Value.Trim(' ', ',') : null;
    }

    /// <summary>"Økonomiudvalgets beslutning den …".</summary>
    [GeneratedRegex(@"^(?<body>\p{Lu}[\p{L} ,-]{3,70}?(?<!s))s?['’]? beslutning\b", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    /// <summary>"Beslutning i Økonomiudvalget den …", "Beslutning fra Byrådet, 4.12.2012".</summary>
    [GeneratedRegex(@"^beslutning(?:er)?:? (?:i|fra|af|truffet i|truffet af) (?<body>\p{Lu}[\p{L} ,-]{3,70}?)(?:,? (?:den|d\.|på)\b|,? \d|$|:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex In();
}
