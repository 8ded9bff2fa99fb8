using Ingest.Model;

namespace Ingest.Text;

/// <summary>Options of which those that don't hold are struck out: <c>Åben sag / ~~Lukket sag~~</c>, <c>Lukket: ~~Ja~~ / Nej</c>.</summary>
public sealed partial record AccessTicks
{
    private static readonly char[] Brackets = ['(', ')', '[', ']', ' '];

    /// <summary>Null where nothing is struck, or other words than options stand on the line.</summary>
    /// <param name="from">Where in the line's text the options begin.</param>
    private static AccessTicks? ReadStruck(TextLine line, int from = 0)
    {
        if (line.Struck.IsEmpty || line.Struck.Any(word => word.At < from) || line.Text.Length > Longest)
        {
            return null;
        }

        var left = line.Text[from..].Trim(Brackets);
        if (Kinds(left) is not { } kept
            || Kinds(string.Join(' ', line.Struck.Select(word => word.Word.Text)).Trim(Brackets)) is not { } struck
            || kept.Intersect(struck).Any())
        {
            return null;
        }

        return struck.All(kind => kind is Kind.Open or Kind.Closed) ? (kept is [Kind.Open or Kind.Closed] ? Of([.. kept]) : null)
            : struck.All(kind => kind is Kind.Yes or Kind.No) ? Read(left)
            : null;
    }

    /// <summary>Which options a text is made of; null where it is anything else, or has a mark.</summary>
    private static List<Kind>? Kinds(string text) =>
        Parts(text) is { Count: > 0 } parts && parts.TrueForAll(part => part.Kind is not (Kind.Ticked or Kind.Empty))
            ? [.. parts.Select(part => part.Kind).Distinct()] : null;

    /// <summary>Behind other words an option of one word is their own, unless it is set apart from the one that is struck.</summary>
    private static bool IsSetApart(string options) =>
        options.AsSpan().ContainsAny("/|([") || options.Contains(' ', StringComparison.Ordinal);
}
