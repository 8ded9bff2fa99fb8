using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

/// <summary>Items that every meeting has, and that no search should find first.</summary>
internal sealed class FormalItemMaker(Municipality municipality, Body body, MeetingKind kind, DateOnly date, Ink ink, Dice dice)
{
    private static readonly Subject Nothing = new("formal", "O", "00.00.00-A00", 0, "", [], [], [], []);

    public (AgendaItem Item, AgendaTable? Table, MadeItem Truth) Opening(string id) =>
        Make(id, "Godkendelse af dagsorden", "opening", [dice.Pick(Stock.Shared["opening"])], []);

    public (AgendaItem Item, AgendaTable? Table, MadeItem Truth) Closing(string id) =>
        Make(id, "Eventuelt", "closing", [dice.Pick(Stock.Shared["closing"])], []);

    /// <summary>A few words on each of some subjects.</summary>
    public (AgendaItem Item, AgendaTable? Table, MadeItem Truth) News(string id)
    {
        var subjects = dice.Pick(Stock.Shared.Subjects, dice.Of(2, 5));
        return Make(id, dice.Chance(50) ? "Meddelelser" : "Orientering fra formanden", "news",
            subjects.Select(subject => dice.Pick(Stock.Shared["news"]).Replace("{omtale}", subject.Phrase, StringComparison.Ordinal)),
            [.. subjects.Select(subject => subject.Key)]);
    }

    private (AgendaItem Item, AgendaTable? Table, MadeItem Truth) Make(
        string id, string title, string aspect, IEnumerable<string> paragraphs, ImmutableArray<string> mentions)
    {
        var nobody = new MadeCase(
            Nothing, new TitlePattern(aspect, false, title), municipality.Places[0], "", "", "", 0,
            date.Year, null, null);
        var titleSource = ink.Of(title);
        var fields = new FieldMaker(new Filling(nobody, municipality, date, dice), ink);
        fields.Add(FieldKind.Body, "Sagsfremstilling", paragraphs);
        if (kind == MeetingKind.Minutes && aspect == "opening")
        {
            fields.Add(FieldKind.Decision, "Beslutning", ["Godkendt."]);
        }

        var decisions = fields.Fields.Where(field => field.Kind == FieldKind.Decision)
            .Select(field => new Decision(body.Name, ItemMaker.Iso(date), field.Text));
        var item = new AgendaItem
        {
            Id = id, Number = id, Title = title, Fields = fields.Fields, Decisions = [.. decisions], Source = titleSource,
        };
        return (item, null, new MadeItem
        {
            ItemId = id,
            Title = title,
            Subject = Nothing.Key,
            Aspect = aspect,
            TitleNamesSubject = true,
            Municipality = municipality.Name,
            Body = body.Name,
            Kind = kind,
            Date = ItemMaker.Iso(date),
            Mentions = mentions,
            Fields = [.. fields.Fields.Select(field => field.Kind)],
        });
    }
}
