using System.Collections.Immutable;
using Ingest.Text;

namespace Ingest.Parts.Evidence;

/// <summary>Whether a page's top, or its bookmark, says that it is an annex that the agenda names.</summary>
internal static class AnnexNames
{
    private const double WholeTitle = 6;
    private const double MostOfTitle = 4.5;
    private const double MuchOfTitle = 3;
    private const double SameLabel = 4;
    private const double SameMeeting = 6;
    private const double ByBookmark = 5;
    private const double WordsAtTop = 2;
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
    public static ImmutableArray<double> Weigh(PageSight page, ImmutableArray<ListedAnnex> listed, bool listGoesOn, bool itemsGoOn)
    {
        if (listed.IsEmpty || (page.IsBlank && page.Bookmark is null))
        {
            return [.. listed.Select(_ => 0.0)];
        }

        var phrases = page.Phrases.Where((phrase, i) => (phrase.StandsOut || (i < PlainLines && !listGoesOn)) && !((itemsGoOn || page.Head is not null) && phrase.IsNumbered) && !(phrase.Recurs && AnnexLabel.Read(phrase.Text) is null)).Select(Phrase.Of).ToList();
        var words = TitleWords.Of(string.Join(' ', page.Top.Select(line => line.Text)));
        var bookmark = page.Bookmark is { } title ? Phrase.Of(new TopPhrase(title, 0, true, 0)) : null;
        var labels = phrases.Where(phrase => phrase.Label is not null).Select(phrase => phrase.Label!).ToList();
        return [.. listed.Select(annex => Math.Min(Most,
            Math.Max(Titled(phrases, annex), Meeting(page, annex)) + Labelled(labels, phrases, annex) + (bookmark is null ? 0 : Marked(bookmark, annex)) + (itemsGoOn ? 0 : Mentioned(words, annex))))];
    }

    /// <summary>Lines at the top that may be a title also where they don't stand out.</summary>
    private const int PlainLines = 3;

    private static double Titled(List<Phrase> phrases, ListedAnnex annex)
    {
        var likeness = phrases.Count == 0 ? 0 : phrases.Max(phrase => phrase.Words.Likeness(annex.Words) * (phrase.StandsOut ? 1 : PlainShare));
        var weight = likeness >= Whole ? WholeTitle : likeness >= Mostly ? MostOfTitle : likeness >= Much ? MuchOfTitle : 0;
        return annex.Words.Weight < FullWeight ? weight / 2 : weight;
    }

    private const double PlainShare = 0.85;

    /// <summary>"Bilag 2" where the agenda names a Bilag 2; its title, if it has one, must not be another's.</summary>
    private static double Labelled(List<AnnexLabel> labels, List<Phrase> phrases, ListedAnnex annex)
    {
        var label = labels.Find(label => label.Label == annex.Label && (label.Item is null || annex.Item is null || label.Item == annex.Item));
        return label is null ? 0
            : label.Rest.Length == 0 || TitleWords.Of(label.Rest).Likeness(annex.Words) > 0.4 || phrases.Exists(phrase => phrase.Words.Likeness(annex.Words) > 0.4) ? SameLabel
            : 1;
    }

    private static double Marked(Phrase bookmark, ListedAnnex annex) =>
        bookmark.Words.Likeness(annex.Words) >= Much || (bookmark.Label is { } label && label.Label == annex.Label && (label.Item is null || annex.Item is null || label.Item == annex.Item)) ? ByBookmark : 0;

    /// <summary>Minutes of the body or of the day that the annex's title names.</summary>
    private static double Meeting(PageSight page, ListedAnnex annex)
    {
        if (MeetingKindWords.KindOf(annex.Title) is null || page.Head is not { Kind: not null } head)
        {
            return 0;
        }

        var date = DanishDate.Find(annex.Title);
        var sameBody = head.Body is not null && head.Body.Within(annex.Words) > 0.6;
        return date is not null && head.Date is not null ? (date == head.Date ? SameMeeting : 0) : sameBody ? SameMeeting : 0;
    }

    /// <summary>All that the title says stands at the top: sender, matter and day of a letter.</summary>
    private static double Mentioned(TitleWords top, ListedAnnex annex) => annex.Words.Weight >= FullWeight && annex.Words.Within(top) >= WordsShare ? WordsAtTop : 0;

    private sealed record Phrase(TitleWords Words, AnnexLabel? Label, bool StandsOut)
    {
        public static Phrase Of(TopPhrase phrase)
        {
            var label = AnnexLabel.Read(phrase.Text);
            return new Phrase(TitleWords.Of(label is { Rest.Length: > 0 } ? label.Rest : phrase.Text), label, phrase.StandsOut);
        }
    }
}
