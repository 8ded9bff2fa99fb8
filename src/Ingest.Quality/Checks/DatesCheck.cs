using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Quality.Checks;

/// <summary>
/// The meeting's date is one of a council that writes PDFs or has its archive scanned, and a decision is made at most
/// four years (an election period) from it. The clock of the machine is not asked, so that a report stays the same.
/// </summary>
internal static class DatesCheck
{
    private const int FirstYear = 1970;
    private const int LastYear = 2099;
    private const double MostYearsApart = 4;

    public static IEnumerable<DocumentCheck> Of(AgendaDocument document)
    {
        if (document.Status == DocumentStatus.Failed || document.Items.IsEmpty)
        {
            return [new(CheckNames.Dates, Verdict.NotCheckable)];
        }

        if (Date(document.Meeting.Date) is not { } meeting)
        {
            return [new(CheckNames.Dates, Verdict.Fail, document.Meeting.Date is { } text
                ? new($"Mødets dato {text} er ikke en dato.", $"The meeting's date {text} is none.")
                : new("Mødet har ingen dato.", "The meeting has no date."), 1, "m")];
        }

        return CheckVerdicts.Of(CheckNames.Dates, true, Failures(document, meeting));
    }

    private static IEnumerable<DocumentCheck> Failures(AgendaDocument document, DateOnly meeting)
    {
        if (meeting.Year is < FirstYear or > LastYear)
        {
            yield return new(CheckNames.Dates, Verdict.Fail,
                new($"Mødets dato er {document.Meeting.Date}.", $"The meeting's date is {document.Meeting.Date}."), 1, "m");
        }

        for (var i = 0; i < document.Items.Length; i++)
        {
            for (var d = 0; d < document.Items[i].Decisions.Length; d++)
            {
                if (Date(document.Items[i].Decisions[d].Date) is { } decided
                    && Math.Abs(decided.DayNumber - meeting.DayNumber) > MostYearsApart * 365.25)
                {
                    yield return new(
                        CheckNames.Dates, Verdict.Fail,
                        new($"En beslutning af {document.Items[i].Decisions[d].Date}; mødet er af {document.Meeting.Date}.",
                            $"A decision of {document.Items[i].Decisions[d].Date}; the meeting is of {document.Meeting.Date}."),
                        document.Items[i].Source.FirstOrDefault()?.Page, FormattableString.Invariant($"i{i}d{d}"));
                }
            }
        }
    }

    private static DateOnly? Date(string? iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
