using System.Collections.Immutable;
using Ingest.Corpus.Content;
using Ingest.Corpus.Families;
using Ingest.Model.Output;

namespace Ingest.Corpus.Planning;

/// <summary>What was decided: one field or several, the same as entries with body and date.</summary>
internal sealed class DecisionMaker(LayoutFamily family, string plainHeading, Scene scene, SlotFiller filler, Dice dice)
{
    private readonly bool _datesOnly = scene.Date.Day % 3 == 0;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public (ImmutableArray<PlannedField> Fields, ImmutableArray<Decision> Decisions) Make(ImmutableArray<string> own, bool information,
        bool simple)
    {
        List<(string Body, DateOnly Date, ImmutableArray<string> Lines)> steps = [];
        if (!simple && dice.Chance(family.Decision.Prior))
        {
            var committee =
                dice.Pick(ContentLibrary.Shared.Pool("udvalg")
                    .Where(u => u != scene.Body && !u.StartsWith("Udvalget", StringComparison.Ordinal)).ToImmutableArray());
            var date = scene.Date.AddDays(-dice.Between(10, 25));
            if (dice.Chance(0.35) && committee != "Økonomiudvalget" && scene.Body != "Økonomiudvalget")
            {
                steps.Add(("Økonomiudvalget", scene.Date.AddDays(-dice.Between(3, 9)), Words("anbefalet", 0.2)));
            }

            steps.Insert(0, (committee, date, Words(dice.Chance(0.15) ? "udsat" : "anbefalet", 0.3)));
        }

        var prior = steps.Count;
        if (scene.Kind == MeetingKind.Minutes)
        {
            var lines = own.Length > 0 ? own
                : dice.Chance(0.07) && !simple ? Words("udsat", 0) : Words(information ? "efterretning" : "godkendt", simple ? 0 : 0.22);
            steps.Add((scene.Body, scene.Date, lines));
        }

        if (steps.Count == 0)
        {
            return ([], []);
        }

        return family.Decision.Form == DecisionForm.Dated && prior > 0 ? Dated(steps) : Separate(steps, prior);
    }

    private (ImmutableArray<PlannedField>, ImmutableArray<Decision>) Separate(
        List<(string Body, DateOnly Date, ImmutableArray<string> Lines)> steps, int prior)
    {
        var fields = ImmutableArray.CreateBuilder<PlannedField>();
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        for (var i = 0; i < steps.Count; i++)
        {
            var (body, date, lines) = steps[i];
            var named = i < prior || family.Decision.Form is DecisionForm.Named or DecisionForm.Possessive;
            var heading = !named ? plainHeading
                : family.Decision.Form == DecisionForm.Possessive && !body.Contains(',', StringComparison.Ordinal)
                    ? $"{body}s beslutning den {SlotFiller.Date(date)}"
                    : $"{plainHeading} i {body} den {SlotFiller.Date(date)}";
            fields.Add(new(FieldKind.Decision, heading, [.. lines.Select(l => new PlannedParagraph(l))]));
            decisions.Add(new(body, Iso(date), string.Join("\n\n", lines)));
        }

        return (fields.ToImmutable(), decisions.ToImmutable());
    }

    /// <summary>The steps inside one field, each under "18. september 2012:" or with the body's name before it.</summary>
    private (ImmutableArray<PlannedField>, ImmutableArray<Decision>) Dated(
        List<(string Body, DateOnly Date, ImmutableArray<string> Lines)> steps)
    {
        var blocks = ImmutableArray.CreateBuilder<PlannedBlock>();
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        foreach (var (body, date, lines) in steps)
        {
            // A date alone speaks of the meeting's own body, which minutes give to the decision.
            blocks.Add(new PlannedHeading(_datesOnly ? $"{SlotFiller.Date(date)}:" : $"{body}, den {SlotFiller.Date(date)}:"));
            blocks.AddRange(lines.Select(l => new PlannedParagraph(l)));
            decisions.Add(new(
                !_datesOnly ? body : scene.Kind == MeetingKind.Minutes ? scene.Body : null, Iso(date), string.Join("\n\n", lines)));
        }

        return ([new(FieldKind.Decision, plainHeading, blocks.ToImmutable())], decisions.ToImmutable());
    }

    private ImmutableArray<string> Words(string pool, double dissent)
    {
        var lines = ImmutableArray.Create(Fresh(pool));
        if (family.Decision.Votes > 0 && dissent > 0 && dice.Chance(family.Decision.Votes))
        {
            return lines.Add(Fresh("afstemning"));
        }

        if (dice.Chance(dissent))
        {
            lines = lines.Add(Fresh("afvigelse"));
        }

        return lines;
    }

    private string Fresh(string pool) => filler.Fill(dice.Pick(ContentLibrary.Shared.Pool(pool)));
}
