using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Content;
using Ingest.Corpus.Families;
using Ingest.Model.Output;

namespace Ingest.Corpus.Planning;

/// <summary>Letters, reports and forms from the same words, and no items.</summary>
internal sealed class OtherPlanner(LayoutFamily family, Scene scene, Dice dice)
{
    private readonly ContentLibrary _library = ContentLibrary.Shared;
    private readonly SlotFiller _filler = new(scene, dice);
    private int _tables;

    public Plan Make()
    {
        var (title, text) = family.Sort switch
        {
            DocumentSort.Letter => Letter(),
            DocumentSort.Form => Form(),
            DocumentSort.Reply => Reply(),
            DocumentSort.Prices => Prices(),
            _ => Report(),
        };
        return Numbered(new()
        {
            Family = family,
            Scene = scene with { Participants = [] },
            KindWord = "",
            TextTitle = title,
            Text = [.. text],
        });
    }

    private static Plan Numbered(Plan plan)
    {
        var count = 0;
        return plan with
        {
            Text = [.. plan.Text.Select(b => b is PlannedTable t
                ? t with { Table = t.Table with { Id = FormattableString.Invariant($"t{++count}") } } : b)],
        };
    }

    private (string?, List<PlannedBlock>) Letter()
    {
        var script = dice.Pick(_library.Items);
        List<PlannedBlock> text =
        [
            P($"{_filler.Fill("{forening}")}"),
            P($"{_filler.Fill("{vej}")} {dice.Between(1, 90).ToString(CultureInfo.InvariantCulture)}"),
            P(SlotFiller.Date(scene.Date)),
            P($"Sagsnr. {(scene.Date.Year % 100).ToString("00", CultureInfo.InvariantCulture)}/"
                + $"{dice.Between(300, 29999).ToString(CultureInfo.InvariantCulture)}"),
            new PlannedHeading("Vedrørende: " + _filler.Fill(script.Title)),
            P("Kære " + ScenePlanner.Name(dice)),
        ];
        text.AddRange(Words(script).Take(dice.Between(2, 7)));
        text.Add(P(_filler.Fill(dice.Pick(_library.Pool("underudvalg")))));
        text.Add(P("Med venlig hilsen"));
        text.Add(P(ScenePlanner.Name(dice)));
        text.Add(P(dice.Pick<string>(["Sagsbehandler", "Specialkonsulent", "Borgmester", "Direktør"])));
        return (null, text);
    }

    private (string?, List<PlannedBlock>) Report()
    {
        List<PlannedBlock> text = [];
        var scripts = dice.Shuffle(_library.Items).Take(dice.Between(4, 12)).ToList();
        var dotted = dice.Chance(0.6);
        for (var i = 0; i < scripts.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            text.Add(new PlannedHeading($"{number}{(dotted ? "." : "")} {(i == 0 ? "Indledning" : _filler.Fill(scripts[i].Title))}"));
            var part = 0;
            foreach (var block in Words(scripts[i]))
            {
                text.Add(block is PlannedHeading h
                    ? new PlannedHeading($"{number}.{(++part).ToString(CultureInfo.InvariantCulture)} {h.Text}") : block);
            }
        }

        return (_filler.Fill(scripts[dice.Next(scripts.Count)].Title), text);
    }

    private (string?, List<PlannedBlock>) Form()
    {
        List<PlannedBlock> text = [];
        var parts = new[] { "Oplysninger om ansøger", "Oplysninger om projektet", "Økonomi", "Erklæring", "Kommunens påtegning" };
        ImmutableArray<string> labels =
        [
            "Navn:", "Adresse:", "Postnr. og by:", "CVR-nr.:", "Telefon:", "E-mail:", "Projektets titel:", "Periode:", "Ansøgt beløb:",
            "Egenfinansiering:",
            "Kontonummer:", "Antal deltagere:", "Dato:", "Underskrift:",
        ];
        var at = 0;
        foreach (var (part, i) in parts.Select((p, i) => (p, i)))
        {
            text.Add(new PlannedHeading($"{(char)('A' + i)}. {part}"));
            for (var n = dice.Between(2, 4); n > 0; n--)
            {
                text.Add(P(labels[at++ % labels.Length] + " " + new string('_', dice.Between(18, 38))));
            }

            if (dice.Chance(0.5))
            {
                text.Add(P("☐ Ja   ☐ Nej   ☐ Ved ikke"));
            }
        }

        return (dice.Pick<string>(["Ansøgning om tilskud til foreninger", "Ansøgning om flytilskud", "Anmeldelse af arrangement",
            "Skema til høringssvar"]), text);
    }

    /// <summary>A letter with the headings of an agenda's item.</summary>
    private (string?, List<PlannedBlock>) Reply()
    {
        List<PlannedBlock> text =
        [
            P(scene.Organisation), P("Til " + dice.Pick(_library.Pool("modtager"))), P(SlotFiller.Date(scene.Date)),
            P($"Journalnr. {scene.Date.Year.ToString(CultureInfo.InvariantCulture)}-"
                + $"{dice.Between(1000, 49999).ToString(CultureInfo.InvariantCulture)}"),
        ];
        var words = new Queue<string>(dice.Shuffle(_library.Pool("høringstekst")));
        var numbered = dice.Chance(0.4);
        var number = 0;
        foreach (var heading in (string[])["Baggrund", "Sagsfremstilling", "Generelle bemærkninger", "Økonomiske konsekvenser",
            "Indstilling", "Bilag"])
        {
            if (heading is "Baggrund" or "Indstilling" || dice.Chance(0.6))
            {
                text.Add(new PlannedHeading(numbered ? string.Create(CultureInfo.InvariantCulture, $"{++number}. {heading}") : heading));
                text.AddRange(heading == "Bilag" ? [P(_filler.Fill(dice.Pick(_library.Pool("bilag"))))]
                    : heading == "Sagsfremstilling" ? Words(dice.Pick(_library.Items)).Take(4).Where(b => b is not PlannedHeading)
                    : Enumerable.Range(0, dice.Between(1, 2)).Where(_ => words.Count > 0).Select(_ => P(_filler.Fill(words.Dequeue()))));
            }
        }

        text.AddRange(
            [P("Med venlig hilsen"), P(ScenePlanner.Name(dice)), P(dice.Pick<string>(["Borgmester", "Direktør", "Afdelingschef"]))]);
        return (dice.Pick(_library.Pool("høringsemne")), text);
    }

    private (string?, List<PlannedBlock>) Prices()
    {
        List<PlannedBlock> text = [
            P(_filler.Fill(
                "Priserne er vedtaget af {RN} den {d-} og gælder fra 1. januar {å+1}. Alle priser er inkl. moms, hvor andet ikke er "
                    + "nævnt."))];
        var groups = dice.Shuffle(_library.Pool("takstgruppe")).Take(dice.Between(4, 9)).ToList();
        var dotted = dice.Chance(0.6);
        for (var i = 0; i < groups.Count; i++)
        {
            text.Add(new PlannedHeading(string.Create(CultureInfo.InvariantCulture, $"{i + 1}{(dotted ? "." : "")} {groups[i]}")));
            if (dice.Chance(0.3))
            {
                text.AddRange(Table("takstblad"));
                continue;
            }

            foreach (var (line, n) in dice.Shuffle(_library.Pool("takst")).Take(dice.Between(3, 6)).Select((l, n) => (l, n)))
            {
                text.Add(P(string.Create(CultureInfo.InvariantCulture, $"{i + 1}.{n + 1} {line}: ") + _filler.Fill("{m:245,50} kr.")));
            }
        }

        return (_filler.Fill(dice.Pick<string>(["Takstblad {å+1}", "Takster og gebyrer {å+1}", "Prisliste {å+1}"])), text);
    }

    private IEnumerable<PlannedBlock> Words(ItemScript script) => script.Section("baggrund").Concat(script.Section("sag"))
        .Select(_filler.Fill).ToList() is { Count: > 0 } lines
            ? Blocks.Read(lines, family.List.Form, Table) : [P(_filler.Fill(dice.Pick(_library.Pool("underudvalg"))))];

    private IEnumerable<PlannedBlock> Table(string name) =>
        _library.Tables.Where(t => t.Name == name && (family.Page.Columns == 1 || t.Columns.Length < 5))
            .Select(t => new TableMaker(_filler, scene, dice).Make(t, ++_tables, 0.5)).ToList();

    private static PlannedParagraph P(string text) => new(text);
}
