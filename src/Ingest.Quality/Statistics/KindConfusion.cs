using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;

namespace Ingest.Quality.Statistics;

/// <summary>
/// Which kind of field was taken for which. The row and column past the last kind stand for "none": missing and invented fields.
/// </summary>
/// <param name="Kinds">Those that occur, in the contract's order.</param>
/// <param name="Counts">[expected][came].</param>
public sealed record KindConfusion(ImmutableArray<FieldKind> Kinds, ImmutableArray<ImmutableArray<int>> Counts)
{
    public static KindConfusion Of(IEnumerable<Outcome> outcomes)
    {
        var fields = outcomes.Where(outcome => outcome.Of == OutcomeKind.Field).Select(outcome => (outcome.Expected, outcome.Came))
            .ToList();
        var kinds = fields.SelectMany(field => new[] { field.Expected, field.Came }).OfType<FieldKind>().Distinct().Order()
            .ToImmutableArray();
        int Place(FieldKind? kind) => kind is { } known ? kinds.IndexOf(known) : kinds.Length;
        var counts = fields.CountBy(field => (Place(field.Expected), Place(field.Came))).ToDictionary(pair => pair.Key, pair => pair.Value);
        var all = Enumerable.Range(0, kinds.Length + 1);
        return new(kinds, [.. all.Select(e => all.Select(c => counts.GetValueOrDefault((e, c))).ToImmutableArray())]);
    }
}
