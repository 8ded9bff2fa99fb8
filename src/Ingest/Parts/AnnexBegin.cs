using System.Collections.Immutable;
using Ingest.Parts.Evidence;

namespace Ingest.Parts;

/// <summary>How much speaks for an annex beginning on a page, in log-odds.</summary>
internal static class AnnexBegin
{
    private const double Cost = 4, NoneListed = 2, AllFound = 1.5;
    private const double Labelled = 3, LabelledInText = 0.5, OwnBookmark = 3;
    private const double TitlePage = 1.5, LargeTitle = 0.75;
    private const double AgendaHasEnded = 1.5, PageEndsEarly = 0.5, PictureAlone = 2.5;
    private const double ItemsCountOn = 3, MostAgendaHeadings = 2.5;

    /// <summary>A head of this strength makes the page another meeting's.</summary>
    private const double SureHead = 4;

    /// <param name="named">How much the page says that it is an annex which the agenda names.</param>
    public static double Weigh(ImmutableArray<PageSight> pages, int at, PagePath path, Bond bond, double named)
    {
        var (page, before) = (pages[at], pages[at - 1]);
        var listed = path.Lists.Listed.Length;
        var weight = Math.Max(named, Label(page, before)) - bond.Sum - Cost - (listed == 0 ? NoneListed : path.Annexes >= listed && named < Labelled ? AllFound : 0);
        weight += Title(page) + (0.3 * page.Letter) + (before.Ends is { } ends && ends.Last.Baseline > 0.4 * before.Page.Height ? PageEndsEarly : 0);
        weight += path.Role == PartRole.Own && path.HasEnded ? AgendaHasEnded : 0;
        weight += page.IsBlank && !page.Page.Pictures.IsEmpty && path.Role == PartRole.Own && path.HasEnded && listed > 0 ? PictureAlone : 0;
        return weight + Agenda(page, path, named);
    }

    /// <summary>Agendas' own headings speak against it, unless the annex is minutes itself.</summary>
    private static double Agenda(PageSight page, PagePath path, double named)
    {
        if (page.Head is { Strength: >= SureHead } head && path.Head is { } own && head.IsOther(own))
        {
            return named > SureHead ? head.Strength / 2 : head.Strength / 4;
        }

        return -(path.Role == PartRole.Own || !path.PartIsMinutes ? Math.Min(MostAgendaHeadings, page.AgendaHeadings) : 0) - (path.Own.GoesOn(page) ? ItemsCountOn : 0);
    }

    private static double Label(PageSight page, PageSight before)
    {
        var label = page.Phrases.Where(phrase => phrase.At < LabelLines).Select(phrase => (phrase.StandsOut, Label: AnnexLabel.Read(phrase.Text))).FirstOrDefault(phrase => phrase.Label is not null);
        var bookmark = page.Bookmark is { } title && !string.Equals(title, before.Bookmark, StringComparison.Ordinal)
            && (AnnexLabel.Read(title) is not null || title.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || title.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) ? OwnBookmark : 0;
        return bookmark + (label.Label is null ? 0 : label.StandsOut || label.Label.Rest.Length == 0 ? Labelled : LabelledInText);
    }

    private const int LabelLines = 4;

    private static double Title(PageSight page)
    {
        var title = TopPhrase.Title(page.Phrases);
        return title is null || page.FilePoints == 0 || title.Size < 1.25 * page.FilePoints || !page.Numbered.IsEmpty && page.Numbered[0].Rest.Length > 0 && title.Text.EndsWith(page.Numbered[0].Rest, StringComparison.Ordinal) ? 0
            : page.Inner.Length <= TitlePageLines && title.Size >= 1.4 * page.FilePoints ? TitlePage
            : title.At < LabelLines + 2 ? LargeTitle
            : 0;
    }

    private const int TitlePageLines = 12;
}
