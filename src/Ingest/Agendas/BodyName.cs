using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>Finds the name of the body that meets (udvalg, byråd, KKR), and how it is written in running text.</summary>
internal static partial class BodyName
{
    /// <param name="lines">The lines about the meeting but for its title, each with the text it runs on to.</param>
    public static string? Find(ImmutableArray<(LabelledLine Line, string Text)> lines, string? title, ImmutableArray<TextLine> furniture, ImmutableArray<TextLine> all, bool hasItems)
    {
        var inTitle = title is null ? "" : Clean(title);
        var name = BodyWords.Name(inTitle) ? inTitle
            : lines.OrderByDescending(line => line.Line.Line.Size).ThenByDescending(line => line.Line.Line.Bold)
                .Where(line => line.Text.Length <= BodyWords.LongestName && !line.Line.Facts.EndsSentence)
                .Select(line => Clean(line.Text)).FirstOrDefault(BodyWords.Name)
            ?? furniture.SelectMany(RunningHead.PiecesOf).Select(Clean).FirstOrDefault(BodyWords.Name)
            ?? furniture.Select(line => Clean(line.Text)).FirstOrDefault(BodyWords.Name)
            ?? (hasItems ? ByPlace(lines) : null)
            ?? (hasItems && inTitle.Any(char.IsLetter) ? inTitle : null);
        return string.IsNullOrEmpty(name) ? null : InRunningText(WithoutAuthority(name), all);
    }

    /// <summary>A name that has no word of bodies ("Hegnsynet", "Det Grønne Råd"): what is set largest before the items, larger than all that is said of the meeting.</summary>
    private static string? ByPlace(ImmutableArray<(LabelledLine Line, string Text)> lines)
    {
        var bySize = lines.OrderByDescending(line => line.Line.Line.Size).ToList();
        return bySize is [var (line, text), var (next, _), ..] && line.Line.Size > Larger * next.Line.Size && text.Length <= BodyWords.LongestName && !line.Facts.EndsSentence
            && Clean(text) is { Length: > 2 } name && name.All(sign => char.IsLetter(sign) || sign is ' ' or '-' or '.') && char.IsUpper(name[0]) && !IsAuthority().IsMatch(name) ? name : null;
    }

    private const double Larger = 1.1;

    /// <summary>"Fjordvang Kommune, Socialudvalget" names the body after the authority it belongs to.</summary>
    private static string WithoutAuthority(string name)
    {
        var authority = Authority().Match(name);
        return authority.Success && BodyWords.Name(name[authority.Length..]) ? name[authority.Length..] : name;
    }

    /// <summary>Without the words that say what the document is, when and which page.</summary>
    private static string Clean(string text)
    {
        var cleaned = Particulars().Replace(text, " ");
        cleaned = KindWords().Replace(cleaned, " ");
        cleaned = Edges().Replace(Blanks().Replace(cleaned, " "), "");
        return cleaned.Trim();
    }

    /// <summary>A name in capitals as the document writes it elsewhere; where it does not, with a capital a word.</summary>
    public static string InRunningText(string name, ImmutableArray<TextLine> all)
    {
        if (name.Any(char.IsLower))
        {
            return name;
        }

        var written = all.Select(line => line.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? line.Text.Substring(at, name.Length) : null)
            .Where(text => text is not null && text.Any(char.IsLower))
            .GroupBy(text => text!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        return written is not null ? char.ToUpper(written[0], CultureInfo.InvariantCulture) + written[1..] : Words().Replace(name, word => IsAbbreviation(word.Value) ? word.Value : Capitalised(word.Value));
    }

    private static bool IsAbbreviation(string word) => word.Length <= 3 && !word.Any(c => "AEIOUYÆØÅ".Contains(c, StringComparison.Ordinal));

    private static string Capitalised(string word) =>
        word is "OG" or "FOR" or "I" or "AF" ? word.ToLowerInvariant() : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..].ToLowerInvariant();

    [GeneratedRegex(@"\b(?:den|d\.)?\s*(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\w*)?\s*(?:den|d\.)?\s*\d{1,2}(?:\.\s*\p{L}+\s+|[-./]\s?\d{1,2}[-./]\s?)\d{2,4}.*$|\bside\s+\d+.*$|\b(?:kl|klokken)\b[.:]?\s*\d.*$|\s\|.*$|\s\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Particulars();

    [GeneratedRegex(@"\b(?:åben|åbent|åbne|lukket|lukkede|endelig|foreløbig|udskrift af|ordinært?|ekstraordinært?|tillægsdagsorden|(?:møde|beslutnings|konklusions)?referat(?:et)?|dagsorden|(?:beslutnings|møde)?protokol|protokoludskrift|indkaldelse|mødeindkaldelse|møde(?:t)?(?: for| i| af| den)?|(?<=^\s*|(?:dagsorden|referat|protokol)\w* )(?:for|fra|til|i|af)|den(?=\s*$|\s+\d)|^udvalg(?=:)|supplerende|ekstra|møde nr\.?|nr\.?)\b(?=\s|:|$|,)|\d{4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KindWords();

    [GeneratedRegex(@"^(?:[\p{L} -]{2,30} Kommune|Region [\p{L}]+|KL)\s*[,:–-]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    /// <summary>A municipality, and what any heading says.</summary>
    [GeneratedRegex(@"\bkommune\b|^region\b|\b(?:bilag|forside|indhold|indholdsfortegnelse|oversigt|deltagere|sager?|punkter|beslutninger)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsAuthority();

    [GeneratedRegex(@"^[\s:,.\-–|]+|[\s:,.\-–|]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Edges();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
