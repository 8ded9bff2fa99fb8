using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>Finds the name of the body that meets (udvalg, byråd, KKR), and how it is written in running text.</summary>
internal static partial class BodyName
{
    /// <param name="front">The lines about the meeting before its first item, but for its title, each with the text it runs on to.</param>
    /// <param name="told">Who meets as sentences before the first item say it, over the ends of their lines.</param>
    /// <param name="after">Those behind it.</param>
    /// <param name="labelled">What a label says it is.</param>
    public static string? Find(ImmutableArray<(LabelledLine Line, string Text)> front, ImmutableArray<string> told,
        ImmutableArray<(LabelledLine Line, string Text)> after, string? title, string? labelled, ImmutableArray<TextLine> furniture,
        ImmutableArray<TextLine> all, bool hasItems)
    {
        var inTitle = title is null ? "" : Clean(title);
        ImmutableArray<string> named = [.. Ranked(front).OrderBy(IsAssociation), .. told];
        var name = BodyWords.Name(inTitle) && (char.IsUpper(inTitle[0]) || IsOfOne().IsMatch(inTitle)) ? inTitle
            : named.FirstOrDefault(one => (BodyWords.Name(one) || IsOfOrganisation(one)) && char.IsUpper(one[0]))
            ?? (BodyWords.Name(inTitle) ? inTitle : named.FirstOrDefault(BodyWords.Name))
            ?? Labelled(labelled)
            ?? furniture.SelectMany(RunningHead.PiecesOf).Select(Clean).FirstOrDefault(BodyWords.Name)
            ?? furniture.Select(line => Clean(line.Text)).FirstOrDefault(BodyWords.Name)
            ?? (hasItems || (title is not null && MeetingKindWords.Begins(title))
                ? Organisation([inTitle, .. named, .. furniture.SelectMany(RunningHead.PiecesOf).Select(Clean)]) : null)
            ?? (hasItems
                ? front.Select(line => MeetingSentence.Host(line.Text)).FirstOrDefault(host => host is not null) ?? told.FirstOrDefault()
                    ?? ByPlace(front) : null)
            ?? Ranked(after).FirstOrDefault(BodyWords.Name)
            ?? (hasItems && inTitle.Any(char.IsUpper) ? inTitle : null)
            ?? (hasItems && title is not null && OfAbbreviation().Match(title) is { Success: true } called
                ? called.Groups["body"].Value : null);
        return string.IsNullOrEmpty(name) ? null : Begun(InRunningText(WithoutAuthority(InFull(name, front, furniture)), all));
    }

    /// <summary>"Landsforeningen af Fyrvenner" meets where no line names a body of it.</summary>
    private static bool IsAssociation(string name) => name.StartsWith("Landsforening", StringComparison.Ordinal);

    private static string Begun(string name) => char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];

    /// <summary>The sentence that calls the meeting may say whose body it is: "Kommissionen for Skovby Kommune indkaldes".</summary>
    private static string InFull(string name, ImmutableArray<(LabelledLine Line, string Text)> front, ImmutableArray<TextLine> furniture) =>
        front.Select(line => MeetingSentence.Body(line.Text)).FirstOrDefault(body => body is not null
            && body.StartsWith(name, StringComparison.OrdinalIgnoreCase) && WhoseItIs().IsMatch(body[name.Length..]))
        ?? RunningHead.InFull(name, furniture) ?? name;

    /// <summary>What the lines name, whose meeting is on a day first, then the largest type; of a sentence, who meets.</summary>
    private static ImmutableArray<string> Ranked(ImmutableArray<(LabelledLine Line, string Text)> lines) =>
    [
        .. lines.OrderByDescending(line => IsDaysMeeting(line.Text)).ThenByDescending(line => line.Line.Line.Size)
            .ThenByDescending(line => line.Line.Line.Bold)
            .Select(line => MeetingSentence.Body(line.Text) is { } body ? body
                : IsShort(line.Text) && (!line.Line.Facts.EndsSentence || OrganisationName.EndsInForm(line.Text))
                    && !Speaks().IsMatch(line.Text) && !Heads(line.Text) ? Clean(line.Text) : "")
            .Where(name => name.Length > 0),
    ];

    /// <summary>"Byrådets møde onsdag den 12. marts 2031".</summary>
    private static bool IsDaysMeeting(string text) =>
        text.Length <= LongestDated && Genitive().IsMatch(text) && DanishDate.Find(text) is not null && BodyWords.Name(Clean(text));

    /// <summary>"Deltagere fra bestyrelsen:" stands over people, and is nobody's name.</summary>
    private static bool Heads(string text) => text.TrimEnd().EndsWith(':') && text.Contains(' ', StringComparison.Ordinal);

    /// <summary>The name is, where the line says when the body meets, too.</summary>
    private static bool IsShort(string text) => text.Length <= BodyWords.LongestName
        || (text.Length <= LongestDated && DanishDate.Find(text) is not null && Clean(text).Length <= BodyWords.LongestName);

    /// <summary>Characters of a line that says when the body meets, too.</summary>
    private const int LongestDated = 160;

    /// <summary>"Gruppebestyrelsen, Bøgeskov Spejderne": a body, and whose it is.</summary>
    private static bool IsOfOrganisation(string name) =>
        name.Split(", ") is [var body, { Length: > 3 } whose] && char.IsUpper(whose[0]) && !body.Contains(' ', StringComparison.Ordinal)
            && name.Length <= BodyWords.LongestName && BodyWords.Name(body) && !whose.Any(char.IsAsciiDigit);

    /// <summary>An association or a company; an address in the same line is no part of its name.</summary>
    private static string? Organisation(IEnumerable<string> names) =>
        names.Where(name => OrganisationName.Is(name) && !IsAuthority().IsMatch(name) && !Address().IsMatch(name)).FirstOrDefault();

    /// <summary>A label of bodies ("Hvem", "Organ") stands before a name, not before people.</summary>
    private static string? Labelled(string? value) =>
        value is not null && Clean(value) is { Length: > 3 } name && IsPlain(name) && !IsAuthority().IsMatch(name)
            && !PersonName.Begin(value) ? name : null;

    private static bool IsPlain(string name) =>
        char.IsUpper(name[0]) && name.Length <= BodyWords.LongestName
            && name.All(sign => char.IsLetter(sign) || sign is ' ' or '-' or '.' or ',' or '&' or '/');

    /// <summary>
    /// A name that has no word of bodies ("Hegnsynet", "Det Grønne Råd"): what is set largest before the items, larger than all that is
    /// said of the meeting.
    /// </summary>
    private static string? ByPlace(ImmutableArray<(LabelledLine Line, string Text)> lines)
    {
        var bySize = lines.OrderByDescending(line => line.Line.Line.Size).ToList();
        return bySize is [var (line, text), var (next, _), ..] && line.Line.Size > Larger * next.Line.Size
            && text.Length <= BodyWords.LongestName && !line.Facts.EndsSentence
            && Clean(text) is { Length: > 2 } name && IsPlain(name) && !IsAuthority().IsMatch(name) ? name : null;
    }

    private const double Larger = 1.1;

    /// <summary>"Fjordvang Kommune, Socialudvalget" names the body after the authority it belongs to.</summary>
    private static string WithoutAuthority(string name)
    {
        var authority = Authority().Match(name);
        return authority.Success && BodyWords.Name(name[authority.Length..]) ? name[authority.Length..] : WithoutOrganisation(name);
    }

    /// <summary>"Skovby Affald I/S, Bestyrelsen"; a comma in a body's own name parts its matters, and an "og" is before the last.</summary>
    private static string WithoutOrganisation(string name) =>
        name.Split(", ") is [var organisation, var body] && organisation.Contains(' ', StringComparison.Ordinal)
            && !BodyWords.Name(organisation) && BodyWords.Name(body) && char.IsUpper(body[0])
            && !body.Contains(" og ", StringComparison.Ordinal) ? body : name;

    /// <summary>Without the words that say what the document is, when and which page.</summary>
    private static string Clean(string text)
    {
        text = WithoutOpening(WithoutKind(Part(text)));
        var cleaned = Particulars().Replace(Addressees().Replace(text, ""), " ");
        cleaned = KindWords().Replace(Genitive().Replace(cleaned, ""), " ");
        cleaned = Edges().Replace(Blanks().Replace(cleaned, " "), "").Trim();
        cleaned = Matter().Match(cleaned) is { Success: true } meets && BodyWords.Name(meets.Groups["body"].Value)
            ? meets.Groups["body"].Value : cleaned;
        return text.EndsWith('.') && text.EndsWith(cleaned + ".", StringComparison.Ordinal) && OrganisationName.EndsInForm(cleaned)
            ? cleaned + "." : cleaned;
    }

    /// <summary>"Ældrerådet (Dagsorden)": what the paper is stands in brackets behind who meets.</summary>
    private static string WithoutKind(string text) =>
        text is [.., ')'] && text.LastIndexOf('(') is var at and > 0 && MeetingKindWords.IsBare(text[(at + 1)..^1])
            ? text[..at].TrimEnd() : text;

    /// <summary>"Bestyrelsen for Havnene (Nordhavn A/S og": a bracket that its line does not close says of whom it is made up.</summary>
    private static string WithoutOpening(string text) =>
        text.LastIndexOf('(') is > 0 and var at && text.IndexOf(')', at) < 0 ? text[..at].TrimEnd() : text;

    /// <summary>Of a line whose parts a dot stands between, the one that is a name: "Ådal Fjernvarme A.m.b.a. · Værkvej 3".</summary>
    private static string Part(string text) =>
        text.Contains(" · ", StringComparison.Ordinal) || text.Contains(" • ", StringComparison.Ordinal)
            ? Dots().Split(text) is var parts
                && (Array.Find(parts, BodyWords.Name) ?? Array.Find(parts, OrganisationName.Is)) is { } part ? part : text
            : text;

    /// <summary>A name in capitals as the document writes it elsewhere; where it does not, with a capital a word.</summary>
    public static string InRunningText(string name, ImmutableArray<TextLine> all)
    {
        if (name.Any(char.IsLower))
        {
            return name;
        }

        var written =
            all.Select(line => line.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0
                ? line.Text.Substring(at, name.Length) : null)
            .Where(text => text is not null && text.Any(char.IsLower))
            .GroupBy(text => text!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        return written is null && IsWrittenSo(name, all) ? name
            : written is not null ? char.ToUpper(written[0], CultureInfo.InvariantCulture) + written[1..]
            : Words().Replace(name, word => IsAbbreviation(word.Value) ? word.Value : Capitalised(word.Value));
    }

    /// <summary>
    /// An abbreviation, or a company's name, that a sentence has in capitals too ("Referat fra møde i ÅKRAFT I/S") is written so.
    /// </summary>
    private static bool IsWrittenSo(string name, ImmutableArray<TextLine> all) =>
        (OrganisationName.Is(name) || (name.Length <= LongestAbbreviation && name.All(char.IsLetter)))
            && all.Any(line => line.Text.IndexOf(name, StringComparison.Ordinal) is var at and >= 0
                && line.Text.AsSpan(0, at).ContainsAnyInRange('a', 'z') && !BodyWords.Name(name));

    private const int LongestAbbreviation = 5;

    private static bool IsAbbreviation(string word) =>
        word.Length <= 3 && !word.Any(c => "AEIOUYÆØÅ".Contains(c, StringComparison.Ordinal));

    private static string Capitalised(string word) =>
        word is "OG" or "FOR" or "I" or "AF"
            ? word.ToLowerInvariant() : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..].ToLowerInvariant();

    /// <summary>"Regionsrådet - mødesager": behind the body what is said of the paper.</summary>
    [GeneratedRegex(@"^(?<body>[^–-]+) [–-] \p{Ll}+$", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();

    /// <summary>"Dagsorden til HMU-møde": the body by its letters.</summary>
    [GeneratedRegex(@"\b(?<body>\p{Lu}{2,5})-(?:udvalgs)?møde\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfAbbreviation();

    [GeneratedRegex(@"\s[·•]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(
        @",\s+(?:man|tirs|ons|tors|fre|lør|søn)dag\b.*$|\s(?:man|tirs|ons|tors|fre|lør|søn)dag\s+(?:den\s+|d\.\s*)?\d{1,2}\..*$"
            + @"|\b(?:den|d\.)?\s*(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\w*)?\s*(?:den|d\.)?\s*\d{1,2}(?:\.\s*\p{L}+\.?\s+"
            + @"|[-./]\s?\d{1,2}(?:[-./]\s?|\s))\d{2,4}.*$|\b\d{4}-\d{2}-\d{2}.*$"
            + @"|\bside\s+\d+.*$|\b(?:kl|klokken)\b[.:]?\s*\d.*$|\s\|.*$|\s\d+$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Particulars();

    [GeneratedRegex(
        NorwegianWords.KindWords + SwedishWords.KindWords
            + @"\b[\p{L}-]*(?:møde[rt]?|generalforsamling(?:en)?)\b(?: (?:for|i|på(?= \p{Lu})|af|den)\b)?(?: nr\.?)?"
            + @"(?:\s+\d+\s?[-/]\s?\d+(?:\s+(?:i|for|af)(?=\s+\p{Lu}))?)?"
            + @"|\b(?:åben|åbent|åbne|lukket|lukkede|endelig"
            + @"|foreløbig|udkast|udskrift af|uddrag af|ordinær[te]?"
            + @"|ekstraordinær[te]?|tillægsdagsorden|(?:møde|beslutnings|konklusions)?referat(?:et)?"
            + @"|dagsorden|(?:beslutnings"
            + @"|møde)?protokol|protokoludskrift|indkaldelse|mødeindkaldelse|møde(?:t)?(?: (?:for|i|af|den))?|(?<=^\s*|(?:dagsorden"
            + @"|referat|protokol|indkaldelse)\w* )(?:for|fra|til|i|af)|den(?=\s*$|\s+\d)|^udvalg(?=:)|supplerende|ekstra|møde nr\.?"
            + @"|nr\.?)\b(?=\s|:|$|,)|\d{4}$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KindWords();

    /// <summary>"Til medlemmerne af Skolerådet", "Til beboerne i Ejerforeningen …": a letter to those who are in it.</summary>
    [GeneratedRegex(@"^Til\s+(?:\p{Ll}+\s+){1,4}(?:af|i|for|på|ved)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Addressees();

    /// <summary>"bestyrelsen for Nordbus": a name in full, though a sentence begins it with a small letter.</summary>
    [GeneratedRegex(@"^\p{L}+ for \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex IsOfOne();

    [GeneratedRegex(@"^\s+(?:for|i|på|ved|af)\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex WhoseItIs();

    /// <summary>Words to the readers, not a name.</summary>
    [GeneratedRegex(@"^(?:kære|hej|der|hermed)\s|\bindkald(?:er|es|t)\b|\binviterer\b|\bbyder\b"
            + @"|^(?:\p{L}*(?:bestyrelsen|udvalget|rådet|styrelsen))\s(?:foreslår|indstiller|anbefaler|ønsker|har|havde|skal"
            + @"|vil|kan|er|var|bad|blev)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speaks();

    /// <summary>"Byrådets møde" is the meeting of Byrådet.</summary>
    [GeneratedRegex(@"(?<=\p{L}(?:et|en|rne|bestyrelse|udvalg|råd))s(?:\s+\d+\.)?(?=\s+(?:ordinære\s+|ekstraordinære\s+)?møde\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();

    [GeneratedRegex(@",.*\d", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:(?:[\p{L} -]{2,30} Kommune|Region [\p{L}]+|KL)\s*[,:–-]\s+"
        + @"|(?:[\p{L} -]{2,30} Amt|Region \p{L}+)\s+(?=\p{L}+(?:et|en)$)|[\p{L} -]{2,30} kommun[,:]?\s+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    /// <summary>A municipality, and what any heading says.</summary>
    [GeneratedRegex(
        @"\bkommune\b|^region\b|\b(?:bilag|forside|indhold|indholdsfortegnelse|oversigt|deltagere|sager?|punkter|beslutninger)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsAuthority();

    [GeneratedRegex(@"^[\s:,.\-–|·•]+|[\s:,.\-–|·•]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Edges();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<!/)\p{L}+(?!/)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
