using System.Text.RegularExpressions;
using Ingest.Facts.Votes.Voters;
using Ingest.Text.Words;

namespace Ingest.Facts.Votes.Sentences;

/// <summary>
/// A text's sentences, as votes are told in them: a line with a list mark is its own, and lines of names under "For stemte:" belong to it.
/// </summary>
internal static partial class VoteLines
{
    public static IEnumerable<VoteLine> Of(string text)
    {
        var entry = 0;
        foreach (var (line, isMarked) in Joined(text))
        {
            string? label = null;
            var rest = line;
            if (Head().Match(line) is { Success: true } head)
            {
                label = head.Groups["label"].Value;
                rest = line[head.Length..];
            }

            var isFirst = true;
            foreach (var sentence in Sentences(rest))
            {
                label = !isFirst && Head().Match(sentence) is { Success: true } own && sentence[own.Groups["label"].Length] is ')' or ':'
                    ? own.Groups["label"].Value : label;
                yield return new VoteLine(sentence, label ?? LineLabel.Of(sentence, isFirst), isMarked, entry);
                isFirst = false;
            }

            entry++;
        }
    }

    /// <summary>The lines without list marks, blanks single; voters under a heading with a colon put behind it.</summary>
    private static List<(string Line, bool IsMarked)> Joined(string text)
    {
        var lines = new List<(string Line, bool IsMarked)>();
        var listing = false;
        string? heading = null;
        var (mended, listed) = (0, 0);
        foreach (var raw in text.Split('\n'))
        {
            var line = Blanks().Replace(Mark().Replace(raw.Trim(), ""), " ").Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (lines.Count > 0 && mended < LongestQuotation && Quotation.IsOpen(lines[^1].Line))
            {
                lines[^1] = (lines[^1].Line + " " + line, lines[^1].IsMarked);
                mended++;
                continue;
            }

            mended = 0;
            if (heading is not null && RemarkOf(line))
            {
                lines.Add((heading + " " + line, false));
                continue;
            }

            if (listing && listed < MostVoters && AreVoters(line))
            {
                lines[^1] = (lines[^1].Line + (lines[^1].Line.EndsWith(':') ? " " : ", ") + line.TrimEnd('.', ',', ';'),
                    lines[^1].IsMarked);
                listed++;
                continue;
            }

            lines.Add((line, Mark().IsMatch(raw.TrimStart())));
            listed = 0;
            listing = ListHead().IsMatch(line);
            heading = listing ? line : null;
        }

        return lines;
    }

    /// <summary>A quotation that is not closed after so many lines has a stray mark.</summary>
    private const int LongestQuotation = 12;

    /// <summary>"(F) med bemærkning om, at": one of the voters under a heading, with its reason.</summary>
    private static bool RemarkOf(string line)
    {
        var tokens = VoteToken.Split(line.Length > LongestVoter ? line[..LongestVoter] : line);
        return tokens.Count > 0 && new VoterListParser(tokens).At(0) is { IsBare: false } group && group.End < tokens.Count
            && tokens[group.End].Lower is "med" or "idet" or "da" or "fordi";
    }

    private const int LongestVoter = 120;

    /// <summary>Lines under one heading.</summary>
    private const int MostVoters = 200;

    private static bool AreVoters(string line)
    {
        var tokens = VoteToken.Split(line.TrimEnd('.', ',', ';', ' '));
        return tokens.Count > 0 && new VoterListParser(tokens).At(0) is { } group && group.End == tokens.Count && !group.IsBare;
    }

    private static IEnumerable<string> Sentences(string line)
    {
        var (start, seen, quoted) = (0, 0, false);
        foreach (Match stop in Stop().Matches(line))
        {
            var end = stop.Index + stop.Groups["sign"].Length;
            quoted ^= Quotation.IsOpen(line.AsSpan(seen, end - seen));
            seen = end;
            if ((!quoted && !IsAbbreviation(line, stop.Index)) || end - start > LongestSentence)
            {
                yield return line[start..end].Trim();
                (start, quoted) = (end, false);
            }
        }

        for (; line.Length - start > LongestSentence; start += LongestSentence)
        {
            yield return line.Substring(start, LongestSentence).Trim();
        }

        if (start < line.Length && line[start..].Trim() is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    /// <summary>In characters: all members of the largest council with their parties stand in a third of it.</summary>
    private const int LongestSentence = 6000;

    /// <summary>"pkt. 3", "John T. Olsen", "den 4. Marts": the point ends no sentence; "V. Imod stemte Ø" does.</summary>
    private static bool IsAbbreviation(string line, int point)
    {
        if (line[point] != '.')
        {
            return false;
        }

        var start = point;
        while (start > 0 && char.IsLetterOrDigit(line[start - 1]))
        {
            start--;
        }

        var word = line[start..point];
        var before = line.AsSpan(Math.Max(0, start - LongestName), Math.Min(start, LongestName));
        var next = NextWord(line, point + 1);
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            if (LastWord().Match(before.ToString()) is { Success: true } thing && VoterWords.IsNumbering(Folding.Lower(thing.Value.Trim())))
            {
                return false; // "tilbud A. Ida Krag og Bo Vad stemte"
            }

            return IsInitialOfName(line, point)
                || (!PartyBefore().IsMatch(before) && IsInitialOfDoer(line, point)) || ((start == 0
                && !PartyName.Is(Folding.Lower(next))) || NameBefore().IsMatch(before)
                    || InitialsBefore().IsMatch(before))
                && VoterWords.MayBeName(Folding.Lower(next)) && !VoterBefore().IsMatch(before);
        }

        if (before.EndsWith("d.v.") || (word == "m" && !(start > 1 && char.IsAsciiDigit(line[start - 2]))))
        {
            return true;
        }

        if (start > 1 && line[start - 1] == '.' && char.IsLower(line[start - 2]) && word.Length > 1 && char.IsLower(word[0]))
        {
            return true; // "stud.jur. Bo Vad"
        }

        return word.Length > 0 && (Short().IsMatch(word) || ShortName.Is(word) || (char.IsAsciiDigit(word[0]) && word.Length <= 2
            && start > 0
            && BeforeDay().IsMatch(before)));
    }

    /// <summary>"K." of "K. Thorup.", "H. C. Ravn og": a name that ends a list or goes on in it, and no sentence.</summary>
    private static bool IsInitialOfName(string line, int point) => Surname().Match(line, point, Math.Min(LongestName, line.Length - point))
        is { Success: true } name && IsSurname(name.Groups["name"].Value);

    /// <summary>"T. Sandal stemte imod": a name before what it does.</summary>
    private static bool IsInitialOfDoer(string line, int point) => SurnameOfDoer().Match(line, point, Math.Min(LongestName,
        line.Length - point)) is { Success: true } name && IsSurname(name.Groups["name"].Value);

    private static bool IsSurname(string word) => VoterWords.MayBeName(Folding.Lower(word)) && !PartyName.Is(Folding.Lower(word))
        && !Outcome().IsMatch(word);

    /// <summary>"V. Bortfaldt.": what became of it, and no surname.</summary>
    [GeneratedRegex(@"(?:faldt|fald|udgik|udsat|henlagt|drøftet|trukket|sendt|lagt|taget|givet|slået|fulgt)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Outcome();

    /// <summary>How far before a point is looked, in characters.</summary>
    private const int LongestName = 40;

    private static string NextWord(string line, int at)
    {
        while (at < line.Length && !char.IsLetterOrDigit(line[at]))
        {
            at++;
        }

        var end = at;
        while (end < line.Length && char.IsLetterOrDigit(line[end]))
        {
            end++;
        }

        return at < end ? line[at..end] : "for";
    }

    [GeneratedRegex(@"\p{L}+ $", RegexOptions.CultureInvariant)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();

    /// <summary>"K." before "B. Olsen", where the sentence begins.</summary>
    [GeneratedRegex(@"(?:^|[.:] )(?:\p{Lu}\. ?){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsBefore();

    /// <summary>No participle, as "Oversendt." is.</summary>
    [GeneratedRegex(@"\G\. (?:\p{Lu}\. ?){0,2}(?:\p{Lu}\p{Ll}+ )?(?<name>\p{Lu}\p{Ll}+)"
        + @"(?<!e[st]|ndt|t[ae]get)(?=[.,;()]|$| \(| og\b| samt\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Surname();

    [GeneratedRegex(@"\G\. (?:\p{Lu}\. ?){0,2}(?:\p{Lu}\p{Ll}+ )?(?<name>\p{Lu}\p{Ll}+)"
        + @" (?:(?<=s )stemmer?|stem(?:te|mer)|undlod|undlader|afholdt|ja|nej|er|var|kan|kunne|ønsker|ønskede"
        + @"|imod|alene|fandt|gik|sagde|havde|har|nægtede|tiltrådte|modsatte|fastholdt|ville)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex SurnameOfDoer();

    /// <summary>As <see cref="VoterBefore"/>, and no list of names: "A, V. Ole Dam".</summary>
    [GeneratedRegex(@"(?:\b[Ll]iste|\b[Gg]ruppe|\b\p{Lu},|\b\p{Lu} og|\b\p{Lu} samt|\b[Ss]temte|\b[Pp]arti(?:et)?"
        + @"|\b[Mm]odel|\b[Ff]orslag|\b[Ll]itra|\b[Pp]unkt) $", RegexOptions.CultureInvariant)]
    private static partial Regex PartyBefore();

    /// <summary>A letter behind these is a party's.</summary>
    [GeneratedRegex(@"(?:\b[Ll]iste|\b[Gg]ruppe|[,:]|\bog|\bsamt|\b[Ss]temte|\b[Pp]arti(?:et)?"
        + @"|\b[Mm]odel|\b[Ff]orslag|\b[Ll]itra|\b[Pp]unkt) $", RegexOptions.CultureInvariant)]
    private static partial Regex VoterBefore();

    [GeneratedRegex(@"^(?:pkt|nr|medl|enst|gdr|hmd"
        + @"|jf|stk|bl|ca|kl|evt|vedr|hhv|dvs|fx|f|eks|inkl|ekskl|incl|tlf|afs|kap|litra|sml|cand|dr|hr|fr|St|Sct)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Short();

    [GeneratedRegex(@"\b(?:den|d|til|fra|ved|på|per|pr)\.? $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BeforeDay();

    [GeneratedRegex(@"(?<sign>[.!?]['""”»)]?)\s+(?=[\p{Lu}\d(""»”'–-])", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:[-–—•*·▪●]|\d{1,2}\)|[a-zæøå]\)|\d{1,2}\.(?=\s+[\p{Lu}(»”]))\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    /// <summary>"Imod stemte:", with the voters on the lines below.</summary>
    public static bool IsListHead(string line) => ListHead().IsMatch(line);

    /// <summary>"Ad 1." on a line of its own.</summary>
    public static bool IsLabel(string line) => line.Length <= LongestLabel && Head().IsMatch(line + " X");

    private const int LongestLabel = 30;

    /// <summary>"Ad 2:", "Punkt 1 og 2:", "Forslag B:", "Ad pkt. 3)".</summary>
    [GeneratedRegex(@"^(?<label>(?:Ad\.?(?: (?:pkt|punkt|at)\.?)?|At|Pkt\.?|Punkt(?:erne|er)?|Forslag|Litra|Model"
        + @"|Indstilling|Indstillingspunkt|Indstillingens punkt|At-punkt) "
        + @"(?:\d{1,2}(?:\.\d{1,2})?|\p{L})(?:\.)?(?:(?:, ?| og |-|–)(?:\d{1,2}|\p{L})\b)*)"
        + @"(?:[:)]\s+(?=\p{Ll}*(?:godkendt|vedtaget|tiltrådt|forkastet|afvist|udsat)|[\p{Lu}(])|\.\s+(?=[\p{Lu}(])|\s+(?=\p{Lu}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:stemte|stemmer|stemme|imod|for|mod|undlod|ja|nej|blankt?|stilling|indstillingen|forslaget)"
        + @"(?: \(?\d{1,3}\)?| \d{1,3} stemmer)?\s*:$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ListHead();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
