using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Agendas.Participants;

/// <summary>
/// What a list of people is introduced by: a label ("Deltagere:", "Afbud fra"), or the words of a sentence ("Til stede var").
/// </summary>
/// <param name="At">Where it begins in the text.</param>
/// <param name="NamesAt">Where the names begin.</param>
/// <param name="Attendance">Of those named; unknown where they are only asked to come.</param>
/// <param name="Task">What the one who is named does at the meeting, where the label says that: "referent".</param>
/// <param name="IsSpoken">The names end where its sentence does.</param>
internal readonly partial record struct ParticipantLabel(int At, int NamesAt, Attendance Attendance, string? Task, bool IsSpoken = false)
{
    /// <summary>What the label says that all of them are; null for most.</summary>
    public string? Role { get; init; }

    /// <summary>Words of a label that ends in who came: "Fra bestyrelsen deltog:".</summary>
    private const int MostWords = 6;

    /// <summary>All labels of a line or paragraph, each at its beginning or after a sentence or a wide gap.</summary>
    /// <param name="text">With the colons.</param>
    public static ImmutableArray<ParticipantLabel> All(string text)
    {
        var found = ImmutableArray.CreateBuilder<ParticipantLabel>();
        foreach (var at in Beginnings(text))
        {
            if (Read(text, at) is { } label)
            {
                found.Add(label);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The folded text is a label and no more.</summary>
    public static ParticipantLabel? Whole(string text) =>
        Meaning(Folding.Fold(text)) is var (attendance, task)
            ? new ParticipantLabel(0, text.Length, attendance, task) { Role = RoleIn(Folding.Fold(text)) } : null;

    private static string? RoleIn(string label) => Vocabulary.GroupRoles.Contains(label) ? label : null;

    private static IEnumerable<int> Beginnings(string text)
    {
        yield return 0;
        if (Remark().Match(text) is { Success: true } remark)
        {
            yield return remark.Length;
        }

        for (var at = 2; at < text.Length - 1; at++)
        {
            if (text[at - 1] == ' ' && char.IsUpper(text[at]) && text[at - 2] is '.' or ';' or ',' or ')' or '\u2003')
            {
                yield return at;
            }
        }
    }

    private static ParticipantLabel? Read(string text, int at)
    {
        var colon = text.IndexOf(':', at);
        if (colon > at && colon - at < LongestLabel && Meaning(Folding.Fold(text[at..colon])) is var (attendance, task))
        {
            return new ParticipantLabel(at, colon + 1, attendance, task) { Role = RoleIn(Folding.Fold(text[at..colon])) };
        }

        if (Said().Match(text, at) is { Success: true } said && Meaning(Folding.Fold(said.Groups["label"].Value)) is (var whether, null))
        {
            return new ParticipantLabel(at, at + said.Length, whether, null, IsSpoken: true);
        }

        var spoken = Spoken().Match(text, at);
        return spoken.Success
            ? new ParticipantLabel(at, at + spoken.Length, spoken.Groups["absent"].Success ? Attendance.Absent : Attendance.Present, null,
                IsSpoken: true) : null;
    }

    private const int LongestLabel = 50;

    private static (Attendance Attendance, string? Task)? Meaning(string label) =>
        Vocabulary.AbsentLabels.Contains(label) || label.StartsWith("afbud", StringComparison.Ordinal)
            || label.StartsWith("fraværende", StringComparison.Ordinal) ? (Attendance.Absent, null)
        : Vocabulary.MemberLabels.Contains(label) || EndsInMembers().IsMatch(label) ? (Attendance.Unknown, null)
        : Vocabulary.PresentLabels.Contains(label) || (EndsInPresence().IsMatch(label) && label.Split(' ').Length <= MostWords)
        ? (Attendance.Present, null)
        : Vocabulary.TaskLabels.Contains(label) || (Vocabulary.Roles.Contains(label) && label != "medlem") ? (Attendance.Present, label)
        : From().Match(label) is { Success: true } from ? Meaning(from.Groups["label"].Value)
        : OfStaff().IsMatch(label) ? (Attendance.Present, null)
        : null;

    /// <summary>"Bemærkninger: Afbud: Bo Kjær": the label of remarks, with another behind it.</summary>
    [GeneratedRegex(@"^[Bb]emærkning(?:er)?:\s+(?=\p{Lu}[\p{L} ]{2,30}:)", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    /// <summary>"bestyrelsesmedlemmer", "elevrepræsentanter".</summary>
    [GeneratedRegex(@"^\p{L}*(?:medlemmer|repræsentanter|deltagere)$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInMembers();

    /// <summary>"deltagere fra kommunen".</summary>
    [GeneratedRegex(@"^(?<label>[\p{L} ]+?) (?:fra|for|i|uden for) [\p{L} ]+$", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    /// <summary>"fra direktionen", "fra KL": those who came from elsewhere; "Referat" and "fra møde i" may be a title's lines.</summary>
    [GeneratedRegex(@"^fra (?!.*mød)\p{L}[\p{L} &./-]{1,38}(?<! (?:i|for|af|på|til|den))$", RegexOptions.CultureInvariant)]
    private static partial Regex OfStaff();

    [GeneratedRegex(
        @"^(?!ikke|følgende deltog ikke)[\p{L} ]+ (?:deltog|deltager|til ?stede|mødt|fremmødt)$|^(?:til ?stede|mødt|fremmødt) (?:var"
            + @"|er) [\p{L} ]+$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInPresence();

    /// <summary>"Udvalgets medlemmer er …", "Bestyrelsesmedlemmerne er …".</summary>
    [GeneratedRegex(@"\G(?<label>\p{Lu}\p{L}*(?: \p{L}+){0,3}) (?:er|var|består af|bestod af):?\s+(?=\p{Lu}\p{L}+ \p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(
        @"\G(?:(?<absent>(?:Der (?:er|var) (?:meldt )?)?[Aa]fbud (?:er |var )?(?:meldt )?(?:fra|af)|Fravær(?:ende)? (?:var|er)"
            + @"|Ikke (?:til ?stede|mødt) (?:var|er))|(?:Til ?stede|Tilstedeværende|Mødt|Fremmødt|Deltagere|I mødet deltog|Mødte) (?:var"
            + @"|er)|I mødet deltog|Som deltagere mødte):?\s+(?=\p{Lu})"
            + @"|\G(?:Desuden|Endvidere|Derudover|Herudover|Tillige)"
            + @" (?:deltog|deltager|mødte|var til ?stede)(?: fra [^:;,.]{2,40})?:?\s+(?=\p{L})"
            + @"|\GFr[aå] administrasjonen (?:møtte|deltok):?\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
