using Ingest.Model.Output;
using Ingest.Web.Pages.Search;

namespace Ingest.Web.Pages.Items;

/// <summary>An item, and how it is shown.</summary>
/// <param name="Index">In the document, from 0.</param>
internal sealed record ItemView(string DocumentId, AgendaDocument Document, int Index, QueryMarks Marks, Visit Visit)
{
    public AgendaItem Item => Document.Items[Index];

    /// <summary>What joins the item's data and its ink.</summary>
    public string Anchor => FormattableString.Invariant($"i{Index}");

    /// <summary>Where a link leads to a field: its kind, and from the second of a kind on its number.</summary>
    /// <param name="field">From 0.</param>
    public string NameOfField(int field)
    {
        var kind = Item.Fields[field].Kind;
        var before = Item.Fields.Take(field).Count(other => other.Kind == kind);
        return SearchChoices.Plain(kind) + (before == 0 ? "" : FormattableString.Invariant($"-{before + 1}"));
    }

    /// <param name="field">From 0.</param>
    public string OfField(int field) => FormattableString.Invariant($"i{Index}f{field}");

    /// <param name="attachment">From 0.</param>
    public string OfAttachment(int attachment) => FormattableString.Invariant($"i{Index}a{attachment}");
}
