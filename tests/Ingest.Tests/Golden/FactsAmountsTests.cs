using System.Globalization;
using Ingest.Facts.Amounts;
using Ingest.Json;
using Ingest.Quality.Scoring;
using Ingest.Tests.Support;

namespace Ingest.Tests.Golden;

/// <summary>
/// The amounts of two hundred documents against their hand-made truth (corpus/facts/amounts): place, text, unit, value, kroner; then the
/// sentence, too.
/// </summary>
public sealed class FactsAmountsTests
{
    [Theory]
    [InlineData(false, 0.998)]
    [InlineData(true, 0.998)]
    public void Amounts_are_those_that_the_documents_name(bool withSentence, double least)
    {
        var (total, wrong) = (default(Tally), new List<string>());
        foreach (var truth in Directory.GetFiles(Path.Combine(Repository.Root, "corpus", "facts", "amounts"), "*.amounts.tsv")
            .Order(StringComparer.Ordinal))
        {
            var document = AgendaJson.Read(File.ReadAllBytes(truth.Replace(".amounts.tsv", ".json", StringComparison.Ordinal)));
            var items = document.Tables.ToDictionary(table => table.Id, table => table.Item);
            var came = DocumentAmounts.Of(document).Select(fact => Line(fact, items, withSentence)).ToList();
            var found = came.Count;
            var missing = Wanted(truth).Where(amount => !amount.Ways.Exists(way => Take(came, way, withSentence))
                && !amount.MayBeMissing).ToList();
            total += new Tally(found - came.Count, came.Count, missing.Count);
            wrong.AddRange(missing.Select(amount => $"{Path.GetFileName(truth)}: wanted {amount.Ways[0]}"));
            wrong.AddRange(came.Select(line => $"{Path.GetFileName(truth)}: came {line}"));
        }

        Assert.True(total.F1 >= least, $"{total.F1:0.0000} {total}\n{string.Join('\n', wrong)}");
    }

    private static bool Take(List<string> came, string way, bool withSentence) =>
        came.Remove(withSentence ? way : way[..way.LastIndexOf('|')]);

    /// <summary>Each amount with the ways in which it may be found.</summary>
    private static IEnumerable<(List<string> Ways, bool MayBeMissing)> Wanted(string file)
    {
        var lines = File.ReadLines(file).Select(line => line.Split('\t')).Where(row => row.Length > 1).ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            var ways = new List<string> { Line(lines[at]) };
            var mayBeMissing = lines[at][0].StartsWith('?');
            for (; at + 1 < lines.Count && lines[at + 1][0].StartsWith('~'); at++)
            {
                ways.Add(Line(lines[at + 1]));
            }

            yield return (ways, mayBeMissing);
        }
    }

    /// <summary>Item, place, text, unit, value, upper end, kroner, sentence; a cell's sentence is not in the truth.</summary>
    private static string Line(string[] row) => string.Join('|',
        [row[0].TrimStart('?', '~'), row[1], FactTally.Folded(row[2]), row[3], Number(row[4]), Number(row[5]), Number(row[6]),
            FactTally.Folded(row.ElementAtOrDefault(7) ?? "")]);

    /// <summary>The truth has other currencies without their magnitude: 2600000 EUR of "2,6 mio. euro".</summary>
    private const string Million = "mio.";

    private static string Line(AmountFact fact, Dictionary<string, string?> items, bool withSentence)
    {
        var place = fact.Place;
        var printed = place.Table is { } table ? FormattableString.Invariant($"table:{table}:{place.Row}:{place.Column}")
            : place.Field is { } field ? FormattableString.Invariant($"field:{field}") : place.Decision is null ? "title" : "decision";
        var (unit, value) = fact.Unit.StartsWith(Million, StringComparison.Ordinal) && fact.Kroner is null
            ? (fact.Unit[Million.Length..], fact.Value * 1_000_000) : (fact.Unit, fact.Value);
        var line = string.Join('|', [place.Item ?? (place.Table is null ? null : items[place.Table]), printed, FactTally.Folded(fact.Text),
            unit, Number(value), Number(fact.ValueTo), Number(fact.Kroner)]);
        return withSentence ? $"{line}|{(place.Table is null ? FactTally.Folded(fact.Sentence) : "")}" : line;
    }

    private static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Number(number) : "";

    private static string Number(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
