using System.Globalization;
using System.Text;
using Ingest.Quality.Comparison;
using Ingest.Quality.Scoring;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report.Pages.Sides;

/// <summary>Differences from the truth, in place: what came struck out, what is right after it, long texts only where they part.</summary>
internal static class DifferenceHtml
{
    private const int MostChanges = 8;
    private const int LongestPart = 400;

    public static void Write(StringBuilder side, IEnumerable<Difference> differences)
    {
        foreach (var difference in differences)
        {
            side.Append(CultureInfo.InvariantCulture,
                $"<div class=\"difference {difference.Kind.ToString().ToLowerInvariant()}\"><p class=\"what\">"
                    + $"<b>{Html.Both("Facit", "Truth")}</b> {Html.Both(DifferenceWords.Place(difference))} — "
                    + $"{Html.Both(DifferenceWords.Kind(difference.Kind))}</p>");
            Body(side, difference);
            side.Append("</div>");
        }
    }

    /// <summary>What came and what is right.</summary>
    public static void Body(StringBuilder side, Difference difference)
    {
        if (difference is { Expected: { } expected, Came: { } came })
        {
            var changes = WordDifference.Changes(TextFolding.Text(expected), TextFolding.Text(came));
            foreach (var change in changes.Take(MostChanges))
            {
                side.Append("<p>").Append(change.Before.Length == 0 ? "" : "…" + Html.Text(change.Before) + " ");
                Part(side, "del", change.Came);
                Part(side, "ins", change.Expected);
                side.Append(change.After.Length == 0 ? "" : Html.Text(change.After) + "…").Append("</p>");
            }

            var more = changes.Length - MostChanges;
            side.Append(more > 0 ? $"<p>{Html.Both($"og {more} steder mere", $"and {more} more places")}</p>" : "");
        }
        else if ((difference.Expected ?? difference.Came) is { } only)
        {
            side.Append("<p>");
            Part(side, difference.Came is null ? "ins" : "del", only);
            side.Append("</p>");
        }
    }

    private static void Part(StringBuilder side, string element, string text) =>
        side.Append(
            text.Length == 0 ? "" : $"<{element}>{Html.Text(text.Length <= LongestPart ? text : text[..LongestPart] + "…")}</{element}> ");
}
