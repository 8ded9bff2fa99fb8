using System.Text.RegularExpressions;
using Ingest.Model.Output;

namespace Ingest.Text.Notes;

/// <summary>
/// A heading over several items that says whether the public may hear them, and nothing else: "Åbent møde:", "Lukket dagsorden",
/// "Til behandling - for lukkede døre", "Åbne beslutningssager".
/// </summary>
/// <param name="Access">What it says of the items below, up to the next such heading; null where it says nothing of them.</param>
/// <param name="IsOfMeeting">
/// It tells how people meet there, and is no part of the agenda: "Lukket møde", "For åbne døre"; "Lukket dagsorden" may be one.
/// </param>
public sealed partial record AccessSection(Access? Access, bool IsOfMeeting)
{
    private const int Longest = 60;

    /// <summary>It says which items they are, not how people meet: "Åbne sager" where none are closed says nothing.</summary>
    public bool NamesItems { get; init; }

    /// <returns>Null where the text says something else, too.</returns>
    public static AccessSection? Read(string text)
    {
        if (text.Length > Longest || !(text.Contains("åb", StringComparison.OrdinalIgnoreCase)
            || text.Contains("luk", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        if (OfKind().IsMatch(text))
        {
            return new AccessSection(text[0] is 'L' or 'l' ? Model.Output.Access.Closed : Model.Output.Access.Open, true)
            {
                NamesItems = true,
            };
        }

        var ofMeeting = OfMeeting().IsMatch(text);
        return ofMeeting || OfAgenda().IsMatch(text) ? new AccessSection(AccessMark.Of(text), ofMeeting) : null;
    }

    [GeneratedRegex(@"^(?:(?:åbent|lukket) møde"
        + @"|(?:(?:(?:punkter|sager) )?til \p{L}+(?: og \p{L}+)?|(?:åbne|lukkede) (?:punkter|sager)|punkter|sager|dagsorden"
        + @"|behandling|møde)?"
        + @"(?: ?[-–—:,(] ?| |^)(?:for|bag) (?:åbne|lukkede) døre\)?) ?[:–-]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfMeeting();

    /// <summary>
    /// The items are named, as a rule with what is done with them: "Åbne beslutningssager", "Lukkede dagsordenspunkter",
    /// "Åbne sager".
    /// </summary>
    [GeneratedRegex(@"^(?:(?:åbne?|åbent|lukkede|lukket) \p{L}{5,}(?<!dagsordens)(?:sag(?:er)?|punkt(?:er)?)"
        + @"|(?:åbne|lukkede) (?:dagsordens)?punkter|(?:åbne|lukkede) sager) ?[:–-]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfKind();

    [GeneratedRegex(@"^(?:åben|lukket) (?:dagsorden|del) ?[:–-]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAgenda();
}
