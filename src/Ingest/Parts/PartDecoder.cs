using System.Collections.Immutable;
using Ingest.Parts.Evidence;
using Ingest.Parts.Evidence.Annexes;

namespace Ingest.Parts;

/// <summary>
/// Decides for all pages at once where parts begin and what they are: of all ways to read the pages the one for which most speaks
/// (Viterbi, 1967), where each beginning must earn its cost. The best way to
/// each kind of part is remembered with what later pages are held against, so it is linear in the pages.
/// </summary>
internal static class PartDecoder
{
    private const double LetterCost = 3, AgendaAfterLetterCost = 4, ResumeCost = 2, UnsignedResumeCost = 3, SignaturesCost = 4,
        OverflowCost = 3, SetApart = 1.5;

    public static ImmutableList<PartBegin> Decide(ImmutableArray<PageFeatures> pages)
    {
        var paths = new List<PagePath> { PagePath.Start(pages[0], PartRole.Own, 0) };
        if (pages[0].Letter > 0)
        {
            paths.Add(PagePath.Start(pages[0], PartRole.Letter,
                pages[0].Letter - LetterCost - (1.5 * Math.Min(2, pages[0].AgendaHeadings)) - (pages[0].Numbered.Length > 1 ? 2 : 0)));
        }

        for (var at = 1; at < pages.Length; at++)
        {
            var bond = pages[at].Below is null ? PageBond.Between(pages, at - 1, at) : default;
            paths = BestOfEachRole(paths.SelectMany(path => Next(pages, at, path, path.Weighed(bond), bond)));
        }

        var found = paths.Where(path => path.FirstOwn >= 0).MaxBy(path => path.Score);
        return found?.Begins ?? [new PartBegin(0, PartRole.Own, true)];
    }

    private static List<PagePath> BestOfEachRole(IEnumerable<PagePath> paths)
    {
        var best = new List<PagePath>();
        foreach (var path in paths)
        {
            var at = best.FindIndex(other => other.Role == path.Role);
            if (at < 0)
            {
                best.Add(path);
            }
            else if (path.Score > best[at].Score)
            {
                best[at] = path;
            }
        }

        return best;
    }

    /// <param name="bond">To the page before, as it weighs for this path.</param>
    /// <param name="plain">As it is.</param>
    private static IEnumerable<PagePath> Next(ImmutableArray<PageFeatures> pages, int at, PagePath path, PageBond bond, PageBond plain)
    {
        var page = pages[at];
        yield return path.GoOn(page, at);
        if (path.Role == PartRole.Letter)
        {
            yield return path.Begin(page, at, PartRole.Own,
                (page.Head?.Strength ?? 0) + (page.Numbered.IsEmpty ? 0 : 1) - (1.5 * bond.Counting) - ((bond.Look + bond.Running) / 2)
                    - AgendaAfterLetterCost, plain);
            yield break;
        }

        if (page.Below is not null)
        {
            if (path.Role == PartRole.Own && MeetingBegin.Weigh(pages, at, path, bond, 0) is { } below)
            {
                yield return path.BeginMeeting(page, at, below);
            }

            yield break;
        }

        var names = AnnexNames.Weigh(page, path.Lists.Listed, path.Role == PartRole.Own && path.Lists.IsOpen, path.Own.GoesOn(page));
        var (name, named) = Best(names, path);
        if (IsBehindSheet(pages, at, path) && (named <= 0 || path.IsSheetOfMinutes))
        {
            yield break;
        }

        var sheet = IsSheet(page, named) && at + 1 < pages.Length ? BehindSheet(pages, at + 1, path, name) : 0;
        if (path.Role != PartRole.Own || !GoesOnWithList(page, path))
        {
            yield return path.Begin(page, at, PartRole.Annex, AnnexBegin.Weigh(pages, at, path, bond, named) + sheet,
                plain) with { Named = named > 0 ? name : -1 };
        }

        if (MeetingBegin.Weigh(pages, at, path, bond, named) is { } meeting)
        {
            yield return path.BeginMeeting(page, at, meeting);
        }

        if (path.Role != PartRole.Own && path.LastOwn >= 0)
        {
            yield return path.Begin(page, at, PartRole.Own, Resume(pages, at, path, bond, named), plain);
        }

        if (path.Role != PartRole.Comments && path.FirstOwn >= 0 && page.Comments is var comments and > 0)
        {
            yield return path.Begin(page, at, PartRole.Comments, comments + Math.Max(0, -bond.Sum) - named, plain);
        }

        if (path.Role != PartRole.Signatures && page.Signatures is var signatures and > 0)
        {
            yield return path.Begin(page, at, PartRole.Signatures, Signatures(pages, at, path, bond, signatures), plain);
        }
    }

    private static double Signatures(ImmutableArray<PageFeatures> pages, int at, PagePath path, PageBond bond, double signatures)
    {
        // Names that only had no room any more stand on a page that the one before has filled; the meeting's own are no annex's that ran
        // out of room.
        var areMeetings = path.Role == PartRole.Annex && path.Head is { } head && pages[at].Top.Any(head.IsNamedIn);
        var overflow = !areMeetings && pages[at - 1].Ends is { } ends && ends.Last.Baseline < 0.2 * pages[at - 1].Page.Height;
        return signatures + Math.Max(0, -bond.Sum) - (areMeetings ? 0 : Math.Max(0, bond.Running + bond.Counting)) - SignaturesCost
            + (overflow ? -OverflowCost : SetApart);
    }

    /// <summary>The page announces an annex, and holds nothing of it.</summary>
    private static bool IsSheet(PageFeatures page, double named) => page.IsSheet && named >= NamedSheet;

    /// <summary>Log-odds: its whole title, or its label.</summary>
    private const double NamedSheet = 4;

    private static bool IsBehindSheet(ImmutableArray<PageFeatures> pages, int at, PagePath path) =>
        path.Role == PartRole.Annex && path.Named >= 0 && path.Begins[^1].At == at - 1 && pages[at - 1].IsSheet;

    /// <summary>
    /// That the next page looks as another document's, and is called as the sheet says, the sheet has foretold;
    /// behind a title page the look goes on.
    /// </summary>
    private static double BehindSheet(ImmutableArray<PageFeatures> pages, int next, PagePath path, int name)
    {
        if (pages[next].IsSheet && pages[next].Phrases.Any(phrase => AnnexLabel.Read(phrase.Text) is not null))
        {
            return 0;
        }

        var bond = path.Weighed(PageBond.Between(pages, next - 1, next)).Sum;
        return bond >= 0 || name < 0
            ? 0 : AnnexNames.Weigh(pages[next], path.Lists.Listed, listGoesOn: false, itemsGoOn: false)[name] - bond;
    }

    /// <summary>
    /// An item's list of annexes at the page's top, and the agenda's next item under it:
    /// what the list names is enclosed with the item, not here.
    /// </summary>
    private static bool GoesOnWithList(PageFeatures page, PagePath path) =>
        path.Own.GoesOn(page) && page.ListsAtTop;

    /// <summary>What the page is called most likely; the open annex's own title may come again on each of its pages.</summary>
    private static (int Name, double Weight) Best(ImmutableArray<double> names, PagePath path)
    {
        var best = -1;
        for (var i = 0; i < names.Length; i++)
        {
            var isOpen = path.Role == PartRole.Annex && i == path.Named;
            best = !isOpen && (best < 0 || names[i] > names[best]) ? i : best;
        }

        return best < 0 ? (-1, 0) : path.Role == PartRole.Annex && path.Named >= 0 && names[path.Named] > names[best]
            ? (-1, 0) : (best, names[best]);
    }

    /// <summary>
    /// The agenda goes on behind an annex: the page fits its last page better than the one before, and its items count on.
    /// </summary>
    private static double Resume(ImmutableArray<PageFeatures> pages, int at, PagePath path, PageBond bond, double named)
    {
        var page = pages[at];
        var another = page.Head is { } head && path.Head is { } own && head.IsOther(own) ? head.Strength : 0;
        var toOwn = PageBond.Between(pages, path.LastOwn, at);
        var signed = page.AgendaHeadings > 0 || path.Own.GoesOn(page) || toOwn.Running > 0 || toOwn.Counting > 0;
        var countsAsOpen = path.Part.GoesOn(page) && path.Own.GoesOn(page)
            ? PagePath.CountsOn : 0; // of two counts that go on the nearer one does
        return toOwn.Sum - bond.Sum - named - another - countsAsOpen - ResumeCost - (signed ? 0 : UnsignedResumeCost)
            - (path.HasEnded ? 2 : 0);
    }
}
