using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>A number that may tell an item apart, as read at the start of a line.</summary>
/// <param name="Printed">Without its word and closing mark: "Punkt 2:" gives "2", "1.1." gives "1.1", "Sag 3/28:" gives "3/28".</param>
/// <param name="Parts">"3.4" gives 3 and 4, "12b" 12 and 2, "B.4" 2 and 4; of "3/28" the year is none.</param>
/// <param name="Word">The word or sign before it in lower case (punkt, sag, nr, §), or "".</param>
/// <param name="Mark">The mark after it (". : ) § - ·"), or "".</param>
/// <param name="Rest">The line's text after it.</param>
/// <param name="Glued">No blank between the number and its text.</param>
public sealed partial record ItemNumber(string Printed, ImmutableArray<int> Parts, string Word, string Mark, string Rest, bool Glued)
{
    /// <summary>How the number is dressed, e.g. "punkt#:" or "#.#."; items of one level share it.</summary>
    public string Dress => $"{Word}{new string('#', Parts.Length)}{Mark}";

    /// <summary>A year stands behind the number: "3/28".</summary>
    public bool CountsInYear => Mark.StartsWith('/');

    /// <summary>A form that is an item's number only where the document counts so: "41/25 Referat", "BN § 111".</summary>
    public bool IsCounted => CountsInYear || Word.EndsWith(" " + Section, StringComparison.Ordinal);

    /// <summary>It stands behind its title, at the right edge: "Skiltplan   33/24".</summary>
    public bool IsBehind => Mark == BehindMark;

    /// <summary>A blank stands in it: "141 A". Before its title it reads as the title's first word.</summary>
    public bool IsApart => Printed.Contains(' ', StringComparison.Ordinal);

    /// <summary>It counts below the item that it follows, whatever its figures: "a) Valg af dirigent" under "Sag 1".</summary>
    public bool IsBelow { get; init; }

    /// <summary>When the item is dealt with, where that is printed before the number: "(kl. 12.35-13.15) 3. Budget".</summary>
    public string? Slot { get; init; }

    /// <summary>The year stands before it: "16/31".</summary>
    public bool IsBehindYear => Mark.StartsWith(YearFirstMark, StringComparison.Ordinal);

    /// <summary>The mark of a number behind its year.</summary>
    public const string YearFirstMark = "/<";

    /// <summary>The mark of a number behind its title.</summary>
    public const string BehindMark = "/>";

    private const int LongestCase = 60;

    /// <summary>
    /// The case that follows on its line in the title's stead: "Punkt 2. – 2025-118204", "32 | Åbent punkt | Sagsnr. 17/42".
    /// </summary>
    public CaseNumber? CaseAfter =>
        Rest is { Length: > 0 and <= LongestCase }
            && CaseNumber.Read(Rest.TrimStart('–', '-', '|', '·', ' ')) is { Number: not null } read ? read : null;

    /// <summary>
    /// No title follows on its line: nothing, its case, or whether the item is open ("Punkt nr. 79 - lukket", "Sag nr. 112   Åben sag").
    /// Behind a mark "Lukket punkt" may be all that an item is called; "Punkt nr. 3 - Åben" has a word for what it counts.
    /// </summary>
    public bool StandsAlone =>
        Rest.Length == 0
            || (Rest.Length <= AccessMark.Longest && AccessMark.IsAlone(Rest)
                && (Mark.Length == 0 || !char.IsUpper(Rest[0]) || (Word.Length > 0 && !Rest.Contains(' ', StringComparison.Ordinal))))
            || (Word.Length > 0 && NorwegianWords.Papers.Contains(Rest)) || CaseAfter is not null;

    /// <summary>The number that <paramref name="text"/> starts with, or null: dates, amounts, times and case numbers are none.</summary>
    /// <param name="counted">
    /// A bare "41/25" before a title is one, not a case's, and "BN § 111" no law's: the document counts its items so.
    /// </param>
    public static ItemNumber? Read(string text, bool counted = false)
    {
        if ((counted ? ReadSection(text) : null) is { } section)
        {
            return section;
        }

        if (TimeSlot.Before(text) is > 0 and var slot)
        {
            return Read(text[slot..], counted) is { Rest.Length: > 0 } timed && timed.Word.Length + timed.Mark.Length > 0
                ? timed with { Slot = text[..slot].Trim() } : null;
        }

        if (!MayStartWithNumber(text) || Pattern().Match(text) is not { Success: true } match)
        {
            return MayBeCapital(text)
                ? ReadRoman(text) ?? Of(LetteredNumber.ReadCapital(text)) ?? ReadRegistered(text) ?? ReadCompound(text)
                : ReadBracketed(text) ?? ReadCompound(text);
        }

        if (DanishDate.Starts(text))
        {
            return null;
        }

        var word = match.Groups["word"].Value.ToLowerInvariant().TrimEnd('.', ' ');
        var mark = match.Groups["mark"].Value.Trim();
        var rest = text[match.Length..].Trim();
        if (mark == "." && match.Groups["gap"].Length == 0 && LetteredNumber.ReadPointed(match.Groups["number"].Value, rest) is { } pointed)
        {
            return Of(pointed, word);
        }

        var glued = mark.Length == 0 && match.Groups["gap"].Length == 0 && rest.Length > 0;
        var (number, year) = (match.Groups["number"].Value, match.Groups["year"].Value);
        var printed = number + year;
        if (year.Length > 0 && ((rest.Length == 0 && !word.StartsWith(NorwegianCase, StringComparison.Ordinal))
            || (word.Length + mark.Length == 0 && !counted)))
        {
            return null; // a date, or a case's number
        }

        if (!CanFollow(rest, word, mark, glued)
            && !(printed.Contains('.', StringComparison.Ordinal) && !glued && rest is ['-' or '–' or '=' or '+' or '@', var second, ..]
                && !char.IsWhiteSpace(second)))
        {
            return null;
        }
        var parts = match.Groups["letter"] is { Success: true } letter
            ? [.. Figures(number[..^1].TrimEnd()), (letter.Value[0] | ' ') - 'a' + 1]
            : Figures(number);
        return new ItemNumber(printed, parts, Spaces().Replace(word, " "), (year.Length > 0 ? "/" : "") + (mark == "–" ? "-" : mark), rest,
            glued);
    }

    private static ItemNumber? Of(LetteredNumber? number, string word = "") =>
        number is null ? null : new ItemNumber(number.Printed, number.Parts, word, number.Mark, number.Rest, false);

    /// <summary>The number in a form that only a count makes one (<see cref="IsCounted"/>), or null.</summary>
    public static ItemNumber? ReadCounted(string text) =>
        text.Length == 0 ? null
        : !char.IsAsciiDigit(text[0]) ? ReadSection(text)
        : text.Contains('/', StringComparison.Ordinal) && Read(text, counted: true) is { CountsInYear: true } number ? number : null;

    /// <summary>Most lines start with other letters than the words before a number do, or have no figure: they need no pattern.</summary>
    private static bool MayStartWithNumber(string text) =>
        text.AsSpan().TrimStart() is [var first, .. var rest]
            && (char.IsAsciiDigit(first) || first is '§' or '#' || (rest.Length > 0 && BeginsWord(first, rest[0])))
            && text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Of dagsordenspunkt, punkt, pkt, sag, nr, ad and their kin the first two letters.</summary>
    private static bool BeginsWord(char first, char second) =>
        (Folding.Lower(first), Folding.Lower(second)) is ('d' or 's', 'a') or ('p', 'u' or 'k') or ('n' or 'ä', 'r') or ('a', 'd');

    /// <summary>A word begins otherwise: a small letter stands behind its capital.</summary>
    private static bool MayBeCapital(string text) => text is [>= 'A' and <= 'Z', not (>= 'a' and <= 'z'), _, ..];

    /// <summary>"IV. Title". One letter alone is read as a letter; <see cref="AsRoman"/> gives the other reading.</summary>
    private static ItemNumber? ReadRoman(string text)
    {
        var match = Roman().Match(text);
        return match.Success && RomanNumber.Value(match.Groups["roman"].Value) is { } value
            ? new ItemNumber(match.Groups["roman"].Value, [value], "", match.Groups["mark"].Value.Trim() + RomanMark,
                text[match.Length..].Trim(), false)
            : null;
    }

    /// <summary>A single letter that may be a Roman number, read so; else null.</summary>
    public ItemNumber? AsRoman() =>
        Mark.EndsWith('A') && RomanNumber.Value(Printed) is { } value ? this with { Parts = [value], Mark = Mark[..^1] + RomanMark } : null;

    /// <summary>What kind of figures it counts with.</summary>
    public NumberSeries Series => Mark.EndsWith(RomanMark, StringComparison.Ordinal) ? NumberSeries.Roman : Mark.EndsWith('A')
        ? NumberSeries.Letter : NumberSeries.Arabic;

    private const string RomanMark = "R";

    /// <summary>"PS 12/24 Title", "KS-012/2024": a register, a number and its year: how Norwegian bodies count items.</summary>
    private static ItemNumber? ReadRegistered(string text) =>
        Registered().Match(text) is { Success: true } match
            ? new ItemNumber(match.Groups["number"].Value + match.Groups["year"].Value, Figures(match.Groups["number"].Value),
                match.Groups["word"].Value.ToLowerInvariant(), "/" + match.Groups["mark"].Value.Trim(), text[match.Length..].Trim(), false)
            : null;

    [GeneratedRegex(@"^(?<word>[A-Z]{2,4})[ -](?<number>[0-9]{1,3})(?<year>/(?:[0-9]{2}|20[0-9]{2}))(?<mark>\s?[:.–-](?=\s|$))?"
        + @"(?:\s+(?=\p{L}|\d)|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Registered();

    /// <summary>"Formannskapssak 12/24", "HAVNESTYRESAK 28/24 Title": whose case it is, in Norwegian; no Danish word ends so.</summary>
    private static ItemNumber? ReadCompound(string text) =>
        text.Length > 0 && char.IsUpper(text[0])
            && text.AsSpan(0, Math.Min(text.Length, LongestCompound)).Contains(NorwegianCase + " ", StringComparison.OrdinalIgnoreCase)
            && Compound().Match(text) is { Success: true } match
            ? new ItemNumber(match.Groups["number"].Value + match.Groups["year"].Value, Figures(match.Groups["number"].Value),
                match.Groups["word"].Value.ToLowerInvariant(),
                (match.Groups["year"].Success ? "/" : "") + match.Groups["mark"].Value.Trim(),
                text[match.Length..].Trim(), false)
            : null;

    private const int LongestCompound = 30;

    /// <summary>The word for a case, as it ends or begins the words before a number: "sak", "saknr", "styresak".</summary>
    private const string NorwegianCase = "sak";

    [GeneratedRegex(@"^(?<word>\p{L}{3,24}(?:sak|SAK))\s(?<number>[0-9]{1,4})(?<year>/(?:[0-9]{2}|20[0-9]{2}))?(?<mark>\s?[:.–-](?=\s|$))?"
        + @"(?:\s+(?=\p{Lu}|\d)|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Compound();

    /// <summary>"BN § 111", "Au § 88 Title": a board's letters before the section sign, in Swedish minutes; elsewhere a law's.</summary>
    private static ItemNumber? ReadSection(string text) =>
        text.AsSpan(0, Math.Min(text.Length, LongestRegister)).Contains('§') && RegisteredSection().Match(text) is { Success: true } match
            ? new ItemNumber(match.Groups["number"].Value, Figures(match.Groups["number"].Value),
                match.Groups["word"].Value.ToLowerInvariant() + " " + Section, match.Groups["mark"].Value.Trim(),
                text[match.Length..].Trim(), false)
            : null;

    private const int LongestRegister = 8;

    [GeneratedRegex(@"^(?<word>\p{Lu}\p{L}{1,4}) §\s?(?<number>[0-9]{1,4})(?<mark>\s?[:.–-](?=\s|$))?(?:\s+(?=\p{Lu}|\d)|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex RegisteredSection();

    /// <summary>"(3) Title".</summary>
    private static ItemNumber? ReadBracketed(string text) =>
        text is ['(', >= '1' and <= '9', ..] && Bracketed().Match(text) is { Success: true } match
            ? new ItemNumber(match.Groups["number"].Value, Figures(match.Groups["number"].Value), "", "()", text[match.Length..].Trim(),
                false)
            : null;

    [GeneratedRegex(@"^\((?<number>[0-9]{1,3})\)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    private const string Section = "§";

    private static ImmutableArray<int> Figures(string number) =>
        [.. number.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];

    private static bool CanFollow(string rest, string word, string mark, bool glued)
    {
        if (rest.Length == 0)
        {
            return word.Length > 0 || mark is "." or ":" or "§" or ")" or "-" or "–" || mark.Length == 0;
        }

        // "1 2. behandling af forslag": the title itself begins with an ordinal.
        if (Ordinal().IsMatch(rest))
        {
            return !glued;
        }

        var first = rest[0];
        if (glued || (word == Section && mark.Length == 0))
        {
            return char.IsUpper(first)
                || (!glued && !char.IsLower(first) && first is not (',' or ';' or ')' or '/')
                    && !((first is '-' or '–') && (rest.Length < 2 || !char.IsAsciiDigit(rest[1])))); // "§ 12 i loven" is quoted
        }

        if (word.Length > 0 && mark.Length > 0)
        {
            return true;
        }

        // A bare number before small letters counts things ("12 kommuner"); after a mark or a word it numbers them.
        return char.IsUpper(first) || first is '"' or '”' or '“' or '»' or '\'' or '('
            || ((mark.Length > 0 || word.Length > 0) && (char.IsLetterOrDigit(first) || first is '-' or '–'));
    }

    /// <summary>Times from and to; a number of the municipalities' journal plan (KLE).</summary>
    private const string NoNumber =
        @"[0-9]{1,2}[.:][0-9]{2}\s?[-–]\s?[0-9]{1,2}[.:][0-9]{2}|[0-9]{2}\.[0-9]{2}\.[0-9]{2}[.-][A-ZÆØÅ][0-9]{2}";

    [GeneratedRegex(
        @"^\s*(?!" + NoNumber
            + @")(?:(?<word>[§#])\s*|(?<word>(?:dagsorden(?:s|ens\s)?)?punkt(?:\s+nr)?|pkt(?:\.?\s*nr)?|sag(?:\s+nr)?|sak(?:\s?nr)?"
            + @"|saksnr|ärende(?:\s+nr)?|nr"
            + @"|ad(?:\s+(?:dagsordenens\s+)?(?:punkt|pkt\.?|sag))?)(?:\b\.?\s*|\.?:\s+(?=[0-9]{1,4}(?:$|\s+[\p{L}/]+(?:\s\p{L}+)?:))))?"
            + @"(?<number>[0-9]{1,4}(?:\.[0-9]{1,3}){0,3}(?-i:(?<letter>[a-z])(?=[\s.:)]|$)"
            + @"|(?<letter>[A-Z])(?=[.:)]|/[0-9]{2}|\s+\p{Lu}\p{Ll})"
            + @"|(?(word)\s(?<letter>[A-Z])(?=$|:|[.)](?:\s|$))|(?!)))?)"
            + @"(?<year>/(?:[0-9]{2}|(?:19|20)[0-9]{2})(?![0-9/]))?(?<mark>\s?(?:\.(?![0-9])|:(?![0-9])|\)|§"
            + @"|(?(word),(?=$|\s(?!bilag)(?:åb|luk|[§'”»]|(?-i:\p{Lu})))|(?!))"
            + @"|[-–·•|](?=\s|$)))?(?<gap>\s*)(?![.,:/%]|(?<!\s)-[0-9])(?(word)(?!(?<=[0-9])[0-9])|(?![0-9](?!\d?\. ?\p{Ll})))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(?<roman>[IVXL]{2,6})(?<mark>\s?[-–.:)])\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^[0-9]{1,2}\. ?\p{Ll}{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
