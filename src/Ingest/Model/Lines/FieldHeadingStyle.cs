using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Model;

/// <summary>
/// The type that a document keeps for its field headings. A known heading in a lesser type stands inside a field: "Baggrund" in bold
/// under "SAGSFREMSTILLING" in bold capitals (Region Hovedstaden, 25 September 2012).
/// </summary>
/// <param name="Style">Null where there is no habit.</param>
/// <param name="Kinds">The fields whose headings have it.</param>
public sealed record FieldHeadingStyle(LineStyle? Style, ImmutableHashSet<FieldKind> Kinds)
{
    /// <summary>
    /// Set in a lesser type than the field headings. Attachments and decisions stand at the item's rank whatever their type.
    /// </summary>
    internal bool IsBelow(LineContext facts) =>
        Style is { } rank && Lesser(facts.Style with { Capitals = facts.Style.Capitals || BeginsInCapitals(facts) }, rank)
        && (facts.Heading is not (FieldKind.Attachments or FieldKind.Decision or FieldKind.Attendance)
            || Kinds.Contains(facts.Heading.Value));

    /// <summary>"BESLUTNINGSFORSLAG FRA Borgerlisten" is set in capitals, but for the name.</summary>
    private static bool BeginsInCapitals(LineContext facts) => facts.Line.Words[0].Text is { Length: > 3 } word && word.All(char.IsUpper);

    /// <summary>In nothing more prominent, and in something less; a clearly smaller type is lesser whatever else it is.</summary>
    private static bool Lesser(LineStyle style, LineStyle rank)
    {
        if (style.Size < ClearlySmaller * rank.Size && !(style.Capitals && !rank.Capitals))
        {
            return true;
        }

        var more = style.Size > (1 + SameSize) * rank.Size || (style.Bold && !rank.Bold) || (style.Capitals && !rank.Capitals)
            || (style.Underlined && !rank.Underlined);
        var less = style.Size < (1 - SameSize) * rank.Size || (rank.Bold && !style.Bold) || (rank.Capitals && !style.Capitals)
            || (rank.Underlined && !style.Underlined)
            || (style.Italic && !rank.Italic);
        return less && !more;
    }

    private const double ClearlySmaller = 0.92;

    /// <summary>Share of the size: a scan's sizes are measured to half a point.</summary>
    private const double SameSize = 0.05;
}
