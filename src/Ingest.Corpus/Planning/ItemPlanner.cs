using System.Collections.Immutable;
using Ingest.Corpus.Content;
using Ingest.Corpus.Families;
using Ingest.Model.Output;

namespace Ingest.Corpus.Planning;

/// <summary>Puts one item's words under the headings that the family uses, in its order.</summary>
internal sealed class ItemPlanner
{
    private static readonly ImmutableDictionary<FieldKind, string> Fillers = new Dictionary<FieldKind, string>
    {
        [FieldKind.Summary] = "resume",
        [FieldKind.Economy] = "økonomi",
        [FieldKind.Legal] = "lov",
        [FieldKind.Consultation] = "høring",
        [FieldKind.Communication] = "kommunikation",
        [FieldKind.History] = "forløb",
        [FieldKind.Authority] = "kompetence",
        [FieldKind.Attendance] = "fravær",
        [FieldKind.Proposal] = "tema",
    }.ToImmutableDictionary();

    private readonly LayoutFamily _family;
    private readonly Scene _scene;
    private readonly Dice _dice;
    private readonly AttachmentMaker _attachments;
    private readonly Variations _variations;
    private readonly ImmutableArray<(FieldSlot Slot, string Heading)> _slots;
    private readonly string _lead;
    private readonly bool _noTables;
    private int _tables;

    public ItemPlanner(LayoutFamily family, Scene scene, Dice dice)
    {
        (this._family, this._scene, this._dice) = (family, scene, dice);
        _attachments = new(family.Attachments.Form, scene, dice);
        _variations = new(family, dice);
        _slots = [.. family.Fields.Slots.Select(s => (s, dice.Pick(s.Headings)))];
        _lead = dice.Pick(ContentLibrary.Shared.Pool("leder"));
        _noTables = family.Table.Share == 0;
    }

    public (string Title, ImmutableArray<PlannedField> Fields, ImmutableArray<Attachment> Attachments, ImmutableArray<Decision> Decisions)
        Make(ItemScript script)
    {
        var filler = new SlotFiller(_scene, _dice);
        var content = new Dictionary<FieldKind, List<PlannedBlock>>();
        foreach (var (name, lines) in script.Sections)
        {
            if (ItemScript.Kinds.TryGetValue(name, out var kind)
                && kind is not (FieldKind.Recommendation or FieldKind.Decision or FieldKind.Attachments))
            {
                content[kind] = [.. Blocks.Read(lines.Select(filler.Fill), _family.List.Form, n => Table(n, filler))];
            }
        }

        if (_family.Length == ItemLength.Terse)
        {
            Shorten(content, filler);
        }
        else if (script.Field != "standard")
        {
            Enrich(content, filler);
        }

        var clauses = script.Section("indstilling").Select(filler.Fill).ToImmutableArray();
        if (clauses.Length > 0)
        {
            content[FieldKind.Recommendation] = Recommend(clauses, filler);
        }

        var titles = script.Section("bilag").Select(filler.Fill).ToImmutableArray();
        if (!_slots.IsEmpty && _slots.All(s => s.Slot.Kind != FieldKind.Attachments))
        {
            titles = [];
        }
        else if (titles.Length == 0 && script.Field != "standard" && _dice.Chance(0.35))
        {
            titles = [.. _dice.Shuffle(ContentLibrary.Shared.Pool("bilag")).Take(_dice.Between(1, 3)).Select(filler.Fill)];
        }

        var made = _attachments.Make(titles);
        var decisionHeading = _slots.FirstOrDefault(s => s.Slot.Kind == FieldKind.Decision).Heading ?? "Beslutning";
        var own = script.Section("beslutning");
        var information = clauses.Length > 0 && clauses.All(c => c.Contains("efterretning", StringComparison.Ordinal));
        var decided = _slots.All(s => s.Slot.Kind != FieldKind.Decision) && !_slots.IsEmpty
            ? ([], []) : new DecisionMaker(_family, decisionHeading, _scene, filler, _dice)
            .Make(own.Length > 0 && _dice.Chance(0.6) ? [filler.Fill(_dice.Pick(own))] : [], information, script.Field == "standard");
        var fields = _variations.Of(Arrange(content, filler, made.Blocks, decided.Fields, script), filler);
        return (filler.Fill(script.Title), fields, made.Entries, decided.Decisions);
    }

    private ImmutableArray<PlannedField> Arrange(
        Dictionary<FieldKind, List<PlannedBlock>> content, SlotFiller filler, ImmutableArray<PlannedBlock> bilag,
        ImmutableArray<PlannedField> decided, ItemScript script)
    {
        var fields = ImmutableArray.CreateBuilder<PlannedField>();
        var own = _slots.Select(s => s.Slot.Kind).ToHashSet();
        foreach (var (slot, heading) in _slots)
        {
            if (slot.Kind == FieldKind.Decision)
            {
                fields.AddRange(decided);
                if (decided.IsEmpty && _family.Decision.Blank && script.Field != "standard")
                {
                    fields.Add(new(FieldKind.Decision, heading, []));
                }

                continue;
            }

            if (slot.Kind == FieldKind.Attachments)
            {
                if (bilag.Length > 0 || (_family.Attachments.Ingen && script.Field != "standard"))
                {
                    fields.Add(new(FieldKind.Attachments, heading, bilag.Length > 0 ? bilag : [new PlannedParagraph("Ingen")]));
                }

                continue;
            }

            var (blocks, printed) = Content(slot, heading, content, own, filler, script);
            if (blocks.Count > 0 && !(slot.Kind == FieldKind.Other && fields.Any(f => f.Heading == printed)))
            {
                // "Forslag fra SF" is a heading of its own and a proposal; the contract allows both readings.
                fields.Add(new(KindOf(slot.Kind, printed), printed.Length == 0 ? null : printed, [.. blocks],
                    AcceptKinds: AlsoKind(printed), Form: slot.Form));
            }
            else if (slot.BareShare > 0 && script.Field != "standard" && _dice.Chance(slot.BareShare))
            {
                fields.Add(new(slot.Kind, heading, [], Form: slot.Form));
            }
        }

        return Untangled(fields.ToImmutable());
    }

    private static ImmutableArray<FieldKind> AlsoKind(string heading) =>
        heading.StartsWith("Forslag fra", StringComparison.OrdinalIgnoreCase) || heading is "Fraværende" or "Ikke til stede"
            ? [FieldKind.Other]
        : heading is "Tidligere politisk behandling" ? [FieldKind.History] : default;

    private static FieldKind KindOf(FieldKind kind, string heading) => heading == "Beslutningspunkter" ? FieldKind.Proposal : kind;

    /// <summary>Text without a heading would run on from the field before it, so it stands first or goes.</summary>
    private static ImmutableArray<PlannedField> Untangled(ImmutableArray<PlannedField> fields) =>
        [.. fields.Where((f, i) => i == 0 || f.Heading is not null)];

    private (List<PlannedBlock> Blocks, string Heading) Content(
        FieldSlot slot, string heading, Dictionary<FieldKind, List<PlannedBlock>> content, HashSet<FieldKind> own, SlotFiller filler,
        ItemScript script)
    {
        List<PlannedBlock> blocks = [];
        foreach (var kind in ImmutableArray.Create(slot.Kind).AddRange(slot.Also.IsDefault ? [] : slot.Also))
        {
            if (content.TryGetValue(kind, out var words) && (kind == slot.Kind || !own.Contains(kind)))
            {
                blocks.AddRange(words);
            }
        }

        var standard = script.Field == "standard";
        if (slot.Kind == FieldKind.Other && !standard && _dice.Chance(slot.Share))
        {
            var parts = filler.Fill(_dice.Pick(ContentLibrary.Shared.Pool(_family.Fields.Others))).Split('|');
            return ([new PlannedParagraph(parts[1])], parts[0]);
        }

        if (slot.Kind == FieldKind.Proposal && blocks.Count > 0)
        {
            return (blocks, heading.Replace("{P}", filler.Fill("{partinavn#forslag}"), StringComparison.Ordinal));
        }

        if (blocks.Count == 0 && !standard && slot.Pool is { } lines && _dice.Chance(slot.Share))
        {
            return ([.. Blocks.Read(filler.Fill(_dice.Pick(ContentLibrary.Shared.Pool(lines))).Split(" // "), _family.List.Form,
                n => Table(n, filler))], heading);
        }

        if (blocks.Count == 0 && !standard && !heading.Contains("{P}", StringComparison.Ordinal)
            && Fillers.TryGetValue(slot.Kind, out var pool) && _dice.Chance(slot.EvenEmpty ? 1 : slot.Share * 0.5))
        {
            blocks.Add(new PlannedParagraph(filler.Fill(_dice.Pick(ContentLibrary.Shared.Pool(pool)))));
        }

        return (blocks, heading);
    }

    /// <summary>The first words of the case, and what was said about it.</summary>
    private void Shorten(Dictionary<FieldKind, List<PlannedBlock>> content, SlotFiller filler)
    {
        var all = content.GetValueOrDefault(FieldKind.Presentation) ?? [];
        var words = all.TakeWhile(b => b is PlannedParagraph or PlannedList).Take(_dice.Between(1, 2)).ToList();
        content.Clear();
        if (words is [.., PlannedParagraph { Text: [.., var end] }] && (end == ':' || all.ElementAtOrDefault(words.Count) is PlannedTable))
        {
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count == 0 || _dice.Chance(0.6))
        {
            words.Add(new PlannedParagraph(filler.Fill(_dice.Pick(ContentLibrary.Shared.Pool("board-tekst")))));
        }

        content[FieldKind.Presentation] = words;
    }

    /// <summary>A paragraph or two more, a table more, so that no two documents have an item alike.</summary>
    private void Enrich(Dictionary<FieldKind, List<PlannedBlock>> content, SlotFiller filler)
    {
        var target = content.GetValueOrDefault(FieldKind.Presentation) ?? content.GetValueOrDefault(FieldKind.Background);
        if (target is null)
        {
            return;
        }

        var library = ContentLibrary.Shared;
        for (var more = _dice.Next(3); more > 0; more--)
        {
            if (_dice.Chance(0.4))
            {
                target.Add(new PlannedHeading(_dice.Pick(library.Pool("rubrik"))));
            }

            var words = filler.Fill(_dice.Pick(library.Pool(_family.Filling)));
            target.AddRange(_family.Filling == "underudvalg" ? [new PlannedParagraph(words)]
                : Blocks.Read(words.Split(" // "), _family.List.Form, n => Table(n, filler)));
        }

        if (target.Count > 1 && _dice.Chance(_family.Table.Share) && !target.OfType<PlannedTable>().Any())
        {
            var script = _dice.Pick(library.Tables);
            var at = _dice.Between(1, target.Count);
            var announces = target[at - 1] is PlannedHeading
                || (target[at - 1] is PlannedParagraph p && p.Text.AsSpan().TrimEnd()[^1] is ':' or ',');
            target.InsertRange(announces ? target.Count : at, Table(script.Name, filler));
        }
    }

    private IEnumerable<PlannedBlock> Table(string name, SlotFiller filler)
    {
        if (_noTables)
        {
            yield break;
        }

        var script = ContentLibrary.Shared.Tables.FirstOrDefault(t => t.Name == name)
            ?? throw new InvalidDataException("no table " + name);
        if (_family.Page.Columns > 1 && script.Columns.Length > 4)
        {
            yield break;
        }

        yield return new PlannedParagraph(filler.Fill(script.Lead));
        yield return new TableMaker(filler, _scene, _dice).Make(script, ++_tables, _family.Table.Merged);
    }

    private List<PlannedBlock> Recommend(ImmutableArray<string> clauses, SlotFiller filler)
    {
        var words = filler.Fill(_lead);
        if (clauses.Length == 1 || _family.Recommendation == RecommendationForm.Sentence)
        {
            var joined = clauses.Length == 1 ? clauses[0] : string.Join(", at ", clauses.SkipLast(1)) + ", og at " + clauses[^1];
            return [new PlannedParagraph($"{words} {joined}.")];
        }

        if (_family.Recommendation is RecommendationForm.AtLines)
        {
            return [new PlannedParagraph(words[..^3]),
                .. clauses.Select(c => new PlannedParagraph($"at {c}{(c == clauses[^1] ? "." : ",")}"))];
        }

        if (_family.Recommendation is RecommendationForm.AtNumbered)
        {
            return [new PlannedParagraph(words[..^4] + ":"),
                .. clauses.Select((c, i) => new PlannedParagraph(FormattableString.Invariant($"At {i + 1}) {c}.")))];
        }

        return [new PlannedParagraph(words), new PlannedList([.. clauses.Select((c, i) => new ListEntry(
            _family.Recommendation switch
            {
                RecommendationForm.Numbered => FormattableString.Invariant($"{i + 1}."),
                RecommendationForm.Lettered => (char)('a' + i) + ".",
                RecommendationForm.UpperLettered => (char)('A' + i) + ")",
                _ => "–",
            },
            c + (_family.Recommendation == RecommendationForm.Dashes && i < clauses.Length - 1 ? "," : "."), 1))])];
    }
}
