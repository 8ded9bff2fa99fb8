using Ingest.Model.Output;

namespace Ingest.Facts.Votes;

/// <summary>
/// The texts of a document in which its bodies' votes are told: decisions, and the fields that say what was decided or went before.
/// A decision's text is most often that of a field: it is given once, with both places.
/// </summary>
internal static class VoteTexts
{
    private static readonly string[] Headings = ["protokol", "afstemning", "behandling", "mindretal", "beslutning", "referat",
        "konklusion", "sagsgang"];

    public static IEnumerable<(FactPlace Place, string Text)> Of(AgendaDocument document) => document.Items.SelectMany(item => Of(item,
        document.Meeting.Kind));

    private static IEnumerable<(FactPlace Place, string Text)> Of(AgendaItem item, MeetingKind kind)
    {
        var rest = item.Fields.Select(field => MayVote(field, kind) ? field.Text : "").ToArray();
        for (var at = 0; at < item.Decisions.Length; at++)
        {
            var text = item.Decisions[at].Text;
            var field = text.Length == 0 ? -1 : Array.FindIndex(rest, printed => printed.Contains(text, StringComparison.Ordinal));
            if (field >= 0)
            {
                var start = rest[field].IndexOf(text, StringComparison.Ordinal);
                rest[field] = rest[field].Remove(start, text.Length).Insert(start, "\n");
            }
            else
            {
                field = Array.FindIndex(rest, printed => printed.Length > 0 && text.Contains(printed.Trim(), StringComparison.Ordinal));
                if (field >= 0)
                {
                    rest[field] = "";
                }
            }

            yield return (new FactPlace(item.Id, field < 0 ? null : field + 1, at + 1, Source: Source(item, field)), text);
        }

        for (var at = 0; at < rest.Length; at++)
        {
            if (!string.IsNullOrWhiteSpace(rest[at]))
            {
                yield return (new FactPlace(item.Id, at + 1, Source: Source(item, at)), rest[at]);
            }
        }
    }

    private static SourceBox? Source(AgendaItem item, int field) =>
        field >= 0 && item.Fields[field].Source is [var box, ..] ? box : item.Source is [var whole, ..] ? whole : null;

    /// <summary>What the case says of others' votes ("På afdelingsmødet stemte 61 for") is none of the body's.</summary>
    private static bool MayVote(AgendaField field, MeetingKind kind) => field.Kind switch
    {
        FieldKind.Decision or FieldKind.History or FieldKind.Recommendation => true,
        FieldKind.Body or FieldKind.Other => kind == MeetingKind.Minutes
            || (field.Heading is { } heading && Array.Exists(Headings, word => heading.Contains(word, StringComparison.OrdinalIgnoreCase))),
        _ => false,
    };
}
