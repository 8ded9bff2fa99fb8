using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Labels;

/// <summary>
/// The type that the document keeps for its field headings: that of most of the known ones. A known heading in a lesser type
/// stands inside a field: "Baggrund" in bold under "SAGSFREMSTILLING" in bold capitals (Region Hovedstaden, 25 September 2012).
/// </summary>
internal sealed class FieldHeadingStyle
{
    /// <summary>Fewer headings show no habit.</summary>
    private const int FewestHeadings = 4;

    private const int FewestKinds = 2;

    private readonly LineStyle? _style;
    private readonly HashSet<FieldKind> _kinds = [];

    public FieldHeadingStyle(DocumentContext document)
    {
        var best = document.Lines.Where(facts => facts.StandsOut && KnownFieldHeadings.IsKnown(facts))
            .GroupBy(facts => facts.Style)
            .OrderByDescending(rank => rank.Count()).ThenByDescending(rank => rank.Key.Size)
            .FirstOrDefault();
        if (best is not null && best.Count() >= FewestHeadings)
        {
            _kinds.UnionWith(best.Select(facts => facts.Heading!.Value));
            _style = _kinds.Count >= FewestKinds ? best.Key : null;
        }
    }

    /// <summary>
    /// Set in a lesser type than the field headings. Attachments and decisions stand at the item's rank whatever their type.
    /// </summary>
    public bool IsBelow(LineContext facts) =>
        _style is { } rank && Lesser(facts.Style with { Capitals = facts.Style.Capitals || BeginsInCapitals(facts) }, rank)
        && (facts.Heading is not (FieldKind.Attachments or FieldKind.Decision or FieldKind.Attendance)
            || _kinds.Contains(facts.Heading.Value));

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
