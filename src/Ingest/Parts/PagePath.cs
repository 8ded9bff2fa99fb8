using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Parts.Evidence;
using Ingest.Parts.Evidence.Annexes;
using Ingest.Text.Words;

namespace Ingest.Parts;

/// <summary>One way to read the pages so far: which part each belongs to, and what later pages are held against.</summary>
internal sealed partial record PagePath
{
    /// <summary>Log-odds: what each page says for the part it is in, and what each beginning says for itself.</summary>
    public required double Score { get; init; }

    public required PartRole Role { get; init; }

    /// <summary>Where the parts begin, by the pages' places among those that could be read.</summary>
    public required ImmutableList<PartBegin> Begins { get; init; }

    /// <summary>The meeting's last own page, or -1.</summary>
    public int LastOwn { get; init; } = -1;

    /// <summary>The meeting's first own page, or -1.</summary>
    public int FirstOwn { get; init; } = -1;

    /// <summary>Over the meeting's own pages.</summary>
    public HeadingCount Own { get; init; } = HeadingCount.Empty;

    /// <summary>Over the part that is open.</summary>
    public HeadingCount Part { get; init; } = HeadingCount.Empty;

    /// <summary>What the meeting's own pages list.</summary>
    public AnnexLists Lists => _lists?.Value ?? AnnexLists.Empty;

    private AnnexListsSoFar? _lists;

    /// <summary>How many annexes of the meeting have begun.</summary>
    public int Annexes { get; init; }

    /// <summary>Which of those that the agenda lists the open annex is called by, or -1.</summary>
    public int Named { get; init; } = -1;

    public MeetingHead? Head { get; init; }

    /// <summary>The last item of any agenda has begun, or the minutes say that the meeting ended.</summary>
    public bool HasEnded { get; init; }

    /// <summary>Pages are counted on over a part's begin: the count is the bundle's, put there when it was bound.</summary>
    public bool CountsBundle { get; init; }

    /// <summary>The open part is itself an agenda or minutes.</summary>
    public bool PartIsMinutes { get; init; }

    public static PagePath Start(PageFeatures first, PartRole role, double score)
    {
        var path = new PagePath { Score = score, Role = role, Begins = [new PartBegin(0, role, role == PartRole.Own)] };
        return role == PartRole.Own ? path.WithOwn(first, 0) with { Head = first.Head } : path;
    }

    /// <summary>A page whose first heading has the part's next number.</summary>
    public const double CountsOn = 4.5;

    private const double MostHeadings = 2.5;

    /// <summary>A head of this strength makes an annex's page another meeting's.</summary>
    public const double SureHead = 4;

    /// <summary>The page belongs to the part that is open.</summary>
    public PagePath GoOn(PageFeatures page, int at) => Role == PartRole.Own
        ? WithOwn(page, at)
        : this with { Score = Score + (Part.GoesOn(page) ? CountsOn : 0) + (PartIsMinutes ? Headings(page) : 0), Part = Part.With(page) };

    /// <summary>A part begins on the page.</summary>
    /// <param name="bond">Between the page and the one before.</param>
    public PagePath Begin(PageFeatures page, int at, PartRole role, double weight, PageBond bond)
    {
        var path = this with { Score = Score + weight, Role = role, CountsBundle = CountsBundle || bond.Counting > 0,
            Begins = Begins.Add(new PartBegin(at, role, role == PartRole.Own && FirstOwn < 0)) };
        return role == PartRole.Own
            ? path.WithOwn(page, at) with { Head = path.Head ?? page.Head }
            : path.WithOther(page, page.Head is { Strength: >= SureHead }) with { Annexes = Annexes + (role == PartRole.Annex ? 1 : 0) };
    }

    /// <summary>The open annex is called as an agenda or minutes.</summary>
    public bool IsSheetOfMinutes => Named >= 0 && MeetingKindWords.KindOf(Lists.Listed[Named].Title) is not null;

    /// <summary>A count that runs over other parts too ties no two pages.</summary>
    public PageBond Weighed(PageBond bond) => CountsBundle && bond.Counting > BundleCount ? bond with { Counting = BundleCount } : bond;

    private const double BundleCount = 0.5;

    /// <summary>A further meeting begins on the page.</summary>
    public PagePath BeginMeeting(PageFeatures page, int at, double weight) =>
        new PagePath { Score = Score + weight, Role = PartRole.Own, CountsBundle = CountsBundle,
            Begins = Begins.Add(new PartBegin(at, PartRole.Own, true)) }.WithOwn(page, at) with { Head = page.Head };

    /// <summary>What only agendas and minutes have.</summary>
    private static double Headings(PageFeatures page) => Math.Min(MostHeadings, page.AgendaHeadings);

    private PagePath WithOther(PageFeatures page, bool isMinutes) =>
        this with { Score = Score + (isMinutes ? Headings(page) : 0), Part = HeadingCount.Empty.With(page), PartIsMinutes = isMinutes };

    private PagePath WithOwn(PageFeatures page, int at) => this with
    {
        Score = Score + Headings(page) + (Own.GoesOn(page) ? CountsOn : 0),
        LastOwn = at,
        FirstOwn = FirstOwn < 0 ? at : FirstOwn,
        Own = Own.With(page),
        _lists = new AnnexListsSoFar(_lists, page),
        HasEnded = page.Numbered.IsEmpty
            ? HasEnded || page.SaysEnd : page.Numbered[^1] is { } last && (LastItem().IsMatch(last.Rest) || page.SaysEnd),
    };

    [GeneratedRegex(@"^(?:eventuelt|næste møde|underskrift|mødets afslutning|godkendelse af (?:referat|protokol))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastItem();
}
