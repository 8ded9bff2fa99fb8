using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;
using Ingest.Quality.Checks;
using Ingest.Quality.Words;

namespace Ingest.Quality.Report;

/// <summary>
/// The doubtful places of a document, the worst first: a failed check weighs 1, a low confidence what it lacks to certainty.
/// </summary>
public static class Doubts
{
    /// <summary>Below this a value is doubtful.</summary>
    public const double SureFrom = 0.9;

    public static ImmutableArray<Doubt> Of(AgendaDocument document, IEnumerable<DocumentCheck> checks) =>
    [
        .. Unsure(document).Concat(checks.Where(check => check.Verdict == Verdict.Fail).Select(check => Failed(document, check)))
            .GroupBy(doubt => (doubt.Anchor, Page: doubt.Anchor is null ? doubt.Page : null,
                Own: doubt.Anchor is null ? doubt.Why.English : ""))
            .Select(Together)
            .OrderByDescending(doubt => doubt.Weight)
            .ThenBy(doubt => doubt.Page),
    ];

    private static IEnumerable<Doubt> Unsure(AgendaDocument document)
    {
        for (var i = 0; i < document.Items.Length; i++)
        {
            var item = document.Items[i];
            if (item.Confidence < SureFrom)
            {
                yield return Low(document, FormattableString.Invariant($"i{i}"), item.Source, item.Confidence);
            }

            for (var f = 0; f < item.Fields.Length; f++)
            {
                if (item.Fields[f].Confidence < SureFrom)
                {
                    yield return Low(document, FormattableString.Invariant($"i{i}f{f}"), item.Fields[f].Source, item.Fields[f].Confidence);
                }
            }
        }

        for (var t = 0; t < document.Tables.Length; t++)
        {
            if (document.Tables[t].Confidence < SureFrom)
            {
                yield return Low(document, FormattableString.Invariant($"t{t}"), document.Tables[t].Source, document.Tables[t].Confidence);
            }
        }
    }

    private static Doubt Low(AgendaDocument document, string anchor, ImmutableArray<SourceBox> source, double confidence) => new(
        anchor, source.FirstOrDefault()?.Page, PlaceWords.Of(document, anchor),
        new(
            "Programmet er usikkert: " + confidence.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') + ".",
            "The program is unsure: " + confidence.ToString("0.00", CultureInfo.InvariantCulture) + "."),
        1 - confidence);

    private static Doubt Failed(AgendaDocument document, DocumentCheck check)
    {
        var name = CheckWords.Failed(check.Name);
        return new(
            check.Anchor, check.Page, check.Anchor is { } anchor ? PlaceWords.Of(document, anchor) : PlaceWords.Page(check.Page),
            new($"{name.Danish}: {check.Detail?.Danish}", $"{name.English}: {check.Detail?.English}"), 1);
    }

    private static Doubt Together(IEnumerable<Doubt> same)
    {
        var all = same.ToList();
        return all[0] with
        {
            Why = new(string.Join(' ', all.Select(doubt => doubt.Why.Danish).Distinct()),
                string.Join(' ', all.Select(doubt => doubt.Why.English).Distinct())),
            Weight = all.Sum(doubt => doubt.Weight),
        };
    }
}
