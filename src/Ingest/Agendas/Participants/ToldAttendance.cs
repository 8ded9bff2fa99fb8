using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model.Output;

namespace Ingest.Agendas.Participants;

/// <summary>
/// People whom a sentence says that they came, or did not: "Foruden formanden Ane Holm var Bo Kjær mødt", "Merle og Jens var med, Palle
/// var syg". All of the sentence must say that.
/// </summary>
internal static partial class ToldAttendance
{
    /// <summary>A sentence of the kind has one of these; most have none.</summary>
    private static readonly SearchValues<string> Hints =
        SearchValues.Create([" var ", " mødt", " deltog", " gik kl", " forlod ", "afbud", " kom kl", " ankom "], StringComparison.Ordinal);

    /// <summary>A lone word that begins a sentence need not be a name.</summary>
    private const int FewestByOneName = 2;

    /// <returns>Empty where the sentence says anything else.</returns>
    public static ImmutableArray<Participant> Read(string sentence)
    {
        if (!sentence.AsSpan().ContainsAny(Hints))
        {
            return [];
        }

        if (Beside().Match(sentence) is { Success: true } beside)
        {
            return Both(beside.Groups["one"].Value, beside.Groups["others"].Value);
        }

        var found = ImmutableArray.CreateBuilder<Participant>();
        var end = 0;
        foreach (Match clause in Clause().Matches(sentence))
        {
            var attendance = clause.Groups["absent"].Success ? Attendance.Absent : Attendance.Present;
            var people = PersonName.All(clause.Groups["names"].Value, attendance);
            if (people.IsEmpty)
            {
                return [];
            }

            found.AddRange(people);
            end = clause.Index + clause.Length;
        }

        var areNames = found.Count >= FewestByOneName || found.Any(one => one.Name.Contains(' ', StringComparison.Ordinal));
        return areNames && end == sentence.Length ? found.ToImmutable() : [];
    }

    private static ImmutableArray<Participant> Both(string one, string others)
    {
        var (first, further) = (PersonName.All(one, Attendance.Present), PersonName.All(others, Attendance.Present));
        return first.IsEmpty || further.IsEmpty ? [] : [.. first, .. further];
    }

    [GeneratedRegex(
        @"^(?:Foruden|Ud\s?over)\s+(?<one>(?:\p{Ll}+\s)?\p{Lu}[^.:;]{2,80}?)\s+"
        + @"(?:var|mødte|deltog)\s+(?<others>\p{Lu}[^.:;]{2,200}?)"
        + @"(?:\s+(?:mødt|til ?stede|med|fremmødt))?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    /// <summary>Names, and whether they came; why not, or when one came or went, may follow.</summary>
    [GeneratedRegex(@"\G(?<names>\p{Lu}[^.:;]{1,200}?)\s+(?:(?<absent>(?:var|er)\s+(?:syge?|fraværende|forhindret|på ferie|bortrejst)"
        + @"|(?:havde|har)\s+(?:meldt|sendt)\s+afbud|meldte\s+afbud|havde\s+afbud)(?:\s+på grund af\s[^.,]{2,60})?"
        + @"|(?:mødte|var\s+(?:med|mødt|til ?stede|fremmødt|der)|deltog"
        + @"|(?:mødte?|kom|ankom|gik|forlod mødet)\s+(?:ved\s+)?kl\.?\s?[0-9]{1,2}(?:[.:][0-9]{2})?))"
        + @"(?:\.?$|,\s+(?:og\s+|mens\s+)?|\s+og\s+(?=\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
