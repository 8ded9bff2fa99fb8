using System.Globalization;
using System.Text;

namespace Ingest.Cli.Batch.Talk;

/// <summary>How far a run is, on one line.</summary>
public static class ProgressText
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    public static string Of(RunFigures figures)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture,
            $"{figures.Done} of {figures.Total}, {figures.PagesPerSecond:0} pages/s"));
        if (figures.Left is { } left)
        {
            text.Append(", ").Append(Rounded(left)).Append(" left");
        }

        text.Append(CultureInfo.InvariantCulture, $"; {figures.Complete} complete, {figures.Partial} partial, {figures.Failed} failed");
        if (figures.Slowest is { } slowest && figures.SlowestTime > Slow)
        {
            text.Append(CultureInfo.InvariantCulture, $"; slowest now {slowest} ({figures.SlowestTime.TotalSeconds:0} s)");
        }

        return text.ToString();
    }

    private static string Rounded(TimeSpan time) => time switch
    {
        { TotalHours: >= 1 } => $"{(int)time.TotalHours} h {time.Minutes} min",
        { TotalMinutes: >= 1 } => $"{time.Minutes} min {time.Seconds} s",
        _ => $"{(int)Math.Ceiling(time.TotalSeconds)} s",
    };
}
