using System.Collections.Immutable;
using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Web.Words;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>A field: its heading, and its blocks in their order.</summary>
internal static class FieldSection
{
    private const int DeepestLevel = 6;

    /// <param name="f">From 0.</param>
    public static Html Write(ItemView view, int f)
    {
        var (field, visit, anchor, id) = (view.Item.Fields[f], view.Visit, view.OfField(f), view.NameOfField(f));
        var kind = visit.Say(CodeNames.Of(field.Kind));
        var heading = field.Heading is { Length: > 0 } printed ? printed : visit.Begin(CodeNames.Of(field.Kind));
        var role = field.Kind == FieldKind.Attachments ? "attachment" : "field";
        var isList = role == "attachment" && !view.Item.Attachments.IsEmpty;
        return $"""
            <section class="part {role}" id="{id}" data-a="{anchor}" tabindex="-1" aria-labelledby="{id}h">
            <h2 id="{id}h"><bdi{visit.InDanish}>{heading}</bdi>{Html.If(!string.Equals(kind, heading, StringComparison.OrdinalIgnoreCase),
                $" <small>{kind}</small>")}{PlaceLink.Unsure(field.Confidence, visit)}
            {PlaceLink.To(anchor, field.Source, heading, visit)}</h2>
            {Html.If(isList, ItemLists.Attachments(view))}
            {(isList ? $"""
                <details><summary>{visit.Say(Texts.WebAsPrinted)}</summary>{Blocks(view, field)}</details>
                """ : (Html)$"<div{visit.InDanish}>{Blocks(view, field)}</div>")}
            </section>
            """;
    }

    private static Html Blocks(ItemView view, AgendaField field) => field.Blocks.IsEmpty
        ? (Html)$"{field.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => Paragraph(view, text))}"
        : $"{field.Blocks.Select(block => Block(view, block))}";

    private static Html Block(ItemView view, Block block) => $"{(block.Type switch
    {
        BlockType.Table when block.Table is { } table => TableFigure.Write(view, table),
        BlockType.List => Entries(view, block.Items),
        BlockType.Heading => $"<h3 dir=\"auto\">{view.Marks.In(block.Text)}</h3>",
        _ => Paragraph(view, block.Text),
    })}{Struck(view, block.Struck)}";

    private static Html Paragraph(ItemView view, string? text) => $"<p dir=\"auto\">{view.Marks.In(text)}</p>";

    private static Html Entries(ItemView view, ImmutableArray<ListEntry> entries) => $"""
        <ul class="entries">{entries.Select(entry => (Html)$"""
            <li class="l{Math.Clamp(entry.Level, 1, DeepestLevel)}"><span class="mark">{entry.Marker}</span>
            <span dir="auto">{view.Marks.In(entry.Text)}</span></li>
            """)}</ul>
        """;

    private static Html Struck(ItemView view, ImmutableArray<StruckText> struck) => struck.IsDefaultOrEmpty ? Html.None : $"""
        <p class="soft">{view.Visit.Say(Texts.WebStruck)}
        {Html.Join($", ", struck.Select(one => (Html)$"<s><bdi>{one.Text}</bdi></s>"))}</p>
        """;
}
