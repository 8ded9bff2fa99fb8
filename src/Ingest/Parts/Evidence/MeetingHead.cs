using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Parts.Evidence.Annexes;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Parts.Evidence;

/// <summary>
/// What a page's top says about a meeting: kind, body, date, and how much it looks like the head of an agenda or minutes.
/// </summary>
/// <param name="Strength">In log-odds.</param>
internal sealed partial record MeetingHead(MeetingKind? Kind, TitleWords? Body, string? Date, double Strength)
{
    private const double LargeKind = 2.5, BoldKind = 2, PlainKind = 1, BodyLine = 1.5, PlainBodyLine = 1, DateLine = 1.5, Particular = 0.75;

    /// <summary>A line this much larger than the page's text is a title.</summary>
    private const double Large = 1.2;

    /// <summary>Characters of a line that can be part of a head.</summary>
    private const int LongestLine = 110;

    /// <param name="lines">Of the page.</param>
    /// <param name="isOut">Whether a line stands out from the page's text.</param>
    /// <param name="size">Of the page's text, in points.</param>
    public static MeetingHead? Read(ImmutableArray<TextLine> lines, Func<TextLine, bool> isOut, double size)
    {
        MeetingKind? kind = null;
        string? date = null;
        TitleWords? body = null;
        double ofKind = 0, ofBody = 0, ofDate = 0;
        var particulars = 0;
        foreach (var line in lines.Take(MostLines).TakeWhile(line => !BeginsItem(line, size))
            .Where(line => line.Text.Length <= LongestLine && !IsSentence(line)))
        {
            if (OfKind(line, size) is var weight and > 0 && weight > ofKind)
            {
                (kind, ofKind) = (MeetingKindWords.KindOf(line.Text), weight);
            }

            if (BodyWords.Name(line.Text) && ofBody < BodyLine)
            {
                (body, ofBody) = (BodyOf(line.Text), isOut(line) ? BodyLine : PlainBodyLine);
            }

            if (date is null && DanishDate.Find(line.Text) is { } found && SaysWhen(line))
            {
                (date, ofDate) = (found, DateLine);
            }

            particulars += MaySay(line.Text) && Says().IsMatch(line.Text) ? 1 : 0;
        }

        var named = (kind is null ? 0 : 1) + (body is null ? 0 : 1) + (date is null ? 0 : 1);
        return named < 2 || (kind is null && particulars == 0) ? null
            : new MeetingHead(kind, body, date, ofKind + ofBody + ofDate + (Math.Min(particulars, MostParticulars) * Particular));
    }

    private const int MostLines = 22;

    private const int MostParticulars = 3;

    /// <summary>Another meeting's: another day, another body, or an agenda that is added to the other one.</summary>
    public bool IsOther(MeetingHead other) =>
        (Date is not null && other.Date is not null && Date != other.Date) || IsOtherBody(other)
        || (Kind is not null && other.Kind is not null && Kind != other.Kind);

    public bool IsOtherBody(MeetingHead other) =>
        Body is not null && other.Body is not null && Body.Within(other.Body) < 0.6 && other.Body.Within(Body) < 0.6;

    /// <summary>The line says the meeting's day, or its body and little else.</summary>
    public bool IsNamedIn(TextLine line) =>
        (Date is not null && DanishDate.Find(line.Text) == Date)
            || (Body is { Weight: > 0 } && BodyWords.Name(line.Text) && Body.Within(TitleWords.Of(line.Text)) > 0.9);

    private static double OfKind(TextLine line, double size)
    {
        if (MeetingKindWords.KindOf(line.Text) is null || NoKind().IsMatch(line.Text) || AnnexLabel.Read(line.Text) is not null)
        {
            return 0;
        }

        return line.Size >= Large * size ? LargeKind : line.Bold || line.Text.Length < ShortLine ? BoldKind : PlainKind;
    }

    private const int ShortLine = 14;

    private static bool BeginsItem(TextLine line, double size) =>
        NumberedHeading.Of(line, size) is { Number.Length: 1 } heading && !Ordinal().IsMatch(heading.Rest);

    private static bool IsSentence(TextLine line) => line.Text.Length > 40 && line.Text[^1] == '.' && !char.IsDigit(line.Text[^2]);

    private static bool SaysWhen(TextLine line) =>
        DanishDate.IsWhole(line.Text) || When().IsMatch(line.Text) || MeetingKindWords.KindOf(line.Text) is not null
            || BodyWords.Name(line.Text);

    private static TitleWords BodyOf(string text) => TitleWords.Of(NotName().Replace(text, " "));

    [GeneratedRegex(@"\b(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|dato|mødedato|mødet?|kl|tid|tidspunkt|den)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex When();

    /// <summary>By the letter that it begins with, or as it has a time of day.</summary>
    private static bool MaySay(string text) =>
        (text.Length > 0 && Folding.Lower(text[0]) is 't' or 'm' or 's' or 'l' or 'd' or 'a' or 'f')
            || text.Contains("kl", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^(?:tid|tidspunkt|mødetidspunkt|starttidspunkt|mødested|sted|lokale|mødelokale|medlemmer|deltagere|til ?stede|afbud|fraværende"
            + @"|mødedeltagere|start|mødestart)\b|\bkl(?:okken)?\.? ?[0-9]",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Says();

    /// <summary>An item about an agenda or minutes, a decision's heading, or what is enclosed.</summary>
    [GeneratedRegex(@"godkend|underskri|^\s*beslutninger|\bpunkt(?:er)?\b|^[0-9.]+\s|bilag|optagelse|vedtag|\bjf\b|\bse\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoKind();

    [GeneratedRegex(@"^(?:ordinære?|møde|mødet?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(
        @"\b(?:åben|åbent|lukket|ordinært?|ekstraordinært?|tillægsdagsorden|supplerende|(?:møde|beslutnings)?referat(?:et)?"
            + @"|dagsorden(?:en)?|(?:beslutnings|møde)?protokol|udskrift|indkaldelse|mødeindkaldelse|mødet?|udvalg(?=:)|kommune|nr|side"
            + @"|kl|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|marts|april|maj|juni|juli|august|september|oktober"
            + @"|november|december)\b|[0-9]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotName();
}
