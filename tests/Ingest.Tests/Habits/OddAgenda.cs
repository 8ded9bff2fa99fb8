using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.Tests.Habits;

/// <summary>What an odd body's paper says, apart from how it is set: invented words, other ones in each paper.</summary>
/// <param name="Body">Who meets, as the front says it.</param>
internal sealed record OddAgenda(string Body, string Date, ImmutableArray<OddAgenda.Item> Items)
{
    internal sealed record Item(string? Number, string Title, string? Case, ImmutableArray<Field> Fields);

    /// <param name="Kind">As the contract calls it.</param>
    internal sealed record Field(string Heading, string Kind, ImmutableArray<string> Paragraphs);

    private static readonly string[] Titles =
    [
        "Nye lamper på kajen", "Hegn om legepladsen", "Regnskab for foråret", "Udlån af festsalen", "Tagrender på klubhuset",
        "Vagtplan for sommeren", "Bro over møllebækken", "Kontingent til næste år", "Skilte ved skovstien", "Fælles høstmarked",
        "Affald efter torvedagen", "Salg af den gamle traktor", "Beplantning langs diget", "Nøgler til redskabsskuret",
        "Ændret åbningstid i læsesalen", "Sejlads med skoleklasser", "Maling af brandstationen", "Støj fra værkstedet",
        "Hjemmeside og nyhedsbrev", "Cykelstativer ved stationen", "Vandstand i engene", "Lån til nyt orgel", "Besøg fra venskabsbyen",
        "Brønden bag forsamlingshuset", "Bålplads ved søen", "Oprydning i arkivet",
    ];

    private static readonly string[] Openings =
    [
        "Beboerne har i flere år spurgt efter en løsning,", "Arbejdet blev sat i gang efter påske,", "Der er hentet tre tilbud,",
        "Naboerne er blevet hørt,", "Den gamle aftale løber ud til nytår,", "Formanden har talt med ejeren,",
        "Pengene ligger på en særskilt konto,", "Gruppen har været på besøg hos andre,", "Vinteren har slidt hårdt på materialerne,",
        "Sagen har været vendt to gange før,",
    ];

    private static readonly string[] Endings =
    [
        "og de fleste ønsker, at det sker inden efteråret sætter ind.", "men ingen af dem dækker hele strækningen ud til vandet.",
        "så regningen kan betales uden at røre ved de øvrige opgaver.", "og der er ikke fundet fejl, som kræver hurtig handling.",
        "men der mangler stadig svar fra to af de største brugere.", "og erfaringen er, at frivillige kan klare det meste selv.",
        "hvilket betyder, at der skal findes plads et andet sted.", "og prisen ligger lidt under det, som man regnede med.",
    ];

    private static readonly string[] Wishes =
    [
        "Gruppen får lov til at gå videre med den billigste udgave.", "Beløbet hentes på kontoen for fælles anlæg.",
        "Der laves en prøve på et år, og så ser man på det igen.", "Kassereren skriver til dem, som ikke har svaret.",
        "To fra rådet mødes med ejeren i løbet af ugen.",
    ];

    private static readonly string[] Outcomes =
    [
        "Alle var med på det.", "Udsat, til der er kommet svar.", "Sagen går videre til næste gang.", "Fem stemte for og to imod.",
        "Taget til efterretning.",
    ];

    /// <summary>The paper of one meeting.</summary>
    /// <param name="number">Which, from 0: other words, other dates, another count of items.</param>
    /// <param name="headings">The fields' headings with their kinds; the last is left out of every third item.</param>
    /// <param name="numberOf">An item's number, counted from 1; null for none.</param>
    /// <param name="caseOf">An item's case, by a running number.</param>
    public static OddAgenda Of(string body, int number, (string Heading, string Kind)[] headings, Func<int, string?> numberOf,
        Func<int, string?> caseOf)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        for (var i = 0; i < 5 + (number % 4); i++)
        {
            var turn = (number * 11) + (i * 5);
            var fields = headings.Take(i % 3 == 2 ? headings.Length - 1 : headings.Length).Select((heading, f) => new Field(
                heading.Heading, heading.Kind, Paragraphs(heading.Kind, turn + f)));
            items.Add(new Item(numberOf(i + 1), Titles[((number * 7) + i) % Titles.Length], caseOf((number * 20) + i), [.. fields]));
        }

        return new OddAgenda(body, FormattableString.Invariant($"2031-{1 + (number % 9):00}-{3 + (2 * (number % 12)):00}"),
            items.ToImmutable());
    }

    private static ImmutableArray<string> Paragraphs(string kind, int turn) => kind switch
    {
        "recommendation" => [Wishes[turn % Wishes.Length]],
        "decision" => [Outcomes[turn % Outcomes.Length]],
        _ => [.. Enumerable.Range(0, 1 + (turn % 3)).Select(p => Text(turn + (3 * p)))],
    };

    private static string Text(int turn) => string.Join(' ', Enumerable.Range(0, 2 + (turn % 3)).Select(
        s => $"{Openings[(turn + (3 * s)) % Openings.Length]} {Endings[(turn + (5 * s)) % Endings.Length]}"));

    /// <summary>The truth as <c>score</c> reads it.</summary>
    public string Truth()
    {
        var items = Items.Select((item, i) => new JsonObject
        {
            ["id"] = FormattableString.Invariant($"{i + 1}"),
            ["number"] = item.Number,
            ["title"] = item.Title,
            ["case"] = item.Case is null ? null : new JsonObject { ["number"] = item.Case },
            ["fields"] = new JsonArray([.. item.Fields.Select(field => new JsonObject
            {
                ["kind"] = field.Kind,
                ["heading"] = field.Heading,
                ["text"] = string.Join('\n', field.Paragraphs),
            })]),
            ["decisions"] = new JsonArray([.. item.Fields.Where(field => field.Kind == "decision").Select(field => new JsonObject
            {
                ["body"] = Body,
                ["date"] = Date,
                ["text"] = field.Paragraphs[0],
            })]),
        });
        return new JsonObject
        {
            ["schemaVersion"] = "1.1",
            ["meeting"] = new JsonObject { ["body"] = Body, ["kind"] = "minutes", ["title"] = null, ["date"] = Date },
            ["items"] = new JsonArray([.. items]),
        }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }
}
