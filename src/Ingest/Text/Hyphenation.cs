using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>
/// Undoes hyphens at line ends. What the rest of the document prints inside a line decides first, then what kind of
/// fragments meet, then the word list; where nothing speaks, a line-end hyphen split a word, as nearly all do.
/// </summary>
public sealed partial class Hyphenation
{
    /// <summary>Fragments that are written with a hyphen and that no word list knows as first parts.</summary>
    private static readonly FrozenSet<string> HyphenatedFirsts =
        new[] { "it", "e", "u", "x", "tv", "pc", "cd", "dvd", "gps", "p", "s", "co", "ikke", "a", "b", "c", "d", "f", "g", "h", "k", "m",
            "t", "v", "ex", "non", "pro", "kl" }
            .ToFrozenSet(StringComparer.Ordinal);

    private readonly Lazy<Words> _words;
    private readonly bool _splitsWords;
    private readonly bool _marksSplits;

    /// <summary>The words of the document; made for the first hyphen, which many documents don't have.</summary>
    /// <param name="BeforeHyphens">What stands before the hyphens inside words ("tæt-lav" tells of "åben-" + "lav").</param>
    private sealed record Words(HashSet<string> Inside, HashSet<string> BeforeHyphens, HashSet<string> BehindHyphens);

    /// <param name="wordsInsideLines">The document's words that stand inside lines, not at their ends.</param>
    /// <param name="splitsWords">The document does split words at line ends; where it does not, a hyphen between two words is their
    /// own.</param>
    /// <param name="marksSplits">The document says which hyphens split a word: each of these is U+00AD, all others are the words'
    /// own.</param>
    public Hyphenation(IEnumerable<string> wordsInsideLines, bool splitsWords = true, bool marksSplits = false)
    {
        _words = new Lazy<Words>(() => Collect(wordsInsideLines));
        _splitsWords = splitsWords;
        _marksSplits = marksSplits;
    }

    private static Words Collect(IEnumerable<string> wordsInsideLines)
    {
        var inside = wordsInsideLines.Distinct(StringComparer.Ordinal).Select(Bare).Where(word => word.Length > 1)
            .ToHashSet(StringComparer.Ordinal);
        var hyphenated = inside.Where(word => word.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && at < word.Length - 1)
            .ToList();
        return new Words(
            inside,
            hyphenated.Select(word => word[..word.IndexOf('-', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal),
            hyphenated.Select(word => word[(word.LastIndexOf('-') + 1)..]).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Knows how a document writes its words.</summary>
    /// <param name="lines">All lines; words that stand before others on their line are taken: no line-end hyphen is among them.</param>
    /// <param name="marksSplits">Its file marks the hyphens that split words (<see cref="PageLayout.MarksSplitWords"/>).</param>
    public static Hyphenation Of(IReadOnlyList<TextLine> lines, bool marksSplits = false) => new(
        lines.Where(line => line.Zone == LineZone.Body)
            .SelectMany(line => line.Words.Take(line.Words.Length - 1).Skip(1).Select(word => word.Text)),
        lines.Zip(lines.Skip(1)).Any(pair => IsSplitWord(pair.First.Text, pair.Second.Text)),
        marksSplits);

    /// <summary>A line ends in the first part of a word that the word list knows whole.</summary>
    private static bool IsSplitWord(string first, string second) =>
        EndsInHyphen(first) && char.IsLower(second[0]) && LastWord(first)[..^1] is { Length: > 1 } head && head.All(char.IsLetter)
            && DanishWords.Contains(Letters(head + FirstWord(second)));

    /// <summary>Knows the word list and no document.</summary>
    public static Hyphenation Plain { get; } = new([]);

    /// <summary>
    /// Joins the text of two lines: with a blank, or where the first ends in a hyphen without it, and with or without the hyphen.
    /// </summary>
    /// <param name="url">The address that a link gives to the words, when there is one: it shows what belongs to it.</param>
    public string Join(string first, string second, string? url = null)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return first + second;
        }

        if (IsSplitUrl(first, second, url, out var joined))
        {
            return joined;
        }

        if (!EndsInHyphen(first))
        {
            return $"{first} {second}";
        }

        return Decide(LastWord(first), FirstWord(second), first[^1]) switch
        {
            Hyphen.Drops => first[..^1] + second,
            Hyphen.Hangs => $"{first} {second}",
            _ => first + second,
        };
    }

    private enum Hyphen
    {
        Drops,
        Stays,
        Hangs,
    }

    private Hyphen Decide(string head, string tail, char hyphen)
    {
        var fragment = head[..^1];
        if (Address().IsMatch(head) && hyphen != '\u00AD')
        {
            return Hyphen.Stays;
        }

        if (_marksSplits && hyphen == '\u00AD' && fragment.Length > 0)
        {
            return Hyphen.Drops;
        }

        if (fragment.Length == 0
            || (Vocabulary.HangingHyphenFollowers.Contains(tail.TrimEnd(',', '.', ';')) && !DanishWords.Contains(Letters(fragment + tail))))
        {
            return Hyphen.Hangs;
        }

        if (hyphen == '\u00AD')
        {
            return Hyphen.Drops;
        }

        if (_marksSplits)
        {
            return char.IsLetterOrDigit(tail[0]) || tail[0] == '(' ? Hyphen.Stays : Hyphen.Hangs;
        }

        var word = Bare(fragment + tail);
        if (_words.Value.Inside.Contains(word))
        {
            return Hyphen.Drops;
        }

        if (_words.Value.Inside.Contains(Bare(head + tail)))
        {
            return Hyphen.Stays;
        }

        return DecideByKind(fragment, tail, word);
    }

    private Hyphen DecideByKind(string fragment, string tail, string word)
    {
        var last = fragment[(fragment.LastIndexOfAny(['-', '/', '(', '"', '”', '’']) + 1)..];
        var capitals = IsCapitals(last) && IsCapitals(Letters(tail));
        if (!char.IsLetter(tail[0]))
        {
            return char.IsDigit(tail[0]) || tail[0] == '(' ? Hyphen.Stays : Hyphen.Hangs;
        }

        if (last.Length == 0 || last.Any(char.IsDigit) || (!IsCapitals(last) && last.Skip(1).Any(char.IsUpper))
            || (char.IsUpper(tail[0]) && !capitals))
        {
            return Hyphen.Stays;
        }

        if (DanishWords.Contains(Letters(word)))
        {
            return Hyphen.Drops;
        }

        if ((last.Length > 1 && IsCapitals(last) && !capitals) || HyphenatedFirsts.Contains(last.ToLowerInvariant()))
        {
            return Hyphen.Stays;
        }

        if (DanishWords.Contains(last) && DanishWords.Contains(Letters(tail))
            && (_words.Value.BeforeHyphens.Contains(Bare(last)) || _words.Value.BehindHyphens.Contains(Bare(tail))))
        {
            return Hyphen.Stays;
        }

        if (IsForeignFirst(last, Letters(tail)))
        {
            return Hyphen.Stays;
        }

        return last.Length == 1 || (!_splitsWords && DanishWords.Contains(last) && DanishWords.Contains(Letters(tail)))
            ? Hyphen.Stays : Hyphen.Drops;
    }

    /// <summary>"cloud-løsning": a word that Danish does not know before one that it does is joined to it by a hyphen.</summary>
    private static bool IsForeignFirst(string first, string second) =>
        first.Length >= ShortestForeign && second.Length >= ShortestWhole && first.All(char.IsLower) && DanishWords.Contains(second)
        && !DanishWords.IsWordOrCompound(first) && !DanishWords.IsWordOrCompound(first + second);

    private const int ShortestForeign = 4;
    private const int ShortestWhole = 6;

    private static bool IsCapitals(string text) =>
        text.Length > 0 && text.All(c => char.IsUpper(c) || !char.IsLetter(c)) && text.Any(char.IsLetter);

    private static string Letters(string word) => new([.. word.TakeWhile(c => char.IsLetter(c))]);

    private static bool EndsInHyphen(string text) =>
        text.Length > 1 && text[^1] is '-' or '‐' or '‑' or '\u00AD' && !char.IsWhiteSpace(text[^2]);

    /// <summary>An address broken over two lines: the link's own address tells whether the hyphen is part of it.</summary>
    private static bool IsSplitUrl(string first, string second, string? url, out string joined)
    {
        joined = "";
        if (url is null)
        {
            return false;
        }

        var head = LastWord(first);
        var tail = FirstWord(second);
        var part = head[Math.Max(0, head.IndexOf("http", StringComparison.OrdinalIgnoreCase))..];
        if (part.Length < 4 || tail.Length == 0)
        {
            return false;
        }

        // The tail may itself be split at its end; its own hyphen there proves nothing.
        tail = tail.TrimEnd('-', '‐', '\u00AD');
        if (url.Contains(part + tail, StringComparison.OrdinalIgnoreCase))
        {
            joined = first + second;
            return true;
        }

        if (part[^1] is '-' or '‐' or '\u00AD' && url.Contains(part[..^1] + tail, StringComparison.OrdinalIgnoreCase))
        {
            joined = first[..^1] + second;
            return true;
        }

        return false;
    }

    /// <summary>Nothing puts a hyphen of its own into an address that it breaks.</summary>
    [GeneratedRegex(@"://|(?:^|\W)www\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is var at and >= 0 ? text[..at] : text;

    private static string Bare(string word) =>
        word.Trim('.', ',', ';', ':', '(', ')', '"', '”', '“', '’', '\'', '!', '?').ToLowerInvariant();
}
