using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Texts;
using Ingest.Model.Output;
using Ingest.Text.Notes;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Agendas.Items;

/// <summary>Reads what was decided: body and date from the decision's own heading, else the meeting's where it is minutes.</summary>
internal static partial class DecisionReader
{
    /// <param name="bodyName">A body's name as running text has it.</param>
    public static ImmutableArray<Decision> Read(IEnumerable<AgendaField> fields, Meeting meeting, Func<string, string> bodyName)
    {
        var minutes = meeting.Kind == MeetingKind.Minutes;
        var found = ImmutableArray.CreateBuilder<Decision>();
        foreach (var field in Deciding([.. fields.Where(field => field.Kind == FieldKind.Decision && field.Text.Length > 0)]))
        {
            var heading = field.Heading ?? "";
            var (stated, without) = WithoutParticulars(field);
            foreach (var (own, text) in Parts(without))
            {
                var date = DanishDate.Find(own ?? heading) ?? stated;
                var body = own is not null && Step().Match(own).Groups["body"] is { Success: true } named
                    ? named.Value.Trim() : BodyIn(heading);
                if (text.Length > 0 && (date is not null || minutes))
                {
                    found.Add(new Decision(body is null ? (minutes ? meeting.Body : null) : Whole(bodyName(body), meeting.Body),
                        date ?? (minutes ? meeting.Date : null), text));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>"Dato: 15. juni 2032" and "Sted: …" at the decision's head: its date, and the decision without them.</summary>
    private static (string? Date, AgendaField Field) WithoutParticulars(AgendaField field)
    {
        var own = field.Blocks.TakeWhile(block => block.Text is { } text && DecisionParticular.Is(text)).ToList();
        return own.Count == 0 || own.Count == field.Blocks.Length ? (null, field)
            : (own.Select(block => DanishDate.Find(block.Text!)).FirstOrDefault(date => date is not null),
                field with { Blocks = field.Blocks.RemoveRange(0, own.Count) });
    }

    /// <summary>Where one field says what was decided, "Referat" beside it says what was told.</summary>
    private static IEnumerable<AgendaField> Deciding(List<AgendaField> fields) =>
        fields.Exists(field => !IsAccount(field)) ? fields.Where(field => !IsAccount(field)) : fields;

    private static bool IsAccount(AgendaField field) =>
        field.Heading?.TrimEnd(':', ' ').Equals("referat", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The board that meets is called by its first word, or by the last part of it: "Bestyrelsens beslutning".</summary>
    private static string Whole(string body, string? meets) =>
        meets is not null && (meets.StartsWith(body + " for ", StringComparison.OrdinalIgnoreCase)
            || meets.StartsWith(body + " i ", StringComparison.OrdinalIgnoreCase)
            || (meets.EndsWith(body, StringComparison.OrdinalIgnoreCase) && !meets.Contains(' ', StringComparison.Ordinal))
            || IsAbbreviationIn(body, meets) || IsPartOf(body, meets) || IsLastWordOf(body, meets)) ? meets : body;

    /// <summary>"KKR’s beslutning" where "KKR Nordkysten" meets.</summary>
    private static bool IsAbbreviationIn(string body, string meets) =>
        body.All(char.IsUpper) && meets.StartsWith(body + " ", StringComparison.Ordinal);

    /// <summary>
    /// "Udvalgets beslutning" where "Teknisk Udvalg" or "Skole- og Kulturudvalget" meets, "Kommissionens" where "Havnekommissionen for
    /// Nord".
    /// </summary>
    private static bool IsLastWordOf(string body, string meets) =>
        BodyWords.IsKind(body) && meets.Split(" for ")[0] is var name
            && (name.EndsWith(" " + body[..^2], StringComparison.OrdinalIgnoreCase)
                || name.EndsWith(body, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Arbetsutskottets beslut" where "Kommunstyrelsens arbetsutskott" meets: the board's part, in its definite form.</summary>
    private static bool IsPartOf(string body, string meets) =>
        body.EndsWith("et", StringComparison.Ordinal) && !body.Contains(' ', StringComparison.Ordinal)
            && meets.EndsWith("s " + body[..^2], StringComparison.OrdinalIgnoreCase) && BodyWords.Name(meets[..^body.Length]);

    /// <summary>A field that tells several steps ("Økonomiudvalget, den 30. marts 2023: Anbefales.") has a decision each.</summary>
    private static IEnumerable<(string? Heading, string Text)> Parts(AgendaField field)
    {
        string? heading = null;
        var parts = new List<Block>();
        foreach (var block in field.Blocks)
        {
            var step = block.Text is null ? null : Step().Match(block.Text);
            if (step is not { Success: true })
            {
                parts.Add(block);
                continue;
            }

            if (parts.Count > 0)
            {
                yield return (heading, BlockText.Of([.. parts]));
            }

            heading = step.Value;
            parts = step.Length < block.Text!.Length
                ? [block with { Type = BlockType.Paragraph, Text = block.Text[step.Length..].Trim() }] : [];
        }

        if (parts.Count > 0 || field.Blocks.IsEmpty)
        {
            yield return (heading, field.Blocks.IsEmpty ? field.Text : BlockText.Of([.. parts]));
        }
    }

    /// <summary>A body and a date, or a date alone: "18. september 2012: Sagen udsat …" (Region Hovedstaden).</summary>
    [GeneratedRegex(
        @"^(?:(?<body>\p{Lu}[\p{L} ,&-]{3,70}?),? (?:den|d\.) |(?:den |d\. ?)?)\d{1,2}(?:\. ?\p{L}+ |[-./]\d{1,2}[-./])\d{4}(?::\s*|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    private static string? BodyIn(string heading)
    {
        heading = heading.TrimEnd(':', ' ');
        if (Vocabulary.OwnDecisions.Contains(Folding.Fold(heading)))
        {
            return null;
        }

        if (BodysMeeting.Of(heading) is { } meets)
        {
            return meets;
        }

        var match = Owner().Match(heading);
        if (match.Success)
        {
            return match.Groups["body"].Value.Trim();
        }

        match = In().Match(heading) is { Success: true } within ? within
            : Behind().Match(heading) is { Success: true } behind ? behind : Alone().Match(heading);
        return match.Success ? match.Groups["body"].Value.Trim(' ', ',', '-') : null;
    }

    /// <summary>"Økonomiudvalgets beslutning den …", "KKR’s beslutning".</summary>
    [GeneratedRegex(@"^(?:(?<body>\p{Lu}[\p{L} ,&-]{3,70}?(?<!s))s?['’]?|(?<body>\p{Lu}[\p{L} ,&-]{1,70})['’]s)"
        + @" (?:beslutning(?:er)?|vedtak|beslut)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    /// <summary>"Økonomiudvalget, 20-10-2025, pkt. 3": a body, a date and where in its minutes are all of it.</summary>
    [GeneratedRegex(@"^(?<body>(?!(?:beslutning|referat))\p{Lu}[\p{L} ,&-]{3,70}?),?(?:(?<=,) mødet?)?"
        + @" (?:den |d\. ?)?\d{1,2}[./-][^:,]{5,18}(?:, [^:]+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    /// <summary>"Beslutning Økonomiudvalget den 18. marts 2009": a body by its capital, and a day.</summary>
    [GeneratedRegex(@"^(?i:beslutning(?:er)?|referat),? (?<body>\p{Lu}[\p{L} ,&-]{3,70}?),? (?:den|d\.) ?\d",
        RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    /// <summary>"Beslutning i Økonomiudvalget den …", "Beslutning fra Byrådet, 4.12.2012".</summary>
    [GeneratedRegex(
        @"^(?:beslutning(?:er)?|referat|afgørelse|vedtak|behandling):? (?:i|fra|af|truffet i|truffet af) (?<body>\p{Lu}[\p{L} ,&-]{3,70}?)"
            + @"(?:,? (?:(?:man|tirs|ons|tors|fre|lør|søn)dag )?(?:den|d\."
            + @"|på)\b|,? \d|$|:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex In();
}
