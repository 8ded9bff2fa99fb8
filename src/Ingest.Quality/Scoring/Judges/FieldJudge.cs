using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

/// <summary>
/// Pairs an item's fields by kind and heading, in whatever order they stand; texts are compared where both are right.
/// A field with one of the two right is shown beside the one it probably is, and counts as missing and invented.
/// </summary>
internal static class FieldJudge
{
    private const double Alike = 0.95;

    /// <summary>The thresholds of GROBID's end-to-end evaluation.</summary>
    private const double GrobidLevenshtein = 0.8;
    private const double GrobidRatcliff = 0.95;

    /// <summary>So much of two texts decides which of several equal headings belong together.</summary>
    private const int HeadCharacters = 200;

    public static Judgement Judge(string item, ImmutableArray<TruthField> expected, ImmutableArray<AgendaField> came)
    {
        var texts = came.Select(field => TextFolding.Text(field.Text)).ToArray();
        var variants = expected.Select(Variants).ToArray();
        var pairs = Assignment.Assign(expected.Length, came.Length, (e, c) =>
            Weight(expected[e], came[c], variants[e], texts[c]) - (0.0001 * Math.Abs(e - c)));
        var judgement = Judgement.None;
        var furthest = Pair.None;
        foreach (var (e, c) in pairs)
        {
            if (e == Pair.None)
            {
                judgement += Single(item, came[c].Kind, came[c].Heading, Tally.Invented, null, texts[c], came[c].Confidence).At(Anchor(c));
            }
            else if (c == Pair.None)
            {
                judgement += expected[e].Optional
                    ? Judgement.None
                    : Single(item, expected[e].Kind, expected[e].Heading, Tally.Missing, variants[e][0], null);
            }
            else
            {
                judgement += Both(item, expected[e], came[c], variants[e], texts[c]).At(Anchor(c));
                if (c < furthest)
                {
                    judgement += new Judgement(Scores.None,
                        [new(item, $"field {Name(came[c].Kind, came[c].Heading)}", DifferenceKind.Note, null, null,
                            "stands in another order")]).At(Anchor(c));
                }

                furthest = Math.Max(furthest, c);
            }
        }

        return judgement;
    }

    private static Judgement Both(string item, TruthField expected, AgendaField came, string[] variants, string text)
    {
        var (kind, heading) = (KindRight(expected, came), HeadingRight(expected, came));
        var nearest = variants.MaxBy(variant => Levenshtein.Likeness(variant, text))!;
        var likeness = Levenshtein.Likeness(nearest, text);
        var same = variants.Contains(text, StringComparer.Ordinal);
        if (!kind || !heading)
        {
            return expected.Optional && (kind || heading)
                ? Judgement.None
                : new(
                    Fields(expected.Optional ? Tally.Invented : Tally.Wrong),
                    [new(item, "field", DifferenceKind.Differs, Name(expected.Kind, expected.Heading), Name(came.Kind, came.Heading),
                        same ? null : "text " + Differing.Likeness(likeness, nearest, text))])
                {
                    Outcomes = [Outcome(expected.Optional ? null : expected.Kind, came, found: false, right: false)],
                };
        }

        if (expected.Optional)
        {
            return Judgement.None;
        }

        var scores = Scores.None with
        {
            Field = Tally.Right,
            FieldText = Right(same),
            FieldTextSoft = Right(same || variants.Any(variant => string.Equals(Soft(variant), Soft(text), StringComparison.Ordinal))),
            FieldTextLevenshtein = Right(likeness >= GrobidLevenshtein),
            FieldTextRatcliff = Right(same || variants.Any(variant => RatcliffObershelp.Likeness(variant, text) >= GrobidRatcliff)),
            Text = Share.Of(same),
            TextAlike = Share.Of(likeness >= Alike),
            TextLikeness = new(likeness, 1),
            Blocks = expected.Blocks is { } blocks ? Share.Of(BlockComparison.Same(blocks, came.Blocks)) : default,
        };
        var outcomes = ImmutableArray.Create(Outcome(expected.Kind, came, found: true, right: same));
        var place = $"field {Name(expected.Kind, expected.Heading)}";
        if (!same)
        {
            return new(scores,
                [new(item, place + " text", DifferenceKind.Differs, nearest, text,
                    Differing.Likeness(likeness, nearest, text))]) { Outcomes = outcomes };
        }

        return scores.Blocks is { Total: 1, Right: 0 }
            ? new(scores,
                [new(item, place + " blocks", DifferenceKind.Note, BlockComparison.Show(expected.Blocks!.Value),
                    BlockComparison.Show(came.Blocks))]) { Outcomes = outcomes }
            : new(scores, []) { Outcomes = outcomes };
    }

    private static Judgement Single(string item, FieldKind kind, string? heading, Tally tally, string? expected, string? came,
        double? confidence = null) =>
        new(Fields(tally), [new(item, $"field {Name(kind, heading)}", Differing.Kind(tally), expected, came)])
        {
            Outcomes = [
                new() { Of = OutcomeKind.Field, Expected = expected is null ? null : kind, Came = came is null ? null : kind,
                    Confidence = confidence }],
        };

    private static Scores Fields(Tally tally) => Scores.None with
    {
        Field = tally, FieldText = tally, FieldTextSoft = tally, FieldTextLevenshtein = tally, FieldTextRatcliff = tally,
    };

    private static Outcome Outcome(FieldKind? expected, AgendaField came, bool found, bool right) =>
        new() { Of = OutcomeKind.Field, Expected = expected, Came = came.Kind, Found = found, Right = right, Confidence = came.Confidence };

    private static string Anchor(int field) => FormattableString.Invariant($"f{field}");

    private static Tally Right(bool right) => right ? Tally.Right : Tally.Wrong;

    /// <summary>Letters and digits alone, casing aside.</summary>
    private static string Soft(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static double Weight(TruthField expected, AgendaField came, string[] variants, string text)
    {
        var likeness = variants.Max(variant => Levenshtein.Likeness(Head(variant), Head(text)));
        return (KindRight(expected, came), HeadingRight(expected, came)) switch
        {
            (true, true) => 10 + likeness + (expected.Optional ? 0 : 1.5),
            (false, true) when expected.Heading is not null => 3 + likeness,
            (true, false) when likeness > 0.3 => 1 + (2 * likeness),
            _ => likeness > 0.6 ? 2 * likeness : 0,
        };
    }

    private static bool KindRight(TruthField expected, AgendaField came) =>
        expected.Kind == came.Kind || expected.AcceptKinds.Contains(came.Kind);

    private static bool HeadingRight(TruthField expected, AgendaField came) =>
        expected.AcceptHeadings.Prepend(expected.Heading)
            .Any(heading => string.Equals(Fold(heading), Fold(came.Heading), StringComparison.Ordinal));

    private static string[] Variants(TruthField field) => [.. field.Accept.Prepend(field.Text).Select(TextFolding.Text)];

    private static ReadOnlySpan<char> Head(string text) => text.AsSpan(0, Math.Min(text.Length, HeadCharacters));

    private static string? Fold(string? heading) => heading is null ? null : TextFolding.Title(heading);

    private static string Name(FieldKind kind, string? heading) =>
        heading is null ? $"{kind.ToString().ToLowerInvariant()} (no heading)"
            : $"{kind.ToString().ToLowerInvariant()} \"{TextFolding.Text(heading)}\"";
}
