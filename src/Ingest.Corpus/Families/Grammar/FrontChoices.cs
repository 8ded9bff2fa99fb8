using System.Collections.Immutable;

namespace Ingest.Corpus.Families.Grammar;

/// <summary>The front page, the list of items and what is printed on every page.</summary>
internal static class FrontChoices
{
    private static readonly ImmutableArray<FurnitureLine> Headers =
        [new("{commune}|{body}"), new("{body} {longdate}", Side.Right), new("{commune}", Bold: true, Size: 11), new("{BODY}", Size: 7.5f),
            new("{item}", SkipFirst: true), new("{kind} {date}"), new("{kind} - {body} - {date}", Side.Center, SkipFirst: true),
            new("{body}|Side {page}")];

    private static readonly ImmutableArray<FurnitureLine> Footers =
        [new("Side {page} af {pages}", Side.Right), new("{page}", Side.Center), new("- {page} -", Side.Center), new("{commune}|{page}"),
            new("{body} - {date}|{page}"), new("{page} / {pages}", Side.Center),
            new("{commune} · post@{host}.dk · tlf. 72 36 00 00", Side.Center, Size: 7.5f)];

    public static FrontStyle Front(Dice dice) => new(
        dice.Pick([.. Enum.GetValues<FrontForm>()]), dice.Pick([.. Enum.GetValues<DateForm>()]),
        dice.Pick([.. Enum.GetValues<PeopleForm>()]), dice.Chance(0.2),
        dice.Pick<ImmutableArray<string>>([default, ["Dagsorden"], ["DAGSORDEN"], ["Mødeindkaldelse", "Indkaldelse"],
            ["Dagsordenpunkter"]]),
        dice.Pick<ImmutableArray<string>>([default, ["Referat"], ["Mødereferat"], ["Protokol"], ["REFERAT"]]),
        dice.Between(11, 24), dice.Weigh((4, 0u), (1, 0x1F4E79u), (1, 0x7A1F1Fu)), dice.Chance(0.08));

    public static ContentsStyle Contents(Dice dice, ItemStyle item) => dice.Chance(0.5) ? new() : new(
        dice.Pick([.. Enum.GetValues<ContentsForm>()]), dice.Pick(["Indholdsfortegnelse", "Indhold", "Dagsorden", "Punkter", "Oversigt"]),
        dice.Chance(0.3), item.Number != NumberForm.None && dice.Chance(0.8), dice.Chance(0.05));

    public static FurnitureStyle Furniture(Dice dice) => new(
        [.. dice.Shuffle(Headers).Take(dice.Weigh((3, 0), (3, 1), (1, 2)))], [.. dice.Shuffle(Footers).Take(dice.Weigh((1, 0), (4, 1)))],
        dice.Chance(0.25), dice.Chance(0.15), dice.Weigh((3, 0u), (1, 0x666666u)), dice.Chance(0.02) ? "KLADDE" : null,
        dice.Chance(0.1));
}
