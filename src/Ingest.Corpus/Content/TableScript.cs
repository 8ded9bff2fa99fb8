using System.Collections.Immutable;

namespace Ingest.Corpus.Content;

/// <summary>
/// A table's words and sizes. In the files: <c>=== name</c>, then <c>title:</c>, <c>lead:</c>, <c>unit:</c>, <c>decimals:</c>,
/// <c>total:</c>, <c>columns:</c> (headers parted by <c>|</c>, levels by <c>/</c>; after <c>=</c> a formula such as
/// <c>2-1</c> or <c>sum</c>; after <c>:</c> <c>text</c>, <c>date</c> or a unit), and rows (cells parted by <c>|</c>;
/// in a column of figures the size of a figure, which is drawn anew around it; a row of one cell is a section).
/// </summary>
internal sealed record TableScript(
    string Name, string Title, string Lead, string? Unit, int Decimals, string? Total, ImmutableArray<string> Columns,
    ImmutableArray<ImmutableArray<string>> Rows)
{
    public static IEnumerable<TableScript> ReadAll(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("=== ", StringComparison.Ordinal))
            {
                continue;
            }

            var name = lines[i][4..].Trim();
            var keys = new Dictionary<string, string>(StringComparer.Ordinal);
            var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
            for (i++; i < lines.Length && !lines[i].StartsWith("=== ", StringComparison.Ordinal); i++)
            {
                var colon = lines[i].IndexOf(": ", StringComparison.Ordinal);
                if (colon > 0 && !lines[i].AsSpan(0, colon).ContainsAny(" |"))
                {
                    keys[lines[i][..colon]] = lines[i][(colon + 2)..].Trim();
                }
                else if (lines[i].Length > 0)
                {
                    rows.Add([.. lines[i].Split('|').Select(c => c.Trim())]);
                }
            }

            i--;
            yield return new(
                name, keys.GetValueOrDefault("title", ""), keys.GetValueOrDefault("lead", ""), keys.GetValueOrDefault("unit"),
                int.Parse(keys.GetValueOrDefault("decimals", "0"), System.Globalization.CultureInfo.InvariantCulture),
                keys.GetValueOrDefault("total"), [.. keys["columns"].Split('|').Select(c => c.Trim())], rows.ToImmutable());
        }
    }
}
