using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Scoring;

namespace Ingest.Quality.Statistics;

/// <summary>The figures of one kind of field.</summary>
/// <param name="Field">Item, kind and heading equal.</param>
/// <param name="Text">The text equal as well.</param>
public sealed record KindScore(FieldKind Kind, Tally Field, Tally Text)
{
    public static ImmutableArray<KindScore> Of(IEnumerable<Outcome> outcomes)
    {
        var fields = outcomes.Where(outcome => outcome.Of == OutcomeKind.Field).ToList();
        return
        [
            .. Enum.GetValues<FieldKind>()
                .Select(kind =>
                    new KindScore(kind, Count(fields, kind, outcome => outcome.Found), Count(fields, kind, outcome => outcome.Right)))
                .Where(score => !score.Field.IsEmpty),
        ];
    }

    /// <summary>A right field counts for the kind that was expected, also where another was accepted.</summary>
    private static Tally Count(List<Outcome> fields, FieldKind kind, Func<Outcome, bool> right) => new(
        fields.Count(outcome => outcome.Expected == kind && right(outcome)),
        fields.Count(outcome => !right(outcome) && (outcome.Found ? outcome.Expected : outcome.Came) == kind),
        fields.Count(outcome => outcome.Expected == kind && !right(outcome)));
}
