using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Content;
using Ingest.Corpus.Families;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Corpus.Planning;

/// <summary>Chooses the items of one meeting and numbers them.</summary>
internal sealed class AgendaPlanner(LayoutFamily family, Scene scene, Dice dice)
{
    private readonly ContentLibrary _library = ContentLibrary.Shared;
    private readonly CaseMaker _cases = new(family.Case.Form, scene, dice);
    private readonly ItemPlanner _items = new(family, scene, dice);
    private readonly bool _marksOpen = dice.Chance(0.7);
    private CaseReference? _common;

    public Plan Make()
    {
        var scripts = Scripts();
        var planned = family.Item.NumbersNameSections ? InSections(scripts)
            : family.Item.Sections != SectionForm.None ? new SectionPlanner(family.Item, dice).Group(scripts, Plan) : Flat(scripts);
        return Numbered(new()
        {
            Family = family,
            Scene = scene,
            KindWord = KindWord(),
            Items = planned,
            Closing = scene.Kind == MeetingKind.Minutes && scene.End is { } end && dice.Chance(0.5)
                ? dice.Pick<string>(["Mødet hævet kl. {0}", "Mødet sluttede kl. {0}.", "Mødet blev hævet kl. {0}"])
                    .Replace("{0}", dice.Chance(0.6) ? end.Replace(':', '.') : end, StringComparison.Ordinal) : null,
        });
    }

    private string KindWord() => scene.Kind switch
    {
        MeetingKind.Supplement => dice.Pick(["Tillægsdagsorden", "Supplerende dagsorden"]),
        MeetingKind.Minutes => family.Front.MinutesWords.IsDefault
            ? dice.Pick(["Referat", "Protokol", "Beslutningsprotokol"]) : dice.Pick(family.Front.MinutesWords),
        _ => family.Front.AgendaWords.IsDefault ? "Dagsorden" : dice.Pick(family.Front.AgendaWords),
    };

    private List<(ItemScript Script, bool Closed)> Scripts()
    {
        if (family.Bodies == BodyForm.Board)
        {
            return BoardScripts();
        }

        var count = dice.Between(family.MinItems, family.MaxItems);
        if (scene.Kind == MeetingKind.Supplement)
        {
            return [.. dice.Shuffle(_library.Items).Take(dice.Between(1, 3)).Select(s => (s, false))];
        }

        var chosen = dice.Shuffle(_library.Items).Take(count).Select(s => (s, false)).ToList();
        if (dice.Chance(0.8))
        {
            chosen.Insert(0, (Standard("dagsorden", dice.Chance(0.5) ? "dagsordenen godkendes" : null), false));
            if (dice.Chance(0.5))
            {
                chosen.Insert(1, (Standard("referat", "referatet fra mødet den {d-} godkendes"), false));
            }
        }

        if (dice.Chance(0.6))
        {
            chosen.Insert(dice.Chance(0.5) ? Math.Min(2, chosen.Count) : chosen.Count, (Messages(), false));
        }

        if (dice.Chance(0.6))
        {
            chosen.Add((Standard("eventuelt", null), false));
        }

        for (var i = dice.Chance(0.4) ? dice.Between(1, 3) : 0; i > 0; i--)
        {
            chosen.Add((Standard("lukket-titel", null), true));
        }

        if (dice.Chance(0.25))
        {
            chosen.Add((Standard("underskrift", null), false));
        }

        return chosen;
    }

    private List<(ItemScript Script, bool Closed)> BoardScripts()
    {
        var chosen = dice.Shuffle(_library.BoardItems).Take(dice.Between(family.MinItems, family.MaxItems)).Select(s => (s, false))
            .ToList();
        if (scene.Kind == MeetingKind.Supplement)
        {
            return [.. chosen.Take(dice.Between(1, 2))];
        }

        if (family.FieldTitles > 0 && dice.Chance(family.FieldTitles))
        {
            foreach (var title in dice.Shuffle(_library.Pool("board-kort")).Take(dice.Between(1, 2)))
            {
                chosen.Insert(dice.Between(0, chosen.Count), (new ItemScript("kort", "standard", title, []), false));
            }
        }

        foreach (var (pool, share) in new[] { ("board-meddelelser", 0.7), ("board-referat", 0.7), ("board-dagsorden", 0.85) })
        {
            if (dice.Chance(share))
            {
                chosen.Insert(0, (Standard(pool, null), false));
            }
        }

        chosen.AddRange(dice.Shuffle(_library.Pool("board-slut")).Take(dice.Between(1, 2))
            .Select(t => (new ItemScript("slut", "standard", t, []), false)));
        if (dice.Chance(0.3))
        {
            chosen.Add((Standard("board-lukket", null), true));
        }

        return chosen;
    }

    private ItemScript Standard(string pool, string? clause) => new(
        pool, "standard", dice.Pick(_library.Pool(pool)),
        clause is null ? [] : [("indstilling", [clause])]);

    private ItemScript Messages()
    {
        var messages = dice.Shuffle(_library.Pool("meddelelse")).Take(dice.Between(2, 5))
            .Select((m, i) => dice.Chance(0.5) || i > 0 ? $"{(char)('a' + i)}. {m}" : $"{(char)('a' + i)}. {m}").ToImmutableArray();
        return new("meddelelser", "standard", dice.Pick(_library.Pool("meddelelser")),
            [("sag", messages)]);
    }

    private ImmutableArray<PlannedItem> Flat(List<(ItemScript Script, bool Closed)> scripts)
    {
        var start = family.Item.Running ? dice.Between(41, 890) : 1;
        var count = 0;
        return [.. scripts.Select((s, i) =>
        {
            var bare = family.Item.Unnumbered > 0 && family.Item.Number != NumberForm.None && i > 0
                && (family.Item.Running || i == scripts.Count - 1)
                && dice.Chance(family.Item.Unnumbered);
            var position = i + 1;
            i = bare ? i : count++;
            var number = family.Item.Number switch
            {
                _ when bare => null,
                NumberForm.None => null,
                NumberForm.Letter => ((char)('A' + i)).ToString(),
                NumberForm.Roman => RomanNumber.Of(start + i),
                _ => (start + i).ToString(CultureInfo.InvariantCulture),
            };
            var id = number ?? (bare ? position : i + 1).ToString(CultureInfo.InvariantCulture);
            return Plan(s.Script, s.Closed, id, number, null, 1);
        })];
    }

    private ImmutableArray<PlannedItem> InSections(List<(ItemScript Script, bool Closed)> scripts)
    {
        var planned = ImmutableArray.CreateBuilder<PlannedItem>();
        var names = _library.Pool("sektion");
        var count = Math.Min(dice.Between(3, 6), scripts.Count);
        for (var s = 0; s < count; s++)
        {
            var (from, to) = (scripts.Count * s / count, scripts.Count * (s + 1) / count);
            var number = (s + 1).ToString(CultureInfo.InvariantCulture);
            planned.Add(
                new() { Id = number, Number = number,
                    Title = s == 0 ? names[0] : s == count - 1 ? names[^1] : names[(s + 1) % names.Length] });
            for (var i = from; i < to; i++)
            {
                var child = $"{number}.{(i - from + 1).ToString(CultureInfo.InvariantCulture)}";
                planned.Add(Plan(scripts[i].Script, scripts[i].Closed, child, child, number, 2));
            }
        }

        return planned.ToImmutable();
    }

    private PlannedItem Plan(ItemScript script, bool closed, string id, string? number, string? parent, int level)
    {
        var (title, fields, attachments, decisions) = _items.Make(script);
        if (family.Length == ItemLength.Titles || (family.Bare > 0 && dice.Chance(family.Bare)))
        {
            (fields, attachments, decisions) = ([], [], []);
        }
        else if (closed)
        {
            fields = dice.Chance(0.5) ? [new(FieldKind.Body, null, [new PlannedParagraph(dice.Pick(_library.Pool("lukket-tekst")))])] : [];
            (attachments, decisions) = ([], []);
        }

        return new()
        {
            Id = id,
            Number = number,
            Parent = parent,
            Level = level,
            Title = family.Item.Upper ? title.ToUpperInvariant() : title,
            Access = AccessOf(closed),
            Marker = family.Access == AccessForm.DecisionLetter && script.Field != "standard"
                ? attachments.Length % 2 == 0 ? "(B)" : "(O)" : null,
            Case = !dice.Chance(family.Case.Share) ? null : family.Case.OneCase ? _common ??= _cases.Next() : _cases.Next(),
            Fields = fields,
            Attachments = attachments,
            Decisions = decisions,
        };
    }

    private Access? AccessOf(bool closed) => family.Access switch
    {
        AccessForm.None or AccessForm.DecisionLetter => null,
        AccessForm.PrefixClosedOnly => closed ? Access.Closed : null,
        _ => closed ? Access.Closed : _marksOpen ? Access.Open : null,
    };

    /// <summary>Tables get their ids in the document's order.</summary>
    private static Plan Numbered(Plan plan)
    {
        var count = 0;
        return plan with
        {
            Items = [.. plan.Items.Select(item => item with
            {
                Fields = [.. item.Fields.Select(field => field with
                {
                    Blocks = [.. field.Blocks.Select(block => block is PlannedTable t
                        ? t with { Table = t.Table with { Id = FormattableString.Invariant($"t{++count}"), Item = item.Id } }
                        : block)],
                })],
            })],
        };
    }
}
