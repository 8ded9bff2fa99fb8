using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Notes;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>
/// Reads a line as a known field heading: "Indstilling", "INDSTILLING FRA …", "Teknik- og Miljøudvalgets beslutning den …".
/// </summary>
public static partial class FieldHeading
{
    /// <summary>Longer lines are sentences that begin like a heading.</summary>
    private const int LongestHeading = 130;

    public static FieldKind? KindOf(string text) => KindOf(text, null);

    /// <summary>Of a line that is a heading by its type and place: words that a sentence may begin with say what it heads, too.</summary>
    public static FieldKind? KindOfSet(string text) =>
        KindOf(text) ?? (Recommender.IsOfHeading(Folding.Fold(text).TrimEnd(' ', ':', ',')) ? FieldKind.Recommendation : null);

    /// <summary>No heading begins with a small letter, as most lines of a text do.</summary>
    internal static bool MayBe(string text) => text.Length > 0 && !char.IsLower(text[0]);

    /// <param name="whole">The text folded, where it is known (<see cref="Folding.Fold(string)"/>).</param>
    internal static FieldKind? KindOf(string text, string? whole)
    {
        var printed = text;
        text = Superscript.WithoutMarksAtEnd(text);
        if (text.Length > LongestHeading || text.Length == 0 || char.IsLower(text[0])
            || text.EndsWith(" om,", StringComparison.Ordinal)) // "Indstilling om," goes on with "at …"
        {
            return null;
        }

        if (TextAfterColon(text) is { Length: > 0 } after && DanishDate.Find(after) is null)
        {
            return IsDecisionOfItem(text) ? FieldKind.Decision : null;
        }

        var folded = (whole is not null && ReferenceEquals(text, printed) ? whole : Folding.Fold(text)).TrimEnd(' ', ':', '.', '-');
        if (Vocabulary.FieldHeadings.TryGetValue(folded, out var kind))
        {
            return kind;
        }

        if ((KindOfJoined(folded) ?? KindOfFirst(folded)) is { } joined)
        {
            return joined;
        }

        if (text.TrimEnd().EndsWith('.') && !EndsInDay().IsMatch(text))
        {
            return folded.Count(sign => sign == ' ') < MostOwnedWords ? KindOfOwned(folded) : null; // "Kommissionens beslutning. Godkendt."
        }

        foreach (var (start, startKind) in folded.Length > 0 && Starts.TryGetValue(folded[0], out var starts) ? starts : [])
        {
            if (folded.StartsWith(start, StringComparison.Ordinal) && (folded.Length == start.Length || folded[start.Length] == ' ')
                && !IsSentence(folded))
            {
                return startKind;
            }
        }

        return IsDecision(folded, text)
            ? FieldKind.Decision : Recommender.Is(folded, text) ? FieldKind.Recommendation
                : KindOfOwned(folded) ?? BodysOpinion.KindOf(text);
    }

    /// <summary>Of <see cref="Vocabulary.FieldHeadingStarts"/> those that begin with a letter, in their order.</summary>
    private static readonly FrozenDictionary<char, (string Start, FieldKind Kind)[]> Starts =
        Vocabulary.FieldHeadingStarts.GroupBy(start => start.Start[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>What was decided by whom or when, or that it was; most lines have none of the words for it.</summary>
    private static bool IsDecision(string folded, string text) =>
        folded.AsSpan().ContainsAny(DecisionStems)
            && (DatedDecision().IsMatch(folded)
                || ((BodysDecision().IsMatch(folded) || (Treated().IsMatch(folded) && !IsSentence(folded))) && BodyWords.Name(text))
                || WhatWasDecided().IsMatch(folded));

    /// <summary>What the patterns of <see cref="IsDecision"/> have one of.</summary>
    private static readonly SearchValues<string> DecisionStems =
        SearchValues.Create(["beslut", "referat", "vedt", "behandling"], StringComparison.Ordinal);

    /// <summary>"Høring/borgerinddragelse": known headings joined by a stroke are of the first one's kind.</summary>
    private static FieldKind? KindOfJoined(string folded)
    {
        if (folded.Contains(" - ", StringComparison.Ordinal) && Qualified().Match(folded) is { Success: true } qualified)
        {
            return Vocabulary.FieldHeadings.TryGetValue(qualified.Groups["what"].Value, out var whole) ? whole : null;
        }

        var stroke = folded.IndexOf('/', StringComparison.Ordinal);
        return stroke > 0 && Vocabulary.FieldHeadings.TryGetValue(folded[..stroke].TrimEnd(), out var kind)
            && Vocabulary.FieldHeadings.ContainsKey(folded[(stroke + 1)..].TrimStart()) ? kind : null;
    }

    /// <summary>"Beslutningstema (resumé)", "Lovgrundlag, planer mv.": a word in brackets, or what more there is, is no matter;
    /// "(bilag)" says where to read on.</summary>
    private static FieldKind? KindOfFirst(string folded) =>
        folded is [.., ')'] or [.., 'v' or 'm'] && AndMore().Match(folded) is { Success: true } first
            && Vocabulary.FieldHeadings.TryGetValue(first.Groups["what"].Value, out var kind) ? kind : null;

    [GeneratedRegex(@"^(?<what>\p{L}[\p{L} ]{4,40}?)(?: \((?!bilag\b)\p{L}{3,12}\)|(?:, \p{L}[\p{L} ]{2,30})? (?:mv|m\.v|m\.m))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex AndMore();

    /// <summary>"Lovgrundlag – link": a word behind a dash says in what form.</summary>
    [GeneratedRegex(@"^(?<what>\p{L}[\p{L} ]{4,40}) [–-] \p{L}{3,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Qualified();

    /// <summary>With more it is a sentence: "Sagen afventer udvalgets beslutning."</summary>
    private const int MostOwnedWords = 4;

    /// <summary>"Det besluttede vi", "Hvad blev besluttet?", "Rådet vedtog": words around the verb, and none of what it was.</summary>
    [GeneratedRegex(@"^(?:(?:det|her|hvad|dette|blev|vi|har|er|rådet|bestyrelsen|udvalget|mødet|forsamlingen) ){0,3}"
        + @"(?:besluttede|vedtog|besluttet|vedtaget)(?: (?:vi|rådet|bestyrelsen|udvalget|mødet|forsamlingen|der|på mødet)){0,2}\??$",
        RegexOptions.CultureInvariant)]
    private static partial Regex WhatWasDecided();

    /// <summary>"Regionsrådets beslutning", "Teknik- og Miljøudvalgets indstilling": whose it is does not change what it is.</summary>
    private static FieldKind? KindOfOwned(string folded)
    {
        return OwnedLasts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(LastWord(folded))
            && Owned().Match(folded) is { Success: true } match
            && Vocabulary.FieldHeadings.TryGetValue(match.Groups["what"].Value, out var kind) ? kind : null;
    }

    /// <summary>The words that the headings of <see cref="Owned"/> end in; most lines end in another.</summary>
    private static readonly FrozenSet<string> OwnedLasts =
        ("beslutning|beslutninger|indstilling|indstillinger|anbefaling|vurdering|bemærkninger" + NorwegianWords.Owned + SwedishWords.Owned)
            .Split('|').Select(heading => LastWord(heading).ToString()).ToFrozenSet(StringComparer.Ordinal);

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    /// <summary>"Beslutning for punkt 2: Budgetopfølgning": it names its item again; what ends in a point is what was decided.</summary>
    private static bool IsDecisionOfItem(string text) => text[^1] is not ('.' or ':') && DecisionOfItem().IsMatch(text);

    [GeneratedRegex(@"^beslutning(?:er)? (?:for|til|om) (?:punkt|pkt\.|sag)(?: nr\.)? \d+[a-z]?: (?-i:\p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DecisionOfItem();

    /// <summary>What a line says after its first colon; "" where the colon ends it, null without one.</summary>
    private static string? TextAfterColon(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? text[(colon + 1)..].Trim() : null;

    /// <summary>The heading and the text run on after it, as in "Referat: Alle skal …"; null where the line does not start so.</summary>
    public static (string Heading, string Text, FieldKind Kind)? RunIn(string text)
    {
        if (WordAndStop(text) is { } word)
        {
            return word;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 4 || colon + 2 >= text.Length || (text[colon + 1] != ' ' && !char.IsUpper(text[colon + 1])))
        {
            return null;
        }

        var heading = text[..(colon + 1)];
        return IsDecisionOfItem(text) ? null : KindOf(heading) is { } kind ? (heading, text[(colon + 1)..].TrimStart(), kind) : null;
    }

    /// <summary>"Beslutning. Godkendt.": one word that is no sentence, and a sentence behind it.</summary>
    private static (string Heading, string Text, FieldKind Kind)? WordAndStop(string text)
    {
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        return stop is >= ShortestWord and <= LongestWord && stop + 2 < text.Length && char.IsUpper(text[0]) && char.IsUpper(text[stop + 2])
            && !text.AsSpan(0, stop).Contains(' ') && Vocabulary.FieldHeadings.TryGetValue(Folding.Fold(text[..stop]), out var kind)
            ? (text[..(stop + 1)], text[(stop + 2)..].TrimStart(), kind) : null;
    }

    /// <summary>Letters: shorter words with a point are cut short.</summary>
    private const int ShortestWord = 6;

    private const int LongestWord = 20;

    /// <summary>"Beslutning i Byrådet den 24." goes on with its month.</summary>
    [GeneratedRegex(@"\bden \d{1,2}\.\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsInDay();

    /// <summary>"Læs mere", "Materiale:": over papers, where it is a heading by its place.</summary>
    internal static bool HeadsPapers(string heading) =>
        Vocabulary.PapersHeadings.Contains(Folding.Fold(heading).TrimEnd(' ', ':'));

    /// <summary>"1. Resume": what the words are behind a number; null without a number.</summary>
    public static FieldKind? KindOfNumbered(string text) =>
        Numbered().Match(text) is { Success: true } numbered ? KindOf(numbered.Groups["words"].Value) : null;

    [GeneratedRegex(@"^\d{1,2}[.)] (?<words>\p{Lu}.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    private static bool IsSentence(string folded) => Verb().IsMatch(folded);

    /// <summary>A heading names; a sentence says, and says it with one of these.</summary>
    [GeneratedRegex(
        @"\b(?:er|var|blev|bliver|har|havde|skal|kan|vil|fik|får|foreslår|indstilles|godkendes|godkendt|anbefales|anbefaler|indebærer"
            + @"|fremgår)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^(?:.{0,60}s |tidligere |)(?:beslutning(?:er)?|referat|vedtak|beslut),? (?:i .{2,60}?)?"
            + @"(?:den|d\.|fra|på mødet)? ?\d{1,2}(?:[.\- /]|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatedDecision();

    /// <summary>"Beslutning Børne- og Ungdomsudvalget den 04-03-2025": a body and a date, and nothing between.</summary>
    [GeneratedRegex(@"^(?:beslutning(?:er)?|referat) [\p{L}][\p{L} ,&\-]{3,70}?,? (?:den|d\.) \d{1,2}[.\- /]",
        RegexOptions.CultureInvariant)]
    private static partial Regex BodysDecision();

    /// <summary>
    /// "Behandling i Kulturudvalget torsdag den 14. juni 2018, pkt. 3": where and when, and nothing behind it. Without the day it names
    /// one body: "Behandling i Personaleudvalget"; of two bodies it is a way that is to be gone.
    /// </summary>
    [GeneratedRegex(@"^behandling i \p{L}(?:[\p{L} ,&\-]{3,70}?,? (?:den|d\.) \d{1,2}(?:[./-]\d{1,2}[./-]|\. ?\p{L}{3,9} )\d{4}"
        + @"(?:,? (?:pkt|punkt|sag)\.?(?: nr\.?)? ?\d+)?|[\p{L}-]{3,}(?:(?<=-) og [\p{L}-]+)?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Treated();

    /// <summary>"Byrådet, den 24-03-2026: Godkendt.": the body with its date, and what it decided behind; null elsewhere.</summary>
    public static (string Heading, string Text, FieldKind Kind)? DecisionRunIn(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && IsBodyAndDate(text[..colon])
            ? (text[..(colon + 1)], text[(colon + 1)..].TrimStart(), FieldKind.Decision) : null;

    /// <summary>
    /// "Byrådet, 27-10-2025", "Teknikudvalget, 3. juni 2025, pkt. 61": over a text of its own it says what that body
    /// decided; "Møde i Byrådet …" is a paper's title.
    /// </summary>
    public static bool IsBodyAndDate(string text) => NameAndDate(text) is { } parts && BodyWords.Name(parts.Name);

    /// <summary>
    /// "Social og Sundhed, 7. januar 2020, pkt. 118": any name with a date behind it, and whether the point is named, too; null for
    /// other lines. Whether the name is a body's is told by its words, or by other headings of the document.
    /// </summary>
    public static (string Name, bool HasPoint)? NameAndDate(string text) =>
        text.Length <= LongestHeading && text.AsSpan().TrimEnd(": ") is [.., >= '0' and <= '9']
            && BodyAndDate().Match(Folding.Fold(text).TrimEnd(':', ' ')) is { Success: true } match
            ? (match.Groups["body"].Value, match.Groups["point"].Success) : null;

    [GeneratedRegex(
        @"^(?<body>(?:(?:udvalget|nævnet|rådet|kommissionen) for )?(?!.*\b(?:i|for|fra|til|af|på|med)\b)"
            + @"(?!.*(?:(?<!, )møde|dagsorden|referat|protokol))\p{L}[\p{L} ,&\-]{3,70}?),?"
            + @"(?:(?<=,) mødet?)? (?:den |d\. ?)?\d{1,2}(?:[./-]\d{1,2}[./-]|\. ?\p{L}{3,9} )\d{4}"
            + @"(?<point>, ?(?:pkt|punkt|sag)\.?(?: nr\.?)? ?\d+)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex BodyAndDate();

    /// <summary>Also an abbreviation's: "KKR’s beslutning".</summary>
    [GeneratedRegex(@"^[\p{L}](?:[\p{L} ,&\-]{2,60}s['’]?|[\p{L} ,&\-]{1,60}['’]s)"
        + " (?<what>beslutning(?:er)?|indstilling(?:er)?|anbefaling|vurdering|bemærkninger"
        + NorwegianWords.Owned + SwedishWords.Owned + ")$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Owned();
}
