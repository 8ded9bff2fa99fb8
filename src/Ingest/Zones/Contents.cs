using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Zones;

/// <summary>
/// Finds the table of contents (indholdsfortegnelse): a run of lines near the front of which most end in a page number
/// that never falls, or come again later in the same order. A wrapped entry's other lines go with it.
/// </summary>
public static partial class Contents
{
    private const int FewestEntries = 3;

    /// <summary>Lines between two entries that can be an entry's wrapped parts.</summary>
    private const int MostWrapped = 3;

    /// <summary>A list without page numbers is a table of contents only this near the front; later it is a summary.</summary>
    private const int LastFrontPage = 4;

    private const int LargestPage = 5000;

    /// <summary>Pages that the document's own numbers may count before its first; "… 2014" behind a title is no page.</summary>
    private const int PagesBefore = 10;

    /// <summary>A title stands in the contents, over its item and perhaps in a list of decisions; what comes oftener is a phrase.</summary>
    private const int MostTimes = 3;

    /// <summary>A recurring text shorter than this may be chance ("Eventuelt" is longer).</summary>
    private const int ShortestTitle = 6;

    /// <returns>The same lines, those of the contents marked so.</returns>
    public static ImmutableArray<TextLine> Mark(ImmutableArray<TextLine> lines)
    {
        var body = Enumerable.Range(0, lines.Length).Where(i => lines[i].Zone == LineZone.Body).ToList();
        var marked = new HashSet<int>();
        foreach (var (from, to) in Runs(lines, body))
        {
            for (var k = from; k <= to; k++)
            {
                marked.Add(body[k]);
            }

            for (var k = from - 1; k >= 0 && k >= from - 2 && (IsHeading(lines[body[k]]) || IsPageHeading(lines, body, k)); k--)
            {
                marked.Add(body[k]);
            }
        }

        return marked.Count == 0
            ? lines : [.. lines.Select((line, i) => marked.Contains(i) ? line with { Zone = LineZone.Contents } : line)];
    }

    /// <summary>A short line without a figure that begins a further page, right over its list: "Sagsliste" at the end of minutes.</summary>
    private static bool IsPageHeading(ImmutableArray<TextLine> lines, List<int> body, int k) =>
        k > 0 && lines[body[k]].Page != lines[body[k - 1]].Page && lines[body[k]].Page == lines[body[k + 1]].Page
        && lines[body[k]].Text.Length < LongestHeading && !lines[body[k]].Text.Any(char.IsDigit) && lines[body[k]].Text[^1] != '.';

    private const int LongestHeading = 40;

    private static IEnumerable<(int From, int To)> Runs(ImmutableArray<TextLine> lines, List<int> body)
    {
        var later = LaterTitles(lines, body);
        for (var k = 0; k < body.Count; k++)
        {
            var run = Follow(lines, body, later, k);
            if (run.Entries >= FewestEntries && IsContents(run, lines, body, k))
            {
                var figures = run.Leaders > 1 ? LedFigures.End(lines, body, k, run.Last) : -1;
                if (figures < 0)
                {
                    yield return (k, run.Last);
                }

                k = Math.Max(run.Last, figures);
            }
        }
    }

    private static bool IsContents(Run run, ImmutableArray<TextLine> lines, List<int> body, int first) =>
        (run.Numbered >= FewestEntries
            && (run.Leaders > 1 || run.Recurring > 1 || IsHeaded(lines, body, first) || NamesPages(run, lines, body, first)))
        || (run.Numbered >= FewestEntries && run.Earlier >= MostlyEarlier * run.Entries && run.LastNumber <= lines[^1].Page)
        || (run.Recurring >= FewestEntries && first < 0.4 * body.Count && lines[body[first]].Page <= LastFrontPage
            && (run.Recurring >= 0.7 * (run.Last - first + 1) || IsHeaded(lines, body, first)) && !AreFields(lines, body, first, run.Last));

    /// <summary>
    /// A known field heading stands among the lines or right over them, in their type, which stands out: they are an item's headings with
    /// nothing under them, and come again in the next items.
    /// </summary>
    private static bool AreFields(ImmutableArray<TextLine> lines, List<int> body, int first, int last)
    {
        var entry = lines[body[first]];
        for (var k = Math.Max(0, first - 1); k <= last && (entry.Bold || entry.Underlined); k++)
        {
            if (lines[body[k]] is var line && line.Reading.FieldKind is not null && line.Bold == entry.Bold
                && line.Underlined == entry.Underlined && Math.Abs(line.Size - entry.Size) < SameSize)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In points.</summary>
    private const double SameSize = 0.5;

    /// <summary>A list at the document's end names what stands before it.</summary>
    private const double MostlyEarlier = 0.7;

    private static bool IsHeaded(ImmutableArray<TextLine> lines, List<int> body, int first) =>
        first > 0 && IsHeading(lines[body[first - 1]]);

    /// <summary>
    /// Rising figures at the line's end are a table's too: near the front, and no further than the pages go, they name pages.
    /// </summary>
    private static bool NamesPages(Run run, ImmutableArray<TextLine> lines, List<int> body, int first) =>
        lines[body[first]].Page <= LastFrontPage / 2 && run.FirstNumber >= lines[body[first]].Page && run.LastNumber <= lines[^1].Page;

    private sealed record Run(int Last, int Entries, int Numbered, int Recurring, int Leaders, int FirstNumber, int LastNumber,
        int Earlier);

    private static Run Follow(ImmutableArray<TextLine> lines, List<int> body, Dictionary<string, List<int>> later, int first)
    {
        int last = first - 1, entries = 0, numbered = 0, recurring = 0, leaders = 0, start = 0, page = 0, place = -1, waiting = 0,
            firstAgain = -1, earlier = 0;
        for (var k = first; k < body.Count && waiting <= MostWrapped; k++)
        {
            var line = lines[body[k]];
            var (number, leader) = PageNumber(line);
            var isNumbered = number >= page && number > 0 && number <= (leader ? LargestPage : lines[^1].Page + PagesBefore)
                && (leader || numbered > 0 || IsFarRight(line));
            var again = (!isNumbered && (numbered >= FewestEntries || (number > 0 && IsFarRight(line)))) || HasColumns(line)
                ? -1 : Again(later, line, Math.Max(place, body[k] + 1));
            if (!isNumbered && again < 0)
            {
                if (entries == 0)
                {
                    break;
                }

                waiting++;
                continue;
            }

            firstAgain = entries == 0 && !isNumbered ? again : firstAgain;
            entries++;
            numbered += isNumbered ? 1 : 0;
            recurring += again >= 0 ? 1 : 0;
            earlier += isNumbered && Again(later, line, 0) is >= 0 and var at && at < body[first] ? 1 : 0;
            leaders += isNumbered && leader ? 1 : 0;
            start = isNumbered && start == 0 ? number : start;
            page = isNumbered ? number : page;
            place = again >= 0 ? again : place;
            last = k;
            waiting = 0;
        }

        // No entry can recur inside the contents themselves: "Dagsorden" over the date, and once more over the list.
        return last >= 0 && last < body.Count && ((place >= 0 && place <= body[last]) || (firstAgain >= 0 && firstAgain <= body[last]))
            ? new Run(last, 0, 0, 0, 0, 0, 0, 0) : new Run(last, entries, numbered, recurring, leaders, start, page, earlier);
    }

    /// <summary>A page number stands at the far end.</summary>
    private static bool IsEntry(TextLine line) => PageNumber(line) is { Number: > 0 } page && (page.Leader || IsFarRight(line));

    private static bool IsFarRight(TextLine line) =>
        line.Words.Length > 1 && line.Words[^1].Box.Left - line.Words[^2].Box.Right > 1.5 * line.Size
            && line.Words[^1].Box.Right > line.ColumnRight - (2 * line.Size);

    /// <summary>The figures at its end are few, and no date's or amount's: most lines are asked no more than this.</summary>
    private static bool MayEndInPage(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        var bare = text.TrimEnd("0123456789");
        return text.Length - bare.Length is >= 1 and <= MostDigits && bare is not [.., '.' or ',' or '/' or '-'];
    }

    private const int MostDigits = 4;

    private static (int Number, bool Leader) PageNumber(TextLine line)
    {
        if (!MayEndInPage(line.Text))
        {
            return (0, false);
        }

        var match = Trailing().Match(line.Text);
        return match.Success && !HasFigureColumns(line)
            ? (int.Parse(match.Groups["page"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture),
                match.Groups["dots"].Length > 0) : (0, false);
    }

    /// <summary>A figure that stands apart from what is before and behind it: a table's row, and no page number behind a title.</summary>
    private static bool HasFigureColumns(TextLine line)
    {
        bool Apart(int i) => line.Words[i].Box.Left - line.Words[i - 1].Box.Right > line.Size;
        return line.Words.Length > 2
            && line.Words[^2].Text.All(sign => char.IsAsciiDigit(sign) || sign is '.' or ',' or '-' or '–' or '−' or '%')
            && line.Words[^2].Text.Any(char.IsAsciiDigit) && Apart(line.Words.Length - 1) && Apart(line.Words.Length - 2);
    }

    /// <summary>
    /// Words far apart and no number at the front: the names of a table's columns,
    /// which come again on its next page, or a row with an amount.
    /// </summary>
    private static bool HasColumns(TextLine line)
    {
        bool Apart(int i) => line.Words[i].Box.Left - line.Words[i - 1].Box.Right > 1.5 * line.Size;
        for (var i = 1; i < line.Words.Length; i++)
        {
            if (Apart(i) && (i + 1 < line.Words.Length || !line.Words[i].Text.All(char.IsAsciiDigit)))
            {
                return line.Reading.Number is null;
            }
        }

        return false;
    }

    private static Dictionary<string, List<int>> LaterTitles(ImmutableArray<TextLine> lines, List<int> body)
    {
        var titles = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var style = BodyStyle.Of(lines);
        foreach (var i in body)
        {
            if (!IsHeadingLike(lines[i], style) || IsEntry(lines[i]) || lines[i].Reading.FieldKind is not null || IsNumber(lines[i]))
            {
                // a list at the end names the headings before it; the fields of one item come again in the next: that is no list of titles
                continue;
            }

            var title = Key(lines[i].Reading.Title);
            if (title.Length >= ShortestTitle)
            {
                (titles.TryGetValue(title, out var places) ? places : titles[title] = []).Add(i);
            }
        }

        return titles;
    }

    /// <summary>"Pkt. nr. 61" over its title: the number's word is no title, and comes again over the next.</summary>
    private static bool IsNumber(TextLine line) => line.Reading.Number is { Rest.Length: 0, Word.Length: > 0 };

    /// <summary>What a contents entry names is a heading: it stands out, or has a number.</summary>
    private static bool IsHeadingLike(TextLine line, BodyStyle body) =>
        line.Bold || line.Underlined || line.Size > 1.05 * body.SizePoints || line.Reading.Number is { Rest.Length: > 0 };

    /// <summary>
    /// The next place from <paramref name="from"/> on where the title stands again, or -1. Long titles are matched by their start:
    /// they may be cut short or wrapped.
    /// </summary>
    private static int Again(Dictionary<string, List<int>> later, TextLine line, int from)
    {
        var title = later.Count == 0 ? "" : Key(line.Reading.Title);
        if (title.Length < ShortestTitle || !later.TryGetValue(title, out var places) || places.Count > MostTimes)
        {
            return -1;
        }

        var at = places.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < places.Count ? places[at] : -1;
    }

    private static string Key(string title) => title.Length > 24 ? title[..24] : title;

    private static bool IsHeading(TextLine line) => Vocabulary.ContentsHeadings.Contains(line.Reading.Folded) || Side().IsMatch(line.Text);

    [GeneratedRegex(@"(?<dots>\s*(?:\.\s?){3,}|\s*(?:_\s?){3,}|\s*…+)?\s*(?:side\s+)?(?<![0-9.,/-])(?<page>[0-9]{1,4})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(?:punkt|pkt\.?|sag|nr\.?|emne|\s)*\s*(?:side|sidetal|side nr\.?)\s*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Side();
}
