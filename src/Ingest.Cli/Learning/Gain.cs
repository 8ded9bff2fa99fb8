using System.Globalization;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Quality.Scoring;

namespace Ingest.Cli.Learning;

/// <summary>What items and fields were read like before something was learned, and are read like with it.</summary>
/// <param name="Of">Which documents.</param>
public sealed record Gain(Wording Of, ScoreReport Before, ScoreReport After)
{
    /// <summary>What may be lost on documents of others, in F1.</summary>
    public const double Bound = 0.002;

    private static readonly (string Name, Func<Scores, Tally> Figure)[] Figures =
        [("item", scores => scores.Item), ("field", scores => scores.Field), ("fieldText", scores => scores.FieldText)];

    /// <summary>A figure of items or fields falls by more than the bound.</summary>
    public bool IsLoss => Figures.Any(figure => figure.Figure(After.Total).F1 < figure.Figure(Before.Total).F1 - Bound);

    /// <summary>Neither items nor fields are read better.</summary>
    public bool IsNone => Figures.All(figure => figure.Figure(After.Total).F1 <= figure.Figure(Before.Total).F1);

    public IEnumerable<string> Lines()
    {
        yield return Texts.LearnFigures(Of, Before.Documents.Length);
        foreach (var (name, figure) in Figures)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"  {name,-10} {figure(Before.Total).F1:0.000} -> {figure(After.Total).F1:0.000}");
        }
    }
}
