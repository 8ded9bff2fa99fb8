using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

/// <summary>Pairs the items in document order and judges what they hold, pair by pair.</summary>
internal static class ItemJudge
{
    private const double Relaxed = 0.9;

    public static Judgement Judge(ImmutableArray<TruthItem> expected, ImmutableArray<AgendaItem> came)
    {
        var judgement = Judgement.None;
        var pairs = ItemPairing.Pair(expected, came);
        var anchor = "m";
        foreach (var (e, c) in pairs)
        {
            anchor = c == Comparison.Pair.None ? anchor : FormattableString.Invariant($"i{c}");
            judgement += ((e, c) switch
            {
                (Comparison.Pair.None, _) => Invented(came[c]),
                (_, Comparison.Pair.None) =>
                    Missing(expected[e],
                        pairs.Any(pair => pair.Expected == Comparison.Pair.None && ItemPairing.Equal(expected[e], came[pair.Came]))),
                _ => Both(expected[e], came[c]),
            }).At(anchor);
        }

        return judgement;
    }

    private static Judgement Both(TruthItem expected, AgendaItem came)
    {
        var heading = Heading(expected.Number, expected.Title);
        var strict = ItemPairing.Equal(expected, came);
        var relaxed = ItemPairing.TitleLikeness(expected, came) >= Relaxed;
        var own = new Judgement(
            Scores.None with { Item = strict ? Tally.Right : Tally.Wrong, ItemRelaxed = relaxed ? Tally.Right : Tally.Wrong },
            [
                .. Value(heading, "number", expected.Number, came.Number),
                .. ItemPairing.TitleEqual(expected, came) ? ImmutableArray<Difference>.Empty
                    : [new(heading, "title", DifferenceKind.Differs, TextFolding.Text(expected.Title), TextFolding.Text(came.Title))],
                .. Value(heading, "parent", expected.Parent, came.Parent),
                .. Value(heading, "id", expected.Id, came.Id, note: true),
                .. Value(heading, "level", $"{expected.Level}", $"{came.Level}", note: true),
                .. Value(heading, "access", Name(expected.Access), Name(came.Access)),
                .. Value(heading, "case number", expected.Case?.Number, came.Case?.Number),
                .. Value(heading, "case handler", expected.Case?.Handler, came.Case?.Handler),
                .. Value(heading, "case document", expected.Case?.Document, came.Case?.Document, note: true),
            ])
        {
            Outcomes = [new() { Of = OutcomeKind.Item, Found = relaxed, Right = strict, Confidence = came.Confidence }],
        };
        return own + Values(expected, came) + Content(heading, expected, came);
    }

    private static Judgement Missing(TruthItem item, bool elsewhere)
    {
        var scores = Scores.None with { Item = Tally.Missing, ItemRelaxed = Tally.Missing };
        var nothing = new AgendaItem { Id = "", Title = "" };
        var content = Values(item, null) + Content("", item, nothing);
        var detail = elsewhere
            ? "is in the output, but in another order" : Holds(item.Fields.Length, item.Attachments.Length, item.Decisions.Length);
        return new(scores + content.Scores, [new(Heading(item.Number, item.Title), "item", DifferenceKind.Missing, null, null, detail)])
        {
            Outcomes = [new() { Of = OutcomeKind.Item }, .. content.Outcomes],
        };
    }

    private static Judgement Invented(AgendaItem item)
    {
        var scores = Scores.None with { Item = Tally.Invented, ItemRelaxed = Tally.Invented };
        var nothing = new TruthItem { Id = "", Title = "", Links = [] };
        var content = Values(null, item) + Content("", nothing, item);
        var detail = Holds(item.Fields.Length, item.Attachments.Length, item.Decisions.Length);
        return new(scores + content.Scores, [new(Heading(item.Number, item.Title), "item", DifferenceKind.Invented, null, null, detail)])
        {
            Outcomes = [new() { Of = OutcomeKind.Item, Confidence = item.Confidence }, .. content.Outcomes],
        };
    }

    private static Judgement Values(TruthItem? expected, AgendaItem? came) =>
        new(
            Scores.None with
            {
                Case = Tally.OfValue(Fold(expected?.Case?.Number), Fold(came?.Case?.Number)),
                Handler = Tally.OfValue(Fold(expected?.Case?.Handler), Fold(came?.Case?.Handler)),
                Access = Tally.OfValue(Name(expected?.Access), Name(came?.Access)),
            },
            []);

    private static Judgement Content(string heading, TruthItem expected, AgendaItem came) =>
        FieldJudge.Judge(heading, expected.Fields, came.Fields) +
        AttachmentJudge.Judge(heading, expected.Attachments, came.Attachments) +
        DecisionJudge.Judge(heading, expected.Decisions, came.Decisions) +
        (expected.Links is { } links ? LinkJudge.Judge(heading, links, came.Links) : Judgement.None);

    private static ImmutableArray<Difference> Value(string heading, string place, string? expected, string? came, bool note = false)
    {
        var tally = Tally.OfValue(Fold(expected), Fold(came));
        return tally.IsEmpty || tally == Tally.Right
            ? []
            : [new(heading, place, note ? DifferenceKind.Note : Differing.Kind(tally), expected, came)];
    }

    private static string Heading(string? number, string title) => $"{number ?? "-"}  {TextFolding.Text(title)}";

    private static string Holds(int fields, int attachments, int decisions) =>
        FormattableString.Invariant($"fields {fields}, attachments {attachments}, decisions {decisions}");

    private static string? Name(Access? access) => access?.ToString().ToLowerInvariant();

    private static string? Fold(string? text) => text is null ? null : TextFolding.Text(text);
}
