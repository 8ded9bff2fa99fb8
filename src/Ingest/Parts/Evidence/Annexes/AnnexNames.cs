using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Parts.Evidence.Annexes;

/// <summary>Whether a page's top, or its bookmark, says that it is an annex that the agenda names.</summary>
internal static partial class AnnexNames
{
    private const double WholeTitle = 6;
    private const double MostOfTitle = 4.5;
    private const double MuchOfTitle = 3;
    private const double SameLabel = 4;
    private const double SameMeeting = 6;
    private const double ByBookmark = 5;
    private const double WordsAtTop = 2;
    private const double SameSender = 3.5;
    private const double Most = 9;

    /// <summary>Likeness from which a title is whole, most, or much of another.</summary>
    private const double Whole = 0.88, Mostly = 0.72, Much = 0.6;

    /// <summary>A title of less weight says half as much: "Kort", "Budget".</summary>
    private const double FullWeight = 9;

    /// <summary>Share of a title's words that must stand at the page's top, in whatever order.</summary>
    private const double WordsShare = 0.75;

    /// <param name="listGoesOn">The page before ended within a list of annexes: plain lines at the top may be the rest of it.</param>
    /// <param name="itemsGoOn">The agenda's next item begins on the page: an item and what is enclosed with it are called alike.</param>
    /// <returns>What speaks for each of the listed annexes, in log-odds, in their order.</returns>
    public static ImmutableArray<double> Weigh(PageFeatures page, ImmutableArray<ListedAnnex> listed, bool listGoesOn, bool itemsGoOn)
    {
        // Most ways to read the pages before have met the same list, or one that began so.
        var known = page.NamesWeighed is { } before && before.ListGoesOn == listGoesOn && before.ItemsGoOn == itemsGoOn
            ? before.Of(listed) : [];
        if (known.Length == listed.Length)
        {
            return known;
        }

        ImmutableArray<double> weights = [.. known, .. WeighAnew(page, listed[known.Length..], listGoesOn, itemsGoOn)];
        page.NamesWeighed = new WeighedNames(listed, listGoesOn, itemsGoOn, weights);
        return weights;
    }

    private static ImmutableArray<double> WeighAnew(PageFeatures page, ImmutableArray<ListedAnnex> listed, bool listGoesOn, bool itemsGoOn)
    {
        if (listed.IsEmpty || (page.IsBlank && page.Bookmark is null))
        {
            return [.. listed.Select(_ => 0.0)];
        }

        var phrases =
            page.Names.Where(
                (name, i) => (name.StandsOut || (i < PlainLines && !listGoesOn))
                    && !(name.IsNumbered && (itemsGoOn || page.Head is not null)) && !name.IsRunning).ToList();
        phrases.AddRange(itemsGoOn || page.Head is not null ? [] : Subjects(page));
        var bookmark = page.Bookmark is { } title ? new PageName(new TopPhrase(title, 0, true, 0)) : null;
        var labels = phrases.Where(phrase => phrase.Label is not null).Select(phrase => phrase.Label!).ToList();
        return [.. listed.Select(annex => Math.Min(Most,
            Math.Max(Titled(phrases, annex), Meeting(page, annex)) + Labelled(labels, phrases, annex)
                + (bookmark is null ? 0 : Marked(bookmark, annex))
                + (itemsGoOn ? 0 : Mentioned(page.TopWords, annex) + Sent(page, annex))))];
    }

    /// <summary>Lines at the top that may be a title also where they don't stand out.</summary>
    private const int PlainLines = 3;

    private static double Titled(List<PageName> phrases, ListedAnnex annex)
    {
        var likeness = phrases.Count == 0
            ? 0 : phrases.Max(phrase => phrase.Words.Likeness(annex.Words) * (phrase.StandsOut ? 1 : PlainShare));
        var weight = likeness >= Whole ? WholeTitle : likeness >= Mostly ? MostOfTitle : likeness >= Much ? MuchOfTitle : 0;
        return annex.Words.Weight < FullWeight ? weight / 2 : weight;
    }

    private const double PlainShare = 0.85;

    /// <summary>"Bilag 2" where the agenda names a Bilag 2; its title, if it has one, must not be another's.</summary>
    private static double Labelled(List<AnnexLabel> labels, List<PageName> phrases, ListedAnnex annex)
    {
        var label =
            labels.Find(label => label.Label == annex.Label && (label.Item is null || annex.Item is null || label.Item == annex.Item));
        return label is null ? 0
            : label.Rest.Length == 0 || TitleWords.Of(label.Rest).Likeness(annex.Words) > 0.4
                || phrases.Exists(phrase => phrase.Words.Likeness(annex.Words) > 0.4) ? SameLabel
            : 1;
    }

    private static double Marked(PageName bookmark, ListedAnnex annex) =>
        bookmark.Words.Likeness(annex.Words) >= Much
            || (bookmark.Label is { } label && label.Label == annex.Label
                && (label.Item is null || annex.Item is null || label.Item == annex.Item)) ? ByBookmark : 0;

    /// <summary>Minutes of the body or of the day that the annex's title names.</summary>
    private static double Meeting(PageFeatures page, ListedAnnex annex)
    {
        if (!annex.IsOfMeeting || page.Head is not { Kind: not null } head)
        {
            return 0;
        }

        var date = annex.Date;
        var sameBody = head.Body is not null && head.Body.Within(annex.Words) > 0.6;
        return date is not null && head.Date is not null ? (date == head.Date ? SameMeeting : 0) : sameBody ? SameMeeting : 0;
    }

    /// <summary>All that the title says stands at the top: sender, matter and day of a letter.</summary>
    private static double Mentioned(TitleWords top, ListedAnnex annex) =>
        annex.Words.Weight >= FullWeight && annex.Words.Within(top) >= WordsShare ? WordsAtTop : 0;

    /// <summary>
    /// A form says apart what it is and what it is about: "Notat" and "Emne: Regulativet" are listed as "Notat om regulativet".
    /// </summary>
    private static IEnumerable<PageName> Subjects(PageFeatures page) =>
        page.Top.Take(SubjectLines).Select(line => Subject().Match(line.Text)).Where(match => match.Success).Take(1)
            .SelectMany(
                match => page.Phrases.Where(phrase => phrase is { StandsOut: true, IsNumbered: false, Text.Length: <= LongestForm }).Take(1)
                .Select(form => new PageName(new TopPhrase($"{form.Text} {match.Groups["subject"].Value}", form.Size, true, form.At))));

    private const int SubjectLines = 9;

    /// <summary>Characters of "Indstillingsnotat" and its like.</summary>
    private const int LongestForm = 24;

    /// <summary>A letter has its sender at its head, and is listed by it: "Henvendelse fra Haveforeningen Solsiden".</summary>
    private static double Sent(PageFeatures page, ListedAnnex annex)
    {
        if (page.Letter <= 0 || Sender().Match(annex.Title) is not { Success: true } match)
        {
            return 0;
        }

        var sender = TitleWords.Of(match.Groups["sender"].Value);
        return sender.Weight >= FullWeight && page.Top.Take(SenderLines).Any(line => TitleWords.Of(line.Text).Likeness(sender) >= Whole)
            ? SameSender : 0;
    }

    private const int SenderLines = 3;

    [GeneratedRegex(@"^(?:emne|vedr\.?|vedrørende|angående|ang\.?|titel)\s*:\s*(?<subject>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\s(?:fra|af)\s+(?<sender>\p{Lu}.*?)(?:,?\s+(?:af|den|d\.|dateret)\s+(?:den\s+|d\.\s*)?[0-9].*)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sender();
}
