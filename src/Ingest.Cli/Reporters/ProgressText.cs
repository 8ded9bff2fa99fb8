using System.Globalization;
using Ingest.Batch;
using Ingest.Language;

namespace Ingest.Cli.Reporters;

/// <summary>How far a run is, on one line.</summary>
public static class ProgressText
{
    /// <summary>Of a terminal as it opens.</summary>
    public const int UsualColumns = 80;

    /// <summary>Below so many columns a path says nothing.</summary>
    private const int LeastPath = 10;

    private const double Whole = 10;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    /// <summary>What matters most comes first; what has no room is left out.</summary>
    public static string Of(RunStatistics figures, int columns = UsualColumns)
    {
        string line = Texts.DoneOf(figures.Done, figures.Total);
        foreach (var part in Parts(figures))
        {
            if (line.Length + part.Length > columns)
            {
                return line;
            }

            line += part;
        }

        return figures.Slowest is { } slowest && figures.SlowestTime > Slow ? line + Now(slowest, figures, columns - line.Length) : line;
    }

    private static IEnumerable<string> Parts(RunStatistics figures)
    {
        var rate = figures.PagesPerSecond.ToString(figures.PagesPerSecond < Whole ? "0.0" : "0", CultureInfo.InvariantCulture);
        yield return Texts.PagesRate(figures.Pages, rate);
        if (figures.Left is { } left && figures.Done < figures.Total)
        {
            yield return Texts.TimeLeft(Rounded(left));
        }

        if (figures.Failed > 0)
        {
            yield return Texts.FailedCount(figures.Failed);
        }

        if (figures.Partial > 0)
        {
            yield return Texts.PartialCount(figures.Partial);
        }
    }

    /// <summary>The end of its path tells more than its beginning.</summary>
    private static string Now(string path, RunStatistics figures, int columns)
    {
        string before = Texts.Now;
        string after = figures.SlowestPicture is { } picture
            ? Texts.PageOf(picture.Number, picture.Of)
            : string.Create(CultureInfo.InvariantCulture, $" ({figures.SlowestTime.TotalSeconds:0} s)");
        var room = columns - before.Length - after.Length;
        return path.Length <= room ? before + path + after
            : room >= LeastPath ? $"{before}…{path[^(room - 1)..]}{after}"
            : before.Length + after.Length - 1 <= columns ? $"{before.TrimEnd()}{after}"
            : "";
    }

    internal static string Rounded(TimeSpan time) => time switch
    {
        { TotalHours: >= 1 } => Texts.HoursMinutes((int)time.TotalHours, time.Minutes),
        { TotalMinutes: >= 1 } => $"{time.Minutes} min {time.Seconds} s",
        _ => $"{(int)Math.Ceiling(time.TotalSeconds)} s",
    };
}
