using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Agendas.Meetings;

/// <summary>
/// One of a meeting's particulars: a label and what it says. A line may have several beside each other ("Dato:
/// 3. maj 2027   Sted: Rådhuset").
/// </summary>
internal sealed record Particulars(ImmutableArray<Word> Words, double Size)
{
    /// <summary>White that parts a label without a colon from its value, in point sizes.</summary>
    private const double LabelGap = 0.6;

    /// <summary>White before a label that begins the next of a line's particulars, in point sizes: more than between words.</summary>
    private const double NextGap = 0.5;

    private const int MostLabelWords = 3;

    /// <summary>Figures and marks of a date; fewer parts can be "3 - 5".</summary>
    private const int FewestSpaced = 5;

    /// <returns>In order; at least one.</returns>
    public static ImmutableArray<Particulars> Of(TextLine line)
    {
        var found = ImmutableArray.CreateBuilder<Particulars>();
        var from = 0;
        for (var at = 1; at < line.Words.Length; at++)
        {
            if (BeginsLabel(line, at) && HasColon(line, from, at))
            {
                found.Add(new Particulars(line.Words[from..at], line.Size));
                from = at;
            }
        }

        found.Add(new Particulars(from == 0 ? line.Words : line.Words[from..], line.Size));
        return found.ToImmutable();
    }

    /// <summary>What it says, where it has one of the labels: "" where the label is all of it. Null where it has none.</summary>
    /// <param name="marked">Only labels that a colon or white parts from what they name: "Sted Kommune" can be a name.</param>
    public string? After(ISet<string> labels, bool marked) =>
        After(labels.Contains, marked, ReferenceEquals(labels, Vocabulary.PlaceLabels));

    /// <inheritdoc cref="After(ISet{string}, bool)"/>
    /// <param name="isLabel">Of a folded text.</param>
    /// <param name="isPlace">"Mødelokale 214" is a place, not the place "214".</param>
    public string? After(Func<string, bool> isLabel, bool marked, bool isPlace = false)
    {
        var text = Text(0, Words.Length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && isLabel(Folding.Fold(text[..colon])))
        {
            return Unspaced(text[(colon + 1)..].Trim());
        }

        // Without a colon the label is parted from its value by white: "Mødested    Byrådssalen".
        for (var w = 1; w < Math.Min(4, Words.Length); w++)
        {
            var (label, value) = (Text(0, w), Text(w, Words.Length));
            var parted = Words[w].Box.Left - Words[w - 1].Box.Right > LabelGap * Size;
            if ((parted || (w == 1 && !marked && !(isPlace && char.IsDigit(value[0])))) && isLabel(Folding.Fold(label))
                && char.IsUpper(label[0]))
            {
                return Unspaced(value);
            }
        }

        return isLabel(Folding.Fold(text)) ? "" : null;
    }

    /// <summary>A label that is known, or any behind wide white; with a colon.</summary>
    private static bool BeginsLabel(TextLine line, int at)
    {
        if (!char.IsUpper(line.Words[at].Text[0]))
        {
            return false;
        }

        var end = at;
        while (end < Math.Min(at + MostLabelWords, line.Words.Length - 1) && !line.Words[end].Text.EndsWith(':'))
        {
            end++;
        }

        return line.Words[end].Text.EndsWith(':')
            && (line.Words[at].Box.Left - line.Words[at - 1].Box.Right >= NextGap * line.Size
                || Vocabulary.IsParticular(Folding.Fold(string.Join(' ', line.Words[at..(end + 1)].Select(word => word.Text)))));
    }

    /// <summary>What stands before is a label with its value: only then a further one is beside it.</summary>
    private static bool HasColon(TextLine line, int from, int to)
    {
        for (var at = from; at < Math.Min(to - 1, from + MostLabelWords); at++)
        {
            if (line.Words[at].Text.EndsWith(':'))
            {
                return true;
            }
        }

        return false;
    }

    private string Text(int from, int to) => string.Join(' ', Words.AsSpan()[from..to].ToArray().Select(word => word.Text));

    /// <summary>A date that a form has a box for each figure of.</summary>
    private static string Unspaced(string value)
    {
        var parts = value.Split(' ');
        return parts.Length >= FewestSpaced && value.All(sign => char.IsAsciiDigit(sign) || " -./".Contains(sign, StringComparison.Ordinal))
            && 2 * parts.Count(part => part.Length == 1) > parts.Length
            ? string.Concat(parts) : value;
    }
}
