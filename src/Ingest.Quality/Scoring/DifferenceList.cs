using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ingest.Quality.Comparison;

namespace Ingest.Quality.Scoring;

/// <summary>
/// Differences for a person to read, a heading for each item. A line begins with what it is:
/// <c>-</c> missing, <c>+</c> invented, <c>~</c> other than expected, <c>.</c> worth seeing but in no figure.
/// Long texts are shown where they part, <c>…before [expected → came] after…</c>; titles that part in several places whole, one under the
/// other.
/// </summary>
public static class DifferenceList
{
    private const int ShortCharacters = 60;
    private const int TitleCharacters = 160;
    private const int LongestPart = 120;
    private const int MostChanges = 4;

    public static string ToText(ImmutableArray<Difference> differences)
    {
        var text = new StringBuilder();
        string? heading = null;
        foreach (var difference in differences)
        {
            if (!string.Equals(difference.Item, heading, StringComparison.Ordinal))
            {
                heading = difference.Item;
                text.Append(Cut(heading)).Append('\n');
            }

            Write(text, difference);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Difference difference)
    {
        text.Append("  ").Append(Sign(difference.Kind)).Append(' ').Append(difference.Place);
        if (difference.Detail is { } detail)
        {
            text.Append(": ").Append(detail);
        }

        if (difference.Expected is { } expected && difference.Came is { } came)
        {
            WriteBoth(text, expected, came);
        }
        else if ((difference.Expected ?? difference.Came) is { } only)
        {
            var side = difference.Kind is DifferenceKind.Missing or DifferenceKind.Invented ? "" : difference.Came is null
                ? "expected, none came " : "none expected, came ";
            text.Append(": ").Append(side).Append('"').Append(Cut(only)).Append('"');
            if (only.Length > LongestPart)
            {
                text.Append(CultureInfo.InvariantCulture, $" ({only.Length} characters)");
            }
        }

        text.Append('\n');
    }

    private static void WriteBoth(StringBuilder text, string expected, string came)
    {
        var (a, b) = (TextFolding.Text(expected), TextFolding.Text(came));
        if (Math.Max(a.Length, b.Length) <= ShortCharacters || string.Equals(a, b, StringComparison.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $": {Quoted(a)} → {Quoted(b)}");
            return;
        }

        var changes = WordDifference.Changes(a, b);
        if (changes.Length > 1 && Math.Max(a.Length, b.Length) <= TitleCharacters)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n      expected {Quoted(a)}\n      came     {Quoted(b)}");
            return;
        }

        foreach (var change in changes.Take(MostChanges))
        {
            var before = change.Before.Length == 0 ? "" : $"…{change.Before} ";
            var after = change.After.Length == 0 ? "" : $" {change.After}…";
            text.Append(CultureInfo.InvariantCulture,
                $"\n      at {change.Offset}: {before}[{Cut(change.Expected)} → {Cut(change.Came)}]{after}");
        }

        if (changes.Length > MostChanges)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n      and {changes.Length - MostChanges} more places");
        }
    }

    /// <summary>What holds quotes itself stands bare.</summary>
    private static string Quoted(string part) => part.Contains('"', StringComparison.Ordinal) ? part : $"\"{part}\"";

    private static char Sign(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Missing => '-',
        DifferenceKind.Invented => '+',
        DifferenceKind.Differs => '~',
        _ => '.',
    };

    /// <summary>A long part keeps its beginning and its end.</summary>
    private static string Cut(string part)
    {
        var line = part.Replace('\n', ' ');
        return line.Length <= LongestPart ? line : $"{line[..(LongestPart * 2 / 3)]} … {line[^(LongestPart / 3)..]}";
    }
}
