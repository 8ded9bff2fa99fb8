using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Quality.Checks;

/// <summary>
/// Siblings' numbers rise by one. A case number that serves as an item's number (more than three digits) has no neighbour.
/// </summary>
internal static class NumberingCheck
{
    public static IEnumerable<DocumentCheck> Of(AgendaDocument document)
    {
        var numbered = document.Items
            .Select((item, i) => (Item: item, Anchor: FormattableString.Invariant($"i{i}"), Last: Last(item.Number)))
            .Where(item => item.Last is not null)
            .GroupBy(item => item.Item.Parent ?? "", StringComparer.Ordinal)
            .ToList();
        var failures =
            from siblings in numbered
            from pair in siblings.Zip(siblings.Skip(1))
            where pair.Second.Last != pair.First.Last + 1
            select new DocumentCheck(
                CheckNames.Numbering, Verdict.Fail,
                new($"{pair.Second.Item.Number} følger efter {pair.First.Item.Number}.",
                    $"{pair.Second.Item.Number} follows {pair.First.Item.Number}."),
                pair.Second.Item.Source.FirstOrDefault()?.Page, pair.Second.Anchor);
        return CheckVerdicts.Of(CheckNames.Numbering, numbered.Any(siblings => siblings.Skip(1).Any()), failures);
    }

    private static int? Last(string? number)
    {
        var last = number?[(number.LastIndexOf('.') + 1)..];
        return last is { Length: <= 3 } && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value : null;
    }
}
