using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

internal static class AttachmentJudge
{
    /// <summary>From here on an entry is taken for the optional one it resembles.</summary>
    private const double SameEntry = 0.9;

    public static Judgement Judge(string item, ImmutableArray<TruthAttachment> expected, ImmutableArray<Attachment> came)
    {
        var pairs = Assignment.Assign(expected.Length, came.Length, (e, c) =>
            Weight(expected[e], came[c]) - (0.0001 * Math.Abs(e - c)));
        return pairs.Aggregate(Judgement.None, (sum, pair) => sum + JudgePair(
            item,
            pair.Expected == Pair.None ? null : expected[pair.Expected],
            pair.Came == Pair.None ? null : came[pair.Came])
            .At(pair.Came == Pair.None ? "" : FormattableString.Invariant($"a{pair.Came}")));
    }

    private static Judgement JudgePair(string item, TruthAttachment? expected, Attachment? came)
    {
        if (expected is { Optional: true })
        {
            if (came is null || Likeness(expected, came) >= SameEntry)
            {
                return Judgement.None;
            }

            expected = null;
        }

        var wanted = expected is null ? null : Key(expected.Label, expected.Title);
        var got = came is null ? null : Key(came.Label, came.Title);
        var entry = Tally.OfValue(wanted, got);
        var url = Tally.OfValue(expected?.Url, came?.Url);
        var differences = ImmutableArray.CreateBuilder<Difference>();
        if (entry != Tally.Right)
        {
            differences.Add(
                new(item, "attachment", Differing.Kind(entry), expected is null ? null : Show(expected.Label, expected.Title),
                    came is null ? null : Show(came.Label, came.Title)));
        }

        if (expected is not null && came is not null)
        {
            if (url != Tally.Right && !url.IsEmpty)
            {
                differences.Add(
                    new(item, $"attachment {Show(expected.Label, expected.Title)} url", Differing.Kind(url), expected.Url, came.Url));
            }

            if (expected.Access != came.Access)
            {
                differences.Add(
                    new(item, $"attachment {Show(expected.Label, expected.Title)} access", DifferenceKind.Note, $"{expected.Access}",
                        $"{came.Access}"));
            }
        }

        return new(Scores.None with { Attachment = entry, AttachmentUrl = url }, differences.ToImmutable());
    }

    private static double Weight(TruthAttachment expected, Attachment came)
    {
        var url = expected.Url is not null && string.Equals(expected.Url, came.Url, StringComparison.Ordinal) ? 0.5 : 0;
        var required = expected.Optional ? 0 : 0.2;
        if (string.Equals(Key(expected.Label, expected.Title), Key(came.Label, came.Title), StringComparison.Ordinal))
        {
            return 10 + url + required;
        }

        var likeness = Likeness(expected, came);
        var label = expected.Label is not null && string.Equals(Fold(expected.Label), Fold(came.Label), StringComparison.Ordinal) ? 0.5 : 0;
        return likeness >= 0.5 || (likeness >= 0.2 && label > 0) ? (3 * likeness) + label + url + required : 0;
    }

    private static double Likeness(TruthAttachment expected, Attachment came) =>
        Levenshtein.Likeness(TextFolding.Title(expected.Title), TextFolding.Title(came.Title));

    private static string Key(string? label, string title) => $"{Fold(label) ?? "-"}\n{TextFolding.Title(title)}";

    private static string Show(string? label, string title) => label is null ? title : $"[{label}] {title}";

    private static string? Fold(string? label) => label is null ? null : TextFolding.Title(label);
}
