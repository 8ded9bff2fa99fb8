using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Parts.Evidence;

namespace Ingest.Parts;

/// <summary>How much speaks for a further meeting's agenda or minutes beginning on a page, in log-odds.</summary>
internal static partial class MeetingBegin
{
    private const double Cost = 5;
    private const double CountsFromOne = 1.5;

    /// <summary>Items that count on are no evidence that the meeting before goes on where bodies number them through the year.</summary>
    private const double CountsThroughTheYear = 3;

    /// <summary>A supplement (tillægsdagsorden) may count on from the agenda that it is added to.</summary>
    private const double Added = 2;

    /// <summary>The page is set as the first page of the meeting before, as no page between is.</summary>
    private const double SetAsFirst = 3, SetMuchAsFirst = 1.5;

    /// <summary>One producer makes all of a body's minutes: what they look like says little.</summary>
    private const double LookShare = 0.3;

    /// <summary>
    /// All pages of a year's protocol may be counted on, and its items too: where the head is set as the first one, and the items begin as
    /// any meeting's do, that says little.
    /// </summary>
    private const double CountShare = 0.5, Opens = 1;

    /// <summary>In mid-page a quotation is nearer.</summary>
    private const double MidPageCost = 2;

    private const double HasEnded = 1;

    /// <summary>Without a head to hold it against, or where only the kind is another, more is needed.</summary>
    private const double SureHead = 5.5;

    /// <returns>Null where the page has no head of another meeting.</returns>
    public static double? Weigh(ImmutableArray<PageFeatures> pages, int at, PagePath path, PageBond bond, double named)
    {
        if (pages[at].Head is not { } head || path.FirstOwn < 0)
        {
            return null;
        }

        var fromOne = path.Own.BeginsAgain(pages[at]) || (pages[at].Numbered is [{ Number: [1] }, ..] && !path.Own.Last.IsEmpty);
        if (path.Head is null ? !(fromOne && head.Strength >= SureHead) : !head.IsOther(path.Head) || !MayBe(head, path.Head, fromOne))
        {
            return null;
        }

        var setAs = pages[at].Below is null ? SetAs(pages, path.FirstOwn, at) : SetAsFirst - MidPageCost;
        var isWhole = setAs > 0 && head is { Kind: not null, Body: not null, Date: not null };
        var opens = isWhole && OpensMeeting(pages[at]);
        var weight = head.Strength - Cost - named - Against(bond, isWhole ? CountShare : 1) + (isWhole && path.HasEnded ? HasEnded : 0);
        var isAdded = head.Kind == MeetingKind.Supplement && path.Head?.Kind != MeetingKind.Supplement;
        weight += (isAdded ? Added : 0) + (fromOne ? CountsFromOne : opens ? Opens : 0)
            + (!fromOne && path.Own.GoesOn(pages[at]) ? (opens ? PagePath.CountsOn : CountsThroughTheYear) : 0);
        return weight + setAs;
    }

    private static bool OpensMeeting(PageFeatures page) => page.Numbered is [var first, ..] && FirstItem().IsMatch(first.Rest);

    private static double Against(PageBond bond, double countShare)
    {
        var look = bond.Look + bond.Running;
        return (bond.Counting > 0 ? countShare * bond.Counting : bond.Counting) + bond.Flow + (look > 0 ? LookShare * look : look);
    }

    /// <summary>Where day and body agree, it must be an agenda added to the first, or counted anew.</summary>
    private static bool MayBe(MeetingHead head, MeetingHead other, bool fromOne) =>
        (head.Date is not null && other.Date is not null && head.Date != other.Date) || head.IsOtherBody(other)
        || head.Kind == MeetingKind.Supplement || (fromOne && head.Strength >= SureHead);

    private static double SetAs(ImmutableArray<PageFeatures> pages, int first, int at)
    {
        var like = Likeness(pages[first], pages[at]);
        var usual = at - 1 > first ? Likeness(pages[first], pages[at - 1]) : 0;
        return like - usual > 0.5 ? SetAsFirst : like - usual > 0.3 ? SetMuchAsFirst : 0;
    }

    /// <summary>Share of the first lines that stand at one height in one size on both pages.</summary>
    private static double Likeness(PageFeatures a, PageFeatures b)
    {
        var lines = a.Lines.Take(FirstLines).ToList();
        return lines.Count == 0 ? 0 : (double)lines.Count(line => b.Lines.Take(FirstLines).Any(other =>
            Math.Abs((a.Page.Height - line.Baseline) - (b.Page.Height - other.Baseline)) < 3 && Math.Abs(line.Size - other.Size) < 0.3
                && line.Bold == other.Bold)) / lines.Count;
    }

    private const int FirstLines = 6;

    [GeneratedRegex(
        @"^(?:godkendelse af (?:dagsorden|dagsordenen|mødets dagsorden|dagsorden og .*)\W*$|mødets? åbning|åbning af mødet|velkomst"
            + @"|valg af (?:dirigent|ordstyrer|mødeleder))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstItem();
}
