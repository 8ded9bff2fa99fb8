using System.Collections.Immutable;
using Ingest.Parts.Evidence;
using Ingest.Parts.Evidence.Annexes;
using Ingest.Text.Words;

namespace Ingest.Parts;

/// <summary>How much speaks for an annex beginning on a page, in log-odds.</summary>
internal static class AnnexBegin
{
    /// <summary>Among annexes another one is near at any page; within an agenda none is.</summary>
    private const double Cost = 4, CostAmongAnnexes = 1.5;
    private const double NoneListed = 2, AllFound = 1.5, CountsFromOne = 1;
    private const double Labelled = 3, LabelledInText = 0.5, OwnBookmark = 3;
    private const double TitlePage = 1.5, LargeTitle = 0.75;
    private const double AgendaHasEnded = 1.5, PageEndsEarly = 0.5, PictureAlone = 2.5;

    /// <param name="named">How much the page says that it is an annex which the agenda names.</param>
    public static double Weigh(ImmutableArray<PageFeatures> pages, int at, PagePath path, PageBond bond, double named)
    {
        var (page, before) = (pages[at], pages[at - 1]);
        if (path.Role == PartRole.Own && path.HasEnded && BeginsAnew(page, path))
        {
            return BehindLastItem + Math.Max(named, Label(page, before)) + Title(page, before) - Math.Min(0, bond.Sum) - bond.Flow;
        }

        var listed = path.Lists.Listed.Length;
        var weight = Math.Max(named, Label(page, before)) - bond.Sum - (path.Role == PartRole.Annex ? CostAmongAnnexes : Cost)
            - (listed == 0 ? NoneListed : path.Annexes >= listed && named < Labelled ? AllFound : 0);
        weight += path.Role == PartRole.Annex && path.Part.BeginsAgain(page) ? CountsFromOne : 0;
        weight += Title(page, before) + (0.3 * page.Letter) + (before.Ends is { } ends && ends.Last.Baseline > 0.4 * before.Page.Height
            ? PageEndsEarly : 0);
        weight += path.Role == PartRole.Own && path.HasEnded ? AgendaHasEnded : 0;
        weight += page.IsBlank && !page.Page.Pictures.IsEmpty && path.Role == PartRole.Own && path.HasEnded && listed > 0
            ? PictureAlone : 0;
        weight += path.Role == PartRole.Annex && IsPictureAlone(pages, at) && path.Annexes < listed ? PictureAlone : 0;
        return weight + Head(page, path, named);
    }

    /// <summary>
    /// A heading without a number begins the page behind the last item: what an association puts under its minutes with the same header,
    /// type and count of pages ("Formandens beretning 2030").
    /// </summary>
    private static bool BeginsAnew(PageFeatures page, PagePath path) =>
        page.AgendaHeadings == 0 && !path.Own.GoesOn(page)
            && page.Phrases.FirstOrDefault(phrase => !phrase.Recurs) is { StandsOut: true, IsNumbered: false } first
            && first.Text.Any(char.IsLetter) && first.Text.Length <= LongestTitle && page.Signatures == 0
            && !Vocabulary.IsParticular(Folding.Fold(first.Text)) && !MeetingKindWords.Begins(first.Text)
            && (AnnexLabel.Read(first.Text) is not null
                || (page.Head is null && first.Size > LargerThanText * page.Type.SizePoints));

    private const double BehindLastItem = 1.5;

    private const double LargerThanText = 1.05;

    private const int LongestTitle = 80;

    /// <summary>Minutes of another meeting begin something; whether an annex or a document of its own, the agenda's list says.</summary>
    private static double Head(PageFeatures page, PagePath path, double named) =>
        page.Head is { Strength: >= PagePath.SureHead } head && path.Head is { } own && head.IsOther(own)
            ? (named > PagePath.SureHead ? head.Strength / 2 : head.Strength / 4) : 0;

    /// <summary>A picture and no text behind a page of text, with nothing of that document behind it: a letter that was scanned.</summary>
    private static bool IsPictureAlone(ImmutableArray<PageFeatures> pages, int at) =>
        IsPicture(pages[at]) && !IsPicture(pages[at - 1])
            && (at + 1 == pages.Length || PageBond.Between(pages, at - 1, at + 1) is { Look: < 1, Running: <= 0 });

    /// <summary>No more than a label or a page's number is written on it.</summary>
    private static bool IsPicture(PageFeatures page) =>
        page.Inner.Sum(line => line.Text.Length) <= LabelLetters
            && page.Page.Pictures.Any(box => box.Width * box.Height > 0.5 * page.Page.Width * page.Page.Height);

    private const int LabelLetters = 20;

    private static double Label(PageFeatures page, PageFeatures before)
    {
        var label = page.Phrases.Where(phrase => phrase.At < LabelLines)
            .Select(phrase => (phrase.StandsOut, Label: AnnexLabel.Read(phrase.Text))).FirstOrDefault(phrase => phrase.Label is not null);
        var bookmark = page.Bookmark is { } title && !string.Equals(title, before.Bookmark, StringComparison.Ordinal)
            && (AnnexLabel.Read(title) is not null || title.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
                || title.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) ? OwnBookmark : 0;
        return bookmark + (label.Label is null ? 0 : label.Label.Rest.Length == 0 && page.IsSheet && page.Inner.Length <= DividerLines
            ? Divider : label.StandsOut || label.Label.Rest.Length == 0 ? Labelled : LabelledInText);
    }

    private const int LabelLines = 4;

    /// <summary>
    /// A sheet with "Bilag 2" and nothing else on it, or the body's name, is put before what it names; no agenda has such a page.
    /// </summary>
    private const double Divider = 8;

    private const int DividerLines = 2;

    /// <summary>Larger than the text before it; a slide's title is so on every slide.</summary>
    private static double Title(PageFeatures page, PageFeatures before)
    {
        var usual = Math.Max(page.FilePoints, before.Type.SizePoints);
        return TopPhrase.Title(page.Phrases) is not { IsNumbered: false } title || title.Size < 1.25 * usual ? 0
            : page.Inner.Length <= TitlePageLines && title.Size >= 1.4 * usual ? TitlePage
            : title.At < LabelLines + 2 ? LargeTitle
            : 0;
    }

    private const int TitlePageLines = 12;
}
