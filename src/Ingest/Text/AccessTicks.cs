using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Text;

/// <summary>
/// Printed options of which one is ticked: <c>☒ Åbent punkt ☐ Lukket punkt</c>, <c>Lukket: Ja ☒ Nej ☐</c>. The words of an
/// option that isn't ticked say nothing. Where options are struck out, what is left holds.
/// </summary>
/// <param name="Open">The tick says that the item is open.</param>
/// <param name="Closed">The tick says that it is closed.</param>
public sealed partial record AccessTicks(bool Open, bool Closed)
{
    /// <summary>Characters; a longer text is a sentence.</summary>
    internal const int Longest = 160;

    /// <summary>In point sizes: a word space, and white that parts two options. What lies between tells nothing.</summary>
    private const double WordSpace = 0.45;

    private const double Apart = 1;

    private static readonly SearchValues<string> Stems =
        SearchValues.Create(["luk", "offentlig", "fortrolig"], StringComparison.OrdinalIgnoreCase);

    private static readonly char[] Brackets = ['(', ')', '[', ']', ' '];

    private static readonly SearchValues<char> OpenBegins = SearchValues.Create("åÅ");

    private enum Kind
    {
        Ticked,
        Empty,
        Open,
        Closed,
        Yes,
        No,
    }

    /// <summary>What the ticks of an item say together: none where nothing is ticked, or both options are.</summary>
    public static Access? Decide(IEnumerable<AccessTicks> all)
    {
        bool open = false, closed = false;
        foreach (var ticks in all)
        {
            open |= ticks.Open;
            closed |= ticks.Closed;
        }

        return open == closed ? null : open ? Access.Open : Access.Closed;
    }

    /// <param name="whiteBefore">White in point sizes before the word that begins at a place of the text; null: not known.</param>
    public static AccessTicks? Read(string text, Func<int, double>? whiteBefore = null)
    {
        if (!MayBe(text) || Parts(text) is not { } parts)
        {
            return null;
        }

        var marks = parts.FindAll(part => part.Kind is Kind.Ticked or Kind.Empty);
        var answers = parts.FindAll(part => part.Kind is Kind.Yes or Kind.No);
        var options = parts.FindAll(part => part.Kind is Kind.Open or Kind.Closed);
        if (answers.Count == 0)
        {
            return marks.Count == 0 || options.Count == 0
                ? null : Of([.. Ticked(parts, marks, options, whiteBefore).Select(option => option.Kind)]);
        }

        if (options.Count != 1 || parts.IndexOf(options[0]) > parts.IndexOf(answers[0]))
        {
            return null;
        }

        // "Lukket: Ja" needs no tick; "Lukket: Ja Nej" would.
        var chosen = marks.Count == 0 && answers.Count == 1 ? answers : Ticked(parts, marks, answers, whiteBefore);
        return Of([.. chosen.Select(answer => (answer.Kind == Kind.Yes) == (options[0].Kind == Kind.Open) ? Kind.Open : Kind.Closed)]);
    }

    /// <summary>
    /// Options of which those that don't hold are struck out: <c>Åben sag / ~~Lukket sag~~</c>, <c>Lukket: ~~Ja~~ / Nej</c>. Null where
    /// other words than options stand there.
    /// </summary>
    internal static AccessTicks? Read(string left, string struckOut)
    {
        left = left.Trim(Brackets);
        if (Kinds(left) is not { } kept || Kinds(struckOut.Trim(Brackets)) is not { } struck || kept.Intersect(struck).Any())
        {
            return null;
        }

        return struck.All(kind => kind is Kind.Open or Kind.Closed) ? (kept is [Kind.Open or Kind.Closed] ? Of([.. kept]) : null)
            : struck.All(kind => kind is Kind.Yes or Kind.No) ? Read(left)
            : null;
    }

    /// <summary>Which options a text is made of; null where it is anything else, or has a mark.</summary>
    private static List<Kind>? Kinds(string text) =>
        Parts(text) is { Count: > 0 } parts && parts.TrueForAll(part => part.Kind is not (Kind.Ticked or Kind.Empty))
            ? [.. parts.Select(part => part.Kind).Distinct()] : null;

    private static AccessTicks Of(ImmutableArray<Kind> ticked) => new(ticked.Contains(Kind.Open), ticked.Contains(Kind.Closed));

    /// <summary>It has a word of such options; most texts have none.</summary>
    internal static bool MayBe(string text) => text.Length <= Longest && (text.AsSpan().ContainsAny(Stems) || HasOpen(text));

    /// <summary>"Åben" or "åbne"; apart from the other stems, which are searched for many at a time as long as all are ASCII.</summary>
    private static bool HasOpen(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(OpenBegins); at >= 0; at = text.IndexOfAny(OpenBegins))
        {
            text = text[(at + 1)..];
            if (text.StartsWith("ben", StringComparison.OrdinalIgnoreCase) || text.StartsWith("bne", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A mark an option: they pair off in their order, before or after their words. Fewer marks than options: only what was chosen
    /// has one, and it goes with the word next to it.
    /// </summary>
    private static List<Part> Ticked(List<Part> parts, List<Part> marks, List<Part> options, Func<int, double>? whiteBefore)
    {
        if (marks.Count == options.Count)
        {
            return [.. options.Where((_, i) => marks[i].Kind == Kind.Ticked)];
        }

        if (marks.Count > options.Count || marks.Exists(mark => mark.Kind == Kind.Empty))
        {
            return [];
        }

        return [.. marks.Select(mark => Beside(parts, parts.IndexOf(mark), whiteBefore)).OfType<Part>()];
    }

    private static Part? Beside(List<Part> parts, int mark, Func<int, double>? whiteBefore)
    {
        var (before, after) = (mark > 0 ? parts[mark - 1] : null, mark + 1 < parts.Count ? parts[mark + 1] : null);
        if (before is null || after is null || whiteBefore is null)
        {
            return before is null ? after : after is null ? before : null;
        }

        var (left, right) = (whiteBefore(parts[mark].At), whiteBefore(after.At));
        return right <= WordSpace && left >= Apart ? after : left <= WordSpace && right >= Apart ? before : null;
    }

    /// <summary>The text's marks and words in their order; null where it says anything else.</summary>
    private static List<Part>? Parts(string text)
    {
        var label = Label().Match(text);
        var at = label.Success ? label.Length : 0;
        var parts = new List<Part>();
        while (at < text.Length)
        {
            var match = Next().Match(text, at);
            if (!match.Success || match.Index != at || match.Length == 0)
            {
                return parts.Count > 0 && parts[^1].Kind is not (Kind.Ticked or Kind.Empty) && Reason().IsMatch(text[at..]) ? parts : null;
            }

            if (KindOf(match) is { } kind)
            {
                parts.Add(new Part(kind, match.Groups.Values.Skip(1).First(group => group.Success).Index));
            }

            at += match.Length;
        }

        return parts;
    }

    private static Kind? KindOf(Match match) =>
        match.Groups["ticked"].Success ? Kind.Ticked
        : match.Groups["empty"].Success ? Kind.Empty
        : match.Groups["closed"].Success ? Kind.Closed
        : match.Groups["open"].Success ? Kind.Open
        : match.Groups["yes"].Success ? Kind.Yes
        : match.Groups["no"].Success ? Kind.No
        : null;

    private sealed record Part(Kind Kind, int At);

    // Signs of Wingdings' boxes and ticks stand in the private use area, at F000 and their code.
    private const string TickedBox = "☒☑⊠🗹🗷✓✔✗✘✕✖√■⬛◼●◉⦿\uF0FE\uF0FD\uF0FC\uF0FB\uF052\uF053\uF078";

    private const string EmptyBox = "☐□▢◻◽⬜○◯❏❐❑❒\uF0A8\uF06F\uF0A3\uF071\uF072";

    private const string Mark = @"(?<ticked>[\[(] ?[xX✓✔✗✘√] ?[\])]|_+ ?[xX] ?_+|(?<![\p{L}\d])[xX](?![\p{L}\d])|[" + TickedBox
        + @"])|(?<empty>[\[(] ?[\])]|_{2,}|[" + EmptyBox + "])";

    private const string Words =
        @"(?:(?<closed>(?:" + Vocabulary.ClosedWord + @"))|(?<open>(?:" + Vocabulary.OpenWord + @")))(?!\p{L})(?:[- ]?(?:"
            + Vocabulary.AccessNoun + @")(?!\p{L}))?|(?<yes>ja)(?!\p{L})|(?<no>nej)(?!\p{L})";

    [GeneratedRegex(@"[\s/|,;:.?·–-]*(?:" + Mark + "|" + Words + @")[\s/|,;:.?·–-]*|[\s/|,;:.?·–-]+$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Next();

    /// <summary>A label before the options that names none itself: <c>Sagens offentlighed:</c>.</summary>
    [GeneratedRegex(@"^(?!(?:" + Words + @"))[\p{L}][\p{L}/. -]{1,40}:\s*(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:[(]?(?:" + Vocabulary.ReasonStart + @")(?!\p{L})|\([^()]{3,60}\)\.?$)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    /// <summary>A drawn or bracketed mark, that a heading's own words don't have.</summary>
    internal static bool HasBox(string text) => Box().IsMatch(text);

    [GeneratedRegex(@"^(?:[\[(] ?[xX✓✔✗✘√]? ?[\])]|[" + TickedBox + EmptyBox + @"])|[" + TickedBox + EmptyBox + @"]|\[ ?[xX]? ?\]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Box();
}
