using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Agendas.Participants;

/// <summary>One who takes part, in cells: the name, and party, role and presence in any order after it.</summary>
internal static partial class ParticipantRow
{
    public static bool IsName(string? cell) => cell is not null && Name().IsMatch(Role().Replace(cell, "").TrimEnd());

    /// <summary>A name, or one with its party and role in brackets: "Ane Holm (V) (Formand)".</summary>
    public static bool IsPerson(string? cell) =>
        IsName(cell) || (cell is not null && cell.EndsWith(')') && PersonName.IsOne(cell));

    /// <summary>The cells are the header of such rows: "Navn | Parti | Rolle"; behind a label stand names.</summary>
    public static bool IsHeader(ImmutableArray<string> cells) =>
        cells.Length > 1 && Folding.Fold(cells[0]) is "navn" or "medlem" or "deltager" or "medlemmer" or "deltagere"
        && !cells[0].EndsWith(':')
        && cells.Skip(1)
            .All(cell => !IsName(cell) && !cell.Contains(',', StringComparison.Ordinal) && !cell.Contains('(', StringComparison.Ordinal));

    /// <param name="cells">The name first.</param>
    /// <param name="headers">Over the cells, as far as there are any: what a cross means.</param>
    public static Participant Read(ImmutableArray<string> cells, ImmutableArray<string> headers)
    {
        if (!IsName(cells[0]) && PersonName.One(cells[0], Attendance.Unknown) is { } one)
        {
            var row = Read([one.Name, .. cells.Skip(1)], headers);
            return row with { Party = one.Party ?? row.Party, Role = one.Role ?? row.Role };
        }

        var name = Role().Match(cells[0]);
        var role = name.Success ? Folding.Fold(name.Groups["role"].Value) : null;
        string? party = null;
        var attendance = Attendance.Unknown;
        for (var column = 1; column < cells.Length; column++)
        {
            var folded = Folding.Fold(cells[column]);
            var header = column < headers.Length ? Folding.Fold(headers[column]) : "";
            var meant = header.Length > 0 && Affirmed().IsMatch(cells[column]) ? header : folded;
            if (Vocabulary.Roles.Contains(folded))
            {
                role ??= folded;
            }
            else if (No().IsMatch(folded) && SaysPresent(header))
            {
                attendance = Attendance.Absent;
            }
            else if (folded == "nej" && Vocabulary.AbsentLabels.Contains(header))
            {
                attendance = Attendance.Present;
            }
            else if (Vocabulary.AbsentLabels.Contains(meant))
            {
                attendance = Attendance.Absent;
            }
            else if (SaysPresent(meant) || folded == "ja")
            {
                attendance = Attendance.Present;
            }
            else if (Party().IsMatch(cells[column])
                && (cells[column].Length < 3 || column >= headers.Length || IsOfParties().IsMatch(headers[column])))
            {
                party ??= cells[column];
            }
            else if (IsOfRoles().IsMatch(header) && RoleAlone().IsMatch(cells[column]))
            {
                role ??= folded;
            }
        }

        return new Participant(name.Success ? cells[0][..name.Index].TrimEnd() : cells[0], party, role, attendance);
    }

    /// <summary>What a cell says of whether one came; null where it says anything else.</summary>
    public static Attendance? Presence(string cell) =>
        Folding.Fold(cell) is var folded && Vocabulary.AbsentLabels.Contains(folded) ? Attendance.Absent
            : Present().IsMatch(folded) ? Attendance.Present : null;

    private static bool SaysPresent(string folded) => Vocabulary.PresentLabels.Contains(folded) || Present().IsMatch(folded);

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:von|van|de|af|la)\s+)?\p{Lu}[\p{L}.'’-]*){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:,\s*|\s+\((?=[^)]*\)$))(?<role>(?:\d\. ?)?\p{Ll}+)\)?$|\s+\((?<role>\p{Ll}[\p{Ll}., -]{2,38})\)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\p{Lu}{1,3}\p{Ll}?$", RegexOptions.CultureInvariant)]
    private static partial Regex Party();

    /// <summary>Over a column of parties; under another head three letters are an association's.</summary>
    [GeneratedRegex("^$|parti|liste|^representerer$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsOfParties();

    /// <summary>Over a column that says what each of them is.</summary>
    [GeneratedRegex("^(?:funktion|rolle|titel|stilling|hverv|post|funksjon)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsOfRoles();

    [GeneratedRegex(@"^\p{L}[\p{L} .-]{2,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleAlone();

    /// <summary>What the column's header says is so.</summary>
    [GeneratedRegex(@"^(?:[xX✓✔]|[Jj]a)(?:\s*\([^)]{1,30}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Affirmed();

    [GeneratedRegex("^(?:nej|-|–|0|ikke)$", RegexOptions.CultureInvariant)]
    private static partial Regex No();

    [GeneratedRegex(@"^(?:mødt|fremmødt|fremmøde|til stede|deltog|deltager)$", RegexOptions.CultureInvariant)]
    private static partial Regex Present();
}
