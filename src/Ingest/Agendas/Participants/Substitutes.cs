using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model.Output;

namespace Ingest.Agendas.Participants;

/// <summary>
/// Those who came for others, told behind the others' names: "Fraværende: Ane Holm. I stedet deltog Bo Kjær.", "Ane Holm (V) - Bo Kjær
/// (V) var indkaldt".
/// </summary>
internal static partial class Substitutes
{
    /// <returns>The text without what is told of them; and they, who came.</returns>
    public static (string Names, ImmutableArray<Participant> Came) Split(string text) =>
        Told().Match(text) is { Success: true } told
            && PersonName.All(told.Groups["who"].Value, Attendance.Present) is { IsEmpty: false } came
            ? (text[..told.Index], came) : (text, []);

    [GeneratedRegex(
        @"(?:[.;,]\s+|\s[-–]\s+)(?:(?:[Ii] stedet|[Ss]om stedfortræder)(?: for [^.:;]{3,60}?)? "
            + @"(?:deltog|mødte|deltager|møder)\s+(?<who>\p{Lu}[^.:;]{2,100})"
            + @"|(?<who>(?:suppleant(?:en)?|stedfortræder(?:en)?)\s+\p{Lu}[^.:;]{2,100}?) (?:deltog|mødte|deltager|møder)"
            + @"|(?<who>\p{Lu}[^.:;]{2,100}?) (?:(?:var|er) indkaldt|(?:deltog|mødte|deltager|møder) (?:i stedet|som stedfortræder)))\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
