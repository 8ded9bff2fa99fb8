using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Agendas.Front;

/// <summary>Reads names parted by commas, with what stands behind each: party, role, presence.</summary>
internal static partial class PersonName
{
    /// <param name="text">Names, and what is said of each.</param>
    /// <param name="known">Those found before: where some of them have one name, a lone one may be another.</param>
    public static ImmutableArray<Participant> Read(string text, Attendance attendance, IReadOnlyList<Participant> known)
    {
        if (Entries(text) is { } entries)
        {
            return [.. entries.Select(entry => One(entry, attendance)).OfType<Participant>()];
        }

        if (ByInitials(text, attendance, known) is { IsEmpty: false } initials)
        {
            return initials;
        }

        var found = ImmutableArray.CreateBuilder<Participant>();
        var singles = 0;
        var others = false;
        foreach (var piece in Pieces(text))
        {
            if (found.Count > 0 && PersonAbout.Add(found[^1], piece) is { } more)
            {
                found[^1] = more;
            }
            else if (Person(piece, attendance) is { } person)
            {
                found.Add(person);
            }
            else if (OfOneName(piece, attendance) is { } single)
            {
                found.Add(single);
                singles++;
            }
            else
            {
                others = true;
            }
        }

        var areNames = singles == 0
            || (!others && (found.Count > 1 || known.Any(one => !one.Name.Contains(' ', StringComparison.Ordinal))));
        return areNames ? found.ToImmutable() : [.. found.Where(one => one.Name.Contains(' ', StringComparison.Ordinal))];
    }

    /// <summary>The people of a text that names people and nothing else, by one name or more; empty where it says more.</summary>
    public static ImmutableArray<Participant> All(string text, Attendance attendance)
    {
        var found = ImmutableArray.CreateBuilder<Participant>();
        foreach (var piece in Pieces(text))
        {
            if ((Person(piece, attendance) ?? OfOneName(piece, attendance)) is not { } person)
            {
                return [];
            }

            found.Add(person);
        }

        return found.ToImmutable();
    }

    private static Participant? OfOneName(string piece, Attendance attendance) =>
        Single().Match(piece) is { Success: true } one && !IsNobody(one.Groups["name"].Value)
            ? WithAbout(new Participant(one.Groups["name"].Value, null, null, attendance), one) : null;

    /// <summary>"BN, HO, LV (driftsleder)": all of the text is initials; one alone where others are known by theirs.</summary>
    private static ImmutableArray<Participant> ByInitials(string text, Attendance attendance, IReadOnlyList<Participant> known)
    {
        if (text.AsSpan().TrimStart() is not [var first, var second, ..] || !char.IsUpper(first) || !char.IsUpper(second))
        {
            return [];
        }

        var pieces = Pieces(text).Select(piece => ByLetters().Match(piece)).ToList();
        return pieces.TrueForAll(match => match.Success) && (pieces.Count > 1 || known.Any(one => ByLetters().IsMatch(one.Name)))
            ? [.. pieces.Select(match => WithAbout(new Participant(match.Groups["name"].Value, null, null, attendance), match))] : [];
    }

    /// <summary>One person: what follows the name is about that person, or says whom it is there for.</summary>
    public static Participant? One(string text, Attendance attendance)
    {
        Participant? person = null;
        foreach (var piece in Pieces(RoleAhead().Replace(text, "${role} ")))
        {
            if (person is null)
            {
                person = Person(piece, attendance);
                if (person is null)
                {
                    return null;
                }
            }
            else
            {
                person = PersonAbout.Add(person, piece) ?? person;
            }
        }

        return person;
    }

    /// <summary>A line of a list that has a person a line: a name, and no second one that has a party.</summary>
    public static bool IsEntry(string text) =>
        Begin(text) && !text.TrimEnd().EndsWith(',') && Pieces(text).Skip(1).All(piece => !piece.Contains('(', StringComparison.Ordinal));

    /// <summary>All of the text is one person.</summary>
    public static bool IsOne(string text) => Person(text, Attendance.Unknown) is not null;

    /// <summary>How many people all of the text names; 0 where it says anything else.</summary>
    public static int Count(string text)
    {
        if (Entries(text) is { } entries)
        {
            return entries.Length;
        }

        var count = 0;
        Participant? last = null;
        foreach (var piece in Pieces(text))
        {
            if (Person(piece, Attendance.Unknown) is { } person)
            {
                (last, count) = (person, count + 1);
            }
            else if (last is null || PersonAbout.Add(last, piece) is null)
            {
                return 0;
            }
        }

        return count;
    }

    /// <summary>
    /// "Ane Holm, Holm Maskiner; Jon Dam, Hotel Stranden": semicolons part the people; or dashes do, where one of them stands behind each:
    /// "Ane Holm (A), formand – Bo Kjær (V) – Ib Vang (C)".
    /// </summary>
    private static string[]? Entries(string text) => BySemicolon(text) ?? ByDash(text);

    private static string[]? ByDash(string text) =>
        text.Contains(" – ", StringComparison.Ordinal)
            && text.Split(" – ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is
                { Length: >= FewestEntries } entries
            && Array.TrueForAll(entries, entry => Count(entry) == 1) ? entries : null;

    private static string[]? BySemicolon(string text) =>
        text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: >= FewestEntries } entries
            && text.Contains(',', StringComparison.Ordinal)
            && Array.TrueForAll(entries, entry => One(entry, Attendance.Unknown) is not null)
            ? entries : null;

    private const int FewestEntries = 3;

    /// <summary>The text begins with a person, or goes on about the last one.</summary>
    public static bool Begin(string text) =>
        Pieces(text).FirstOrDefault() is { } first
            && (Person(first, Attendance.Unknown) is not null || Vocabulary.Roles.Contains(Folding.Fold(first)));

    /// <summary>At commas, or signs that stand for them, outside brackets, and at an "og" between two names.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        foreach (var piece in Parting().Split(Groups().Replace(EndOfSentence().Replace(text, ""), ", ")).Select(part => part.Trim())
            .Where(part => part.Length > 0))
        {
            var halves = And().Split(piece);
            if (halves.Length > 1 && halves.All(half => Person(half, Attendance.Unknown) is not null || Single().IsMatch(half)))
            {
                foreach (var half in halves)
                {
                    yield return half;
                }
            }
            else
            {
                yield return LeadingAnd().Replace(piece, "");
            }
        }
    }

    private static Participant? Person(string piece, Attendance attendance)
    {
        var match = Name().Match(piece);
        if (!match.Success || IsNobody(match.Groups["name"].Value))
        {
            return null;
        }

        var (title, name) = Untitled(match.Groups["name"].Value);
        var person = WithAbout(new Participant(name, null, null, attendance), match);
        return person with
        {
            Role = person.Role is { } said && !Vocabulary.TaskLabels.Contains(said) ? said
                : (match.Groups["before"] is { Success: true } before ? Indefinite(before.Value.ToLowerInvariant()) : title) ?? person.Role,
        };
    }

    /// <summary>"formanden Ane Holm" is a "formand".</summary>
    private static string Indefinite(string role) =>
        role.EndsWith("en", StringComparison.Ordinal) && Vocabulary.Roles.Contains(role[..^2]) ? role[..^2] : role;

    /// <summary>With what stands in brackets behind the name, and behind those.</summary>
    private static Participant WithAbout(Participant person, Match match)
    {
        foreach (Capture inBrackets in match.Groups["brackets"].Captures)
        {
            person = PersonAbout.Add(person, $"({inBrackets.Value.Trim()})") ?? person;
        }

        return match.Groups["after"] is { Success: true } after ? PersonAbout.Add(person, after.Value) ?? person : person;
    }

    /// <summary>"Kulturchef Malin Ros": a title that begins a list has a capital as the names have.</summary>
    private static (string? Title, string Name) Untitled(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 && name.IndexOf(' ', end + 1) > 0
            && Title().IsMatch(name[..end].ToLowerInvariant())
            ? (name[..end].ToLowerInvariant(), name[(end + 1)..]) : (null, name);

    /// <summary>"Formand, Ane Holm", a person a line: what one is stands before the name.</summary>
    [GeneratedRegex(@"^(?<role>Formand|Næstformand),\s+(?=\p{Lu}[\p{L}-]+\s\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex RoleAhead();

    [GeneratedRegex(@"^(?:ph\.d\.-)?\p{Ll}*(?:" + Vocabulary.TitlesBeforeNames + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    private static bool IsNobody(string name) =>
        BodyWords.Name(name) || OrganisationName.Is(name) || name.EndsWith(" Kommune", StringComparison.OrdinalIgnoreCase)
            || Vocabulary.Roles.Contains(Folding.Fold(name))
            || Folding.Fold(name) is "alle" or "ingen" or "hele" or "ledelsen" or "forvaltningen" or "administrationen" or "sekretariatet"
                or "formanden" or "medarbejdere" or "resten" or "øvrige" or "andre" or "begge" or "samtlige";

    private const string OneName = @"\p{Lu}(?:[\p{L}.'’-]*(?!-)[\p{L}.'’])?";

    private const string FullName = OneName + @"(?:\s+(?:(?:von|van|de|der|af|la|el|al)\s+)?" + OneName + "){1,5}";

    [GeneratedRegex(
        @"^(?:(?<before>(?:1\.|2\.)?\s?(?:Formand|Næstformand|Borgmester|Viceborgmester|Rådmand|\p{Ll}{5,25}"
            + @"|(?:\p{Lu}\p{Ll}{1,4}\.|Administrerende|Konstitueret|Fungerende) \p{Ll}*(?:" + Vocabulary.TitlesBeforeNames
            + @")))\s+)?(?<name>" + FullName
            + @")(?:\s*\((?<brackets>[^)]{1,60})\)){0,2}(?:\s*[-–]\s*(?<after>\p{L}[\p{L} "
            + @"]{3,30})|\s+(?<after>(?:[12]\.\s?)?\p{Ll}{5,25}))?"
            + @"(?:\s+(?:til|fra|indtil)\s+kl\.?\s*[0-9]{1,2}(?:[.:][0-9]{2})?|\s+(?:i|under)\s+hele\s+mødet)?\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    /// <summary>A person by one name alone, as the young and small boards print it.</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}\p{Ll}[\p{L}'’-]+)\.?(?:\s*\((?<brackets>[^)]{1,60})\))?(?:\s*[-–]\s*(?<after>\p{Ll}{5,30}))?\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Single();

    /// <summary>A person by initials alone.</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}{2,4})(?:\s*\((?<brackets>[^)]{1,60})\))?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex ByLetters();

    /// <summary>The period behind a word, or a name of two letters; the one behind an initial is part of the name.</summary>
    [GeneratedRegex(@"(?<=[\p{L})]{3}|\b\p{Lu}[aeiouyæøå])\.\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();

    /// <summary>"Forældre: Ane Holm. Elever: Alma", "Skovby Kommune: Ane Holm": whom they are there for.</summary>
    [GeneratedRegex(@"(?:^\s*|[.;,]\s*)\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+){0,3}:\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();

    [GeneratedRegex(@"(?:[,;]|\s[·•|/](?=\s))(?![^(]*\))", RegexOptions.CultureInvariant)]
    private static partial Regex Parting();

    [GeneratedRegex(@"\s+(?:og|samt|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:og|samt)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingAnd();
}
