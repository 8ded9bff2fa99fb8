using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>
/// What a case line (sagslinje) says: the case's number, who handles it, the document's number. Read by the shape
/// of the numbers that Danish case systems give and by the labels before them, of which there are few.
/// </summary>
public sealed partial record CaseNumber(string? Number, string? Handler, string? Document)
{
    /// <summary>What is ticked beside it, or on a line of its own: whether the item is open.</summary>
    public AccessTicks? Ticks { get; init; }

    /// <summary>The access mark that stands before or behind it: <c>Åbent punkt   Sag 23/014400</c>.</summary>
    public Access? Access { get; init; }

    /// <summary>Null when the line is no case line: other words stand on it than numbers, labels and initials.</summary>
    public static CaseNumber? Read(string text)
    {
        if (text.Length > 160 || !(text.Contains(':', StringComparison.Ordinal) || text.AsSpan().IndexOfAnyInRange('0', '9') >= 0
            || text.StartsWith("init", StringComparison.OrdinalIgnoreCase) || text is ['Å' or 'å', 'b', ..]))
        {
            return null;
        }

        text = Superscript.Without(text).TrimStart('☒', ' '); // the option that a ring or a tick chose
        var byLabels = ByLabels(text);
        if (byLabels is { Access: not null })
        {
            return byLabels;
        }

        if (AccessMark.AtEdge(text) is { } mark && (Read(mark.Others) ?? BeforeBody(mark.Others)) is { Number: not null } beside)
        {
            return beside with { Access = mark.Access };
        }

        if (text is ['(', .. var inside, ')'] && !inside.Contains('(', StringComparison.Ordinal))
        {
            return Read(inside) is { Number: not null } bracketed && (bracketed.Number.Length >= SureNumber || char.IsLetter(inside[0]))
                ? bracketed : null;
        }

        var labelled = Labelled(text) ?? byLabels;
        if (labelled is not null)
        {
            return labelled;
        }

        if (char.IsAsciiDigit(text[^1]) && text.Contains('-', StringComparison.Ordinal)
            && OtherLabel().Match(text) is { Success: true } other)
        {
            return new CaseNumber(Compact(other.Groups["number"].Value), null, null);
        }

        if (char.IsUpper(text[0]) && text.Contains(" / ", StringComparison.Ordinal)
            && HandlerFirst().Match(text) is { Success: true } first)
        {
            return new CaseNumber(first.Groups["number"].Value, first.Groups["handler"].Value, null);
        }

        if (IsDiary(text))
        {
            return new CaseNumber(text, null, null);
        }

        var bare = Bare().Match(text);
        return bare.Success && !SchoolYear().IsMatch(bare.Groups["number"].Value)
            ? new CaseNumber(Compact(bare.Groups["number"].Value), Cleaned(bare.Groups["handler"]), null)
            : null;
    }

    /// <summary>
    /// "KS 2024/123", "M-2024-118", "BHU 388/2002": a board's letters, a year and a number, as Swedish diaries and old Danish boards have;
    /// "OK 2024-2026" are years, and "FC 2024/25" is a season.
    /// </summary>
    private static bool IsDiary(string text) =>
        text.Length <= LongestDiary && char.IsUpper(text[0]) && char.IsAsciiDigit(text[^1])
            && Diary().Match(text) is { Success: true } read
            && int.Parse(read.Groups["n"].Value, CultureInfo.InvariantCulture)
                != (int.Parse(read.Groups["y"].Value, CultureInfo.InvariantCulture) + 1) % 100;

    private const int LongestDiary = 20;

    [GeneratedRegex(@"^(?!E[UFØ]\b)(?:\p{Lu}{1,6}[ -](?<y>(?:19|20)[0-9]{2})"
        + @"(?:[/:](?<n>[0-9]{1,6})|[-.](?!(?:19|20)[0-9]{2}$)(?<n>[0-9]{3,6}))|\p{Lu}{2,5} (?<n>[0-9]{1,5})/(?<y>(?:19|20)[0-9]{2}))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Diary();

    /// <summary>"Sagsnr. 340118 Kulturudvalget": the case and the body that treats it, which the access mark behind them shows.</summary>
    private static CaseNumber? BeforeBody(string text) => LabelledCase.Before(text) is var (number, body) && BodyWords.Name(body)
        ? new CaseNumber(number, null, null) : null;

    /// <summary>"LHAMAR / 09/2207": who handles it, a stroke between blanks and the case.</summary>
    [GeneratedRegex(@"^(?<handler>\p{Lu}{2,8}) / (?<number>\d{2,4}[/-]\d{1,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex HandlerFirst();

    /// <summary>By its labels alone, whatever the shape of the numbers; null where any word is left over.</summary>
    public static CaseNumber? ByLabels(string text) => MayBeginLabel(text) && LabelledCase.Read(text) is { } read
        ? new CaseNumber(read.Number, read.Handler, read.Document) { Access = read.Access } : null;

    private static CaseNumber? Labelled(string text)
    {
        if (!MayBeginLabel(text))
        {
            return null;
        }

        string? number = null, handler = null, document = null;
        var at = 0;
        foreach (Match match in Label().Matches(text))
        {
            if (text.AsSpan(at, match.Index - at).Trim(Separators).Length > 0)
            {
                return null;
            }

            var value = match.Groups["value"].Value.Trim();
            if (match.Groups["case"].Success)
            {
                number ??= Compact(value);
            }
            else if (match.Groups["document"].Success)
            {
                document ??= Compact(value);
            }
            else
            {
                handler ??= value;
            }

            at = match.Index + match.Length;
        }

        var rest = text[at..].Trim(' ', ',', ';', '|');
        var named = HandlerWithoutColon().Match(rest);
        if (named.Success)
        {
            handler ??= named.Groups["handler"].Value;
            rest = "";
        }

        if (at == 0 || (rest.Length > 0 && !Initials().IsMatch(rest)))
        {
            return null;
        }

        return new CaseNumber(number, handler ?? (rest.Length > 0 ? rest : null), document);
    }

    /// <summary>A number without a label has so many characters; fewer may be years or an amount.</summary>
    internal const int SureNumber = 8;

    private const string Separators = " ,;|/-·";

    /// <summary>A case line begins with a label's first letters, and most lines with others.</summary>
    private static bool MayBeginLabel(string text) => LabelledCase.MayBeLabel(text.AsSpan().TrimStart(Separators));

    private static string? Cleaned(Group group) => group.Success && group.Length > 0 ? group.Value.Trim('(', ')', ' ') : null;

    private static string Compact(string number) =>
        number.Contains(" - ", StringComparison.Ordinal) || LetterApart().IsMatch(number) ? number : Blanks().Replace(number, "");

    /// <summary>Shapes that nothing else has: a label alone before them, without a colon, says what they are.</summary>
    private const string OwnShapes =
        @"(?:[A-ZÆØÅ]{2,6}-\d{4}-\d{2,7}|\d{2}\.\d{2}\.\d{2}[.-][A-ZÆØÅ]\d{2}-\d{1,5}[-/]\d{2,4}|\d-\d{2}-\d{1,2}-\d{1,5}-\d{2}"
            + @"|\d{2}\.\d{2}\.\d{2}[.-][A-ZÆØÅ]\d{2}|\d{2}\.\d{2}(?:\.\d{2})? [A-ZÆØÅ] \d{2}"
            + @"|\d{2}\.\d{2}(?:\.\d{2})?[A-ZÆØÅ]\d{2}(?: - \d{4}/\d{3,6}|[-/]\d{4}/\d{2,6}|-\d{3,5}(?:[-/]\d{2,4})?)?)";

    private const string Shapes =
        @"(?:" + OwnShapes + @"|\d{2}(?-i:[A-Z])\d{5,6}|\d{4}-\d{5,7}|\d{2}[/-]\d{3,6}(?-i:[A-ZÆØÅ](?!\p{L}))?|\d{4}/\d{3,7}"
            + @"|\d{5,10}(?!\d)|\d{3}-\d{4}-\d{3,6})";

    [GeneratedRegex(
        @"^(?<number>" + Shapes
            + @")(?:\s*[-,/]?\s+(?:(?:[Ss]ags)?[Ii]nitialer:?\s*|[Ss]agsbehandler:?\s*"
            + @"|[Ii]nit\.?:?\s*)?(?<handler>\(?[A-Za-zÆØÅæøå]{2,6}\d{0,2}\)?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"(?:(?<case>sags?[\s-]?(?:nr|nummer|id|no)\.?|sagsnr|journal\s?(?:nr|nummer)\.?|j\.?\s?nr\.?|sag|esdh\s?(?:nr|sag)?\.?"
            + @"|acadre\s?(?:nr)?\.?|emnenr\.?)|(?<document>dok(?:ument)?\.?\s?(?:nr|nummer|id)?\.?)|(?<handler>(?:sags)?initialer"
            + @"|sagsbehandler|sagsbeh\.?|init\.?|ref\.?))\s*(?::|(?<=\.)\s|\s(?=" + OwnShapes
            + @"|\d{2}/\d{4,6}\b))\s*(?<value>(?<case2>(?:" + Shapes
            + @"|\d{4}-\d{3,7})(?!\d|[-/]\d)|\d{1,4}(?=\s*$)|(?<=(?:nr|nummer)\.?\s?:\s*)\d[\dA-ZÆØÅ./-]{0,30}(?=\s*$)"
            + @"|(?<=(?:sags\s?-?(?:nr|nummer)|j\.?\s?nr|journal\s?(?:nr|nummer))\.?\s+)\d[\dA-ZÆØÅ./-]{2,30}(?=\s*$))|(?<=(?:initialer"
            + @"|behandler|beh\.?|init\.?|ref\.?)\s*:\s*)[A-Za-zÆØÅæøå][\wÆØÅæøå./ -]{0,40}?(?=\s*(?:$|,|;|\||sags|dok|j\.|init)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>
    /// Whatever a system calls it ("Acadre-nr.", "Journal:", "ESDH-sag:"): a short label and a number of a shape that nothing else has.
    /// </summary>
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}./-]*(?: [\p{L}./-]+){0,2}(?:\s?:|(?<=\.)|(?<=[Nn]r|[Nn]ummer|[Ss]ag|[Jj]ournal))\s*(?<number>" + OwnShapes + @")$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OtherLabel();

    [GeneratedRegex(@"^(?:sagsbehandler|sagsbeh\.?|(?:sags)?initialer|init\.?|ref\.?)\s*:?\s*(?<handler>[A-Za-zÆØÅæøå]{2,6}\d{0,2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HandlerWithoutColon();

    [GeneratedRegex(@"^[A-Za-zÆØÅæøå]{2,6}\d{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    /// <summary>"2014/2015" without a label is a season.</summary>
    [GeneratedRegex(@"^(?:19|20)[0-9]{2}/(?:19|20)[0-9]{2}$")]
    private static partial Regex SchoolYear();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>"00.01 S 09": municipalities' files were numbered so until the nineties, and the blanks are the number's.</summary>
    [GeneratedRegex(@"^\d{2}\.\d{2}(?:\.\d{2})? \p{L} \d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex LetterApart();
}
