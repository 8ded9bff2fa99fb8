using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Typesetting;
using Ingest.Corpus.Typesetting.Front;
using Ingest.Corpus.Truth;
using Ingest.Model.Output;

namespace Ingest.Corpus.Office;

/// <summary>A planned agenda as paragraphs and tables in order, each with what its lines are.</summary>
internal sealed class FlowMaker(SetDocument document, Dice dice)
{
    private readonly LayoutFamily _family = document.Plan.Family;
    private readonly List<FlowBlock> _flow = [];

    public ImmutableArray<FlowBlock> Make()
    {
        var plan = document.Plan;
        var looks = Looks.Make(_family, dice);
        var strips = new StripMaker(_family, 1.2f);
        var items = new ItemTypesetter(_family, looks, strips, dice);
        var cases = new CaseTypesetter(_family, looks, strips);
        Front(plan.Scene);
        if (_family.Contents.Form != ContentsForm.None && plan.Items.Length > 2)
        {
            Add(FlowKind.Meta, _family.Contents.Heading, TruthLabel.Contents, bold: true);
            foreach (var item in plan.Items)
            {
                Add(FlowKind.Contents, $"{items.Listed(item)} {items.Marked(item)}".Trim(), TruthLabel.Contents);
            }
        }

        foreach (var item in plan.Items)
        {
            var number = item.Section ? items.Listed(item) : items.Prefix(item.Number);
            _flow.Add(new(
                item.Section ? FlowKind.Section : FlowKind.Item, items.Marked(item), item.Id, TruthLabel.ItemHeading,
                TruthLabel.ItemHeadingContinued, number));
            if (_family.Access is AccessForm.OwnLine or AccessForm.RightEdge && item.Access is { } access)
            {
                Add(FlowKind.Small, access == Access.Open ? "Åbent punkt" : "Lukket punkt", TruthLabel.Access, item.Id);
            }

            foreach (var line in item.Section ? [] : cases.Lines(item).SelectMany(s => s.Lines))
            {
                Add(FlowKind.Small, line.Text, TruthLabel.CaseLine, item.Id);
            }

            foreach (var field in item.Fields)
            {
                Field(field, item.Id);
            }
        }

        return [.. _flow];
    }

    public static IEnumerable<TruthSpan> Spans(IEnumerable<FlowBlock> flow) => flow.SelectMany(b => b.Table is { } table
        ? new FlowTable(table).Rows().SelectMany(r => r.Cells).Where(c => c.Text.Length > 0)
            .Select(c => new TruthSpan(c.Text, TruthLabel.TableLine, TruthLabel.TableLine, b.Item))
        : [new TruthSpan($"{b.Marker} {b.Lead} {Markup.Plain(b.Text)}".Trim(), b.Label, b.Rest, b.Item)]);

    private void Front(Scene scene)
    {
        Add(FlowKind.Title, document.Title!, TruthLabel.Meeting);
        Add(FlowKind.Meta, scene.Body, TruthLabel.Meeting);
        Add(FlowKind.Meta, $"Dato: {FrontTypesetter.Day(scene.Date, DateForm.Long)} kl. {scene.Start.Replace(':', '.')}",
            TruthLabel.Meeting);
        Add(FlowKind.Meta, "Sted: " + scene.Place, TruthLabel.Meeting);
        foreach (var person in scene.Participants)
        {
            Add(FlowKind.Meta,
                $"{person.Name}{(person.Party is null ? "" : $" ({person.Party})")}{(person.Role is null ? "" : ", " + person.Role)}"
                    + $"{(person.Attendance == Attendance.Absent ? " - fraværende" : "")}", TruthLabel.Meeting);
        }
    }

    private void Field(PlannedField field, string item)
    {
        var form = field.Form ?? _family.Fields.Form;
        var heading = field.Heading is null ? null : BlockTypesetter.Cased(field.Heading, form);
        var runIn = form is FieldForm.RunIn or FieldForm.RunInPlain && field.Blocks is [PlannedParagraph, ..] && heading is not null;
        if (heading is not null && !runIn)
        {
            var colon = form is FieldForm.BoldColon or FieldForm.UpperColon or FieldForm.RunIn or FieldForm.RunInPlain;
            _flow.Add(new(FlowKind.Field, heading + (colon ? ":" : ""), item, TruthLabel.FieldHeading, TruthLabel.FieldHeadingContinued));
        }

        foreach (var (block, i) in field.Blocks.Select((b, i) => (b, i)))
        {
            switch (block)
            {
                case PlannedParagraph p:
                    var lead = runIn && i == 0 ? heading + ":" : "";
                    _flow.Add(new(FlowKind.Paragraph, p.Text, item, lead.Length > 0 ? TruthLabel.FieldHeading : TruthLabel.Body,
                        TruthLabel.Body, lead, Bold: p.Bold));
                    break;
                case PlannedHeading h:
                    Add(FlowKind.Inner, BlockTypesetter.Cased(h.Text, _family.Fields.Inner), TruthLabel.InnerHeading, item);
                    break;
                case PlannedList l:
                    _flow.AddRange(l.Entries.Select(e => new FlowBlock(
                        FlowKind.Entry, e.Text, item, TruthLabel.ListEntry, TruthLabel.Body, Marker: e.Marker, Level: e.Level)));
                    break;
                case PlannedTable t:
                    if (t.Table.Caption is { } caption)
                    {
                        Add(FlowKind.Inner, caption, TruthLabel.TableLine, item);
                    }

                    _flow.Add(new(FlowKind.Table, "", item, TruthLabel.TableLine, TruthLabel.TableLine, Table: t));
                    break;
                case PlannedColumns c:
                    _flow.Add(new(FlowKind.Paragraph, string.Join(' ', c.Row), item, TruthLabel.ListEntry, TruthLabel.Body));
                    break;
            }
        }
    }

    private void Add(FlowKind kind, string text, TruthLabel label, string? item = null, bool bold = false) =>
        _flow.Add(new(kind, text, item, label, label, Bold: bold));
}
