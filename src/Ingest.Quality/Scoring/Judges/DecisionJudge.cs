using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

internal static class DecisionJudge
{
    /// <summary>From here on a decision is taken for the optional one it resembles.</summary>
    private const double SameDecision = 0.9;

    public static Judgement Judge(string item, ImmutableArray<TruthDecision> expected, ImmutableArray<Decision> came)
    {
        var variants = expected.Select(decision => decision.Accept.Prepend(decision.Text).Select(TextFolding.Text).ToArray()).ToArray();
        var texts = came.Select(decision => TextFolding.Text(decision.Text)).ToArray();
        var pairs = Assignment.Assign(expected.Length, came.Length, (e, c) =>
            Weight(expected[e], came[c], variants[e], texts[c]) - (0.0001 * Math.Abs(e - c)));
        return pairs.Aggregate(Judgement.None, (sum, pair) => sum + (pair switch
        {
            (Pair.None, var c) => Single(item, Tally.Invented, null, Show(came[c].Body, came[c].Date, texts[c])),
            (var e, Pair.None) => expected[e].Optional
                ? Judgement.None
                : Single(item, Tally.Missing, Show(expected[e].Body, expected[e].Date, variants[e][0]), null),
            var (e, c) => Both(item, expected[e], came[c], variants[e], texts[c]),
        }).At(pair.Came == Pair.None ? "" : FormattableString.Invariant($"d{pair.Came}")));
    }

    private static Judgement Both(string item, TruthDecision expected, Decision came, string[] variants, string text)
    {
        var likeness = variants.Max(variant => Levenshtein.Likeness(variant, text));
        if (expected.Optional)
        {
            return likeness >= SameDecision
                ? Judgement.None
                : Single(item, Tally.Invented, null, Show(came.Body, came.Date, text));
        }

        var same = variants.Contains(text, StringComparer.Ordinal);
        var full = same && SetRight(expected, came);
        var scores = Scores.None with { DecisionText = same ? Tally.Right : Tally.Wrong, Decision = full ? Tally.Right : Tally.Wrong };
        var differences = ImmutableArray.CreateBuilder<Difference>();
        if (!SetRight(expected, came))
        {
            differences.Add(
                new(item, "decision body and date", DifferenceKind.Differs, Set(expected.Body, expected.Date), Set(came.Body, came.Date)));
        }

        if (!same)
        {
            var nearest = variants.MaxBy(variant => Levenshtein.Likeness(variant, text))!;
            differences.Add(new(item, "decision text", DifferenceKind.Differs, nearest, text, Differing.Likeness(likeness, nearest, text)));
        }

        return new(scores, differences.ToImmutable());
    }

    private static Judgement Single(string item, Tally tally, string? expected, string? came) =>
        new(Scores.None with { DecisionText = tally, Decision = tally }, [new(item, "decision", Differing.Kind(tally), expected, came)]);

    private static double Weight(TruthDecision expected, Decision came, string[] variants, string text)
    {
        var set = SetRight(expected, came);
        var required = expected.Optional ? 0 : 0.2;
        if (variants.Contains(text, StringComparer.Ordinal))
        {
            return (set ? 10 : 6) + required;
        }

        var likeness = variants.Max(variant => Levenshtein.Likeness(variant, text));
        return likeness >= 0.5 || (set && likeness >= 0.2) ? (2 * likeness) + (set ? 1 : 0) + required : 0;
    }

    private static bool SetRight(TruthDecision expected, Decision came) =>
        string.Equals(Set(expected.Body, expected.Date), Set(came.Body, came.Date), StringComparison.Ordinal);

    private static string Set(string? body, string? date) => $"{(body is null ? "-" : TextFolding.Text(body))}, {date ?? "-"}";

    private static string Show(string? body, string? date, string text) => $"({Set(body, date)}) {text}";
}
