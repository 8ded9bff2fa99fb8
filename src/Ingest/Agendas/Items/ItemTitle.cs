using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Agendas.Items;

/// <summary>An item's heading apart: number, title, and whether it is open or closed to the public.</summary>
internal sealed partial record ItemTitle(string? Number, string Title, Access? Access)
{
    /// <summary>The case number that stands in brackets behind the title.</summary>
    public CaseNumber? Case { get; init; }

    /// <summary>When it is dealt with, as printed behind the title or before its number: "(13:00 – 13:05)".</summary>
    public string? Slot { get; init; }

    /// <param name="heading">Its lines joined.</param>
    /// <param name="numbered">The document's items have numbers; where they have none, "2. behandling af …" is all title.</param>
    /// <param name="known">The number that the heading's first line has where its words alone would not say so.</param>
    public static ItemTitle Read(string heading, bool numbered = true, ItemNumber? known = null)
    {
        var number = !numbered ? null : known is { Series: NumberSeries.Letter } && char.IsLower(known.Printed[0])
            ? known with { Rest = heading[heading.IndexOf(' ', StringComparison.Ordinal)..].Trim() }
            : known is { IsBehindYear: true } ? known with { Rest = heading[known.Printed.Length..].TrimStart(' ', ':', '.', ')') }
            : known is { IsBehind: true } ? known with { Rest = Without(heading, known.Printed) }
            : ItemNumber.Read(heading, known?.IsCounted == true);
        var title = number is { Rest.Length: > 0 } ? number.Rest : heading;
        title = TitleLabel.Without(title) ?? title;
        var before = CaseBefore().Match(title);
        var first = before.Success ? Sure(before.Groups["inside"].Value) : null;
        title = first is null ? title : title[before.Length..];
        var slot = TimeSlot().Match(title);
        title = slot.Success ? title[..slot.Index] : title;
        if (number is not null && first is null && LabelledCase.Before(title) is var (given, rest))
        {
            (first, title) = (new CaseNumber(given, null, null), rest);
        }

        title = Category().Replace(title, "").Trim();
        Access? access = WholeMark().IsMatch(title) ? AccessMark.Of(title) : null;
        foreach (var pattern in new[] { Before(), After() })
        {
            var match = pattern.Match(title);
            if (match.Success && match.Length < title.Length)
            {
                access = match.Value.Contains("luk", StringComparison.OrdinalIgnoreCase)
                    ? Model.Output.Access.Closed : Model.Output.Access.Open;
                title = title.Remove(match.Index, match.Length).Trim();
                break;
            }
        }

        title = Category().Replace(title, "").Trim();
        var bracket = Bracket().Match(title);
        var behind = bracket.Success && bracket.Index > 0 ? Sure(bracket.Groups["inside"].Value) : null;
        title = behind is null ? title : title[..bracket.Index];
        return new ItemTitle(number?.Printed, title.TrimEnd(':').TrimEnd(), access)
        {
            Case = first ?? behind,
            Slot = slot.Success ? slot.Groups["slot"].Value : number?.Slot,
        };
    }

    /// <summary>The title's lines without the number that stood at the end of one.</summary>
    private static string Without(string heading, string number) =>
        heading.IndexOf(" " + number, StringComparison.Ordinal) is var at and >= 0 ? heading.Remove(at, number.Length + 1) : heading;

    /// <summary>A number in brackets that can be nothing but a case's.</summary>
    private static CaseNumber? Sure(string inside) => CaseNumber.Read(inside) is { Number: { } printed } read
        && (printed.Length >= CaseNumber.SureNumber || char.IsLetter(inside[0])) ? read : null;

    /// <summary>"(00.01.00-A00-1-26) Title".</summary>
    [GeneratedRegex(@"^\((?<inside>[^()]*\d\p{Lu}?)\)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex CaseBefore();

    /// <summary>"Lukket punkt" is all that an agenda tells of the item: its title, too. "Lukket dagsorden" is a section's.</summary>
    [GeneratedRegex(@"^(?:åbent|åben|lukket)\s+(?:punkt|sag|dagsordenspunkt)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeMark();

    /// <summary>"Lukket: …", "(Lukket punkt) …", "Lukket sag. Køb af ejendom": a period parts the mark of two words alone.</summary>
    [GeneratedRegex(@"^[\(\[]?(?:åben|åbent|lukket|lukke)(?:\s+(?:punkt|sag|dagsordenspunkt|møde)(?<two>))?"
        + @"(?:[\)\]]\s*[-–:]?|\s*[:–]|(?(two)\.|(?!))|\s+-)\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"\s*(?:[\(\[](?:åben|åbent|lukket|lukke)(?:\s+(?:punkt|sag|dagsordenspunkt|møde))?[\)\]]|[-–]\s*(?:åben|åbent|lukket"
            + @"|lukke)(?:\s+(?:punkt|sag|dagsordenspunkt))?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    /// <summary>"(J.nr. 12-24)", "(2024-0187301)".</summary>
    [GeneratedRegex(@"\s*\((?<inside>[^()]*\d\p{Lu}?)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    /// <summary>"(13:00 – 13:05)", "(kl. 9.30)".</summary>
    [GeneratedRegex(
        @"(?<=\S)\s+(?<slot>\((?:kl\.?\s*\d{1,2}(?:[.:]\d{2})?"
            + @"|(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[-–]\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2})\))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeSlot();

    /// <summary>"(B)" for decision, "(O)" for information after the title.</summary>
    [GeneratedRegex(@"\s*\((?:B|O|D|L|Å)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Category();
}
