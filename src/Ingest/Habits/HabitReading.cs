using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Forms;
using Ingest.Text.Words;

namespace Ingest.Habits;

/// <summary>
/// What a body's habits say of one of its papers, stage by stage. Each step gives back what it was given where there is nothing to say.
/// </summary>
internal static class HabitReading
{
    private const string Voter = "this body's habits";

    /// <summary>What the body prints on page after page is no text.</summary>
    public static ImmutableArray<TextLine> Zones(ImmutableArray<TextLine> lines, BodyHabits habits)
    {
        if (habits.Furniture.IsEmpty)
        {
            return lines;
        }

        var furniture = habits.Furniture.ToHashSet(StringComparer.Ordinal);
        return [.. lines.Select(line => line.Zone == LineZone.Body && furniture.Contains(LineSigns.Key(line.Reading.Folded))
            ? line with { Zone = LineZone.Furniture } : line)];
    }

    /// <summary>The body's own words for its fields, and its forms of cases, are known from here on as all others are.</summary>
    public static DocumentContext Words(DocumentContext document, BodyHabits habits) =>
        document with { Lines = [.. document.Lines.Select((facts, i) =>
            Known(facts, i + 1 < document.Lines.Length ? document.Lines[i + 1].Folded : "", habits))] };

    /// <param name="next">What the line below says, folded: a heading may go on there.</param>
    private static LineContext Known(LineContext facts, string next, BodyHabits habits)
    {
        facts = habits.ItemForms.IsEmpty ? facts : facts with { ItemForms = habits.ItemForms };
        var words = LineSigns.Key(facts.Folded);
        if (habits.FieldHeadings.TryGetValue(words, out var kind))
        {
            return facts with { Heading = kind, LearnedKind = kind };
        }

        if (RunIn(facts.Line.Text, habits) is { } runIn)
        {
            return facts with { RunInField = runIn, LearnedKind = runIn.Kind };
        }

        if (CaseOf(facts.Line.Text, habits) is { } known)
        {
            return facts with { Case = known, Number = null, Marker = null };
        }

        return (habits.FieldHeadings.Count > 0 && habits.FieldHeadings.TryGetValue($"{words} {LineSigns.Key(next)}", out kind))
            || habits.FieldHeadingStarts.TryGetValue(FirstWord(words), out kind) ? facts with { LearnedKind = kind } : facts;
    }

    private static string FirstWord(string words) =>
        words.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? words[..blank] : words;

    /// <summary>The text behind a heading that is the body's own and its colon, or behind one that the body has no colon after.</summary>
    private static (string Heading, string Text, FieldKind Kind)? RunIn(string text, BodyHabits habits)
    {
        var colon = habits.FieldHeadings.IsEmpty ? -1 : text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon + 1 < text.Length
            && habits.FieldHeadings.TryGetValue(LineSigns.Key(Folding.Fold(text[..colon])), out var kind))
        {
            return (text[..(colon + 1)], text[(colon + 1)..].TrimStart(), kind);
        }

        foreach (var (heading, of) in habits.FieldHeadingsRunIn)
        {
            if (text.Length > heading.Length + 1 && text[heading.Length] == ' '
                && LineSigns.Key(Folding.Fold(text[..heading.Length])) == heading)
            {
                return (text[..heading.Length], text[(heading.Length + 1)..].TrimStart(), of);
            }
        }

        return null;
    }

    private static CaseNumber? CaseOf(string text, BodyHabits habits)
    {
        foreach (var form in habits.CaseForms)
        {
            if (form.Read(text) is { } parts)
            {
                return new CaseNumber(parts.GetValueOrDefault(PrintedForm.Number), parts.GetValueOrDefault(PrintedForm.Handler), null);
            }
        }

        return null;
    }

    /// <summary>That the document was taken for one of the body's.</summary>
    public static ImmutableArray<Diagnostic> Said(BodyHabits? habits) => habits is null ? [] : [new Diagnostic(
        "profile.used", Severity.Info, null,
        $"Read with the profile \"{habits.Name}\", which was learned of {habits.Documents} of this body's papers.")];

    /// <summary>What lines of such looks were in the papers that were learned of.</summary>
    public static void Score(DocumentContext document, ImmutableArray<PageLayout> pages, BodyHabits habits, LabelScores scores)
    {
        if (habits.Signs.IsEmpty)
        {
            return;
        }

        var signs = LineSigns.Of(document, pages);
        for (var line = 0; line < signs.Length; line++)
        {
            foreach (var sign in signs[line])
            {
                if (habits.Signs.TryGetValue(sign, out var weights))
                {
                    foreach (var (label, weight) in weights)
                    {
                        scores.Add(line, label, weight, Voter);
                    }
                }
            }
        }
    }
}
