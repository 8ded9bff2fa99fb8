using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas;

/// <summary>
/// "Social og Sundhed, 7. januar 2031, pkt. 118" over a text of its own: a committee's name need not say that it is one, where other
/// headings of that form are bodies' decisions, or the paper is minutes and the heading names a point of others.
/// </summary>
internal static class NamedDecisions
{
    public static ImmutableArray<AgendaItem> Settle(ImmutableArray<AgendaItem> items, MeetingKind kind)
    {
        var forms = items.SelectMany(item => item.Fields).Where(field => field.Kind == FieldKind.Decision)
            .Select(field => Form(field)).OfType<bool>().ToHashSet();
        if (kind == MeetingKind.Minutes)
        {
            forms.Add(true);
        }

        return forms.Count == 0 ? items
            : [.. items.Select(item => item.Fields.Any(field => Is(field, forms)) ? Decided(item, forms) : item)];
    }

    private static AgendaItem Decided(AgendaItem item, HashSet<bool> forms) => item with
    {
        Fields = [.. item.Fields.Select(field => Is(field, forms) ? field with { Kind = FieldKind.Decision } : field)],
    };

    private static bool Is(AgendaField field, HashSet<bool> forms) =>
        field is { Kind: FieldKind.Other, Text.Length: > 0 } && Form(field) is { } form && forms.Contains(form);

    /// <summary>Whether the heading names a point; null where it is not a name and a date.</summary>
    private static bool? Form(AgendaField field) =>
        field.Heading is { Length: > 0 } heading && char.IsUpper(heading[0]) && FieldHeading.NameAndDate(heading) is { } parts
            && FieldHeading.KindOf(parts.Name) is null ? parts.HasPoint : null;
}
