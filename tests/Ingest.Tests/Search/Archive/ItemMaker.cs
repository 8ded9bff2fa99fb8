using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

/// <summary>An item of a meeting, with what is true of it.</summary>
internal sealed class ItemMaker(Municipality municipality, Body body, MeetingKind kind, DateOnly date, Ink ink, Dice dice)
{
    private const int PercentMention = 30, PercentTable = 12, PercentClosed = 3;

    private static readonly ImmutableArray<string> Backgrounds = ["Baggrund", "Resumé"];
    private static readonly ImmutableArray<string> Presentations = ["Sagsfremstilling", "Fremstilling", "Beskrivelse af sagen"];
    private static readonly ImmutableArray<string> Economies = ["Økonomi", "Økonomiske konsekvenser"];
    private static readonly ImmutableArray<string> Laws = ["Lovgrundlag", "Retsgrundlag"];
    private static readonly ImmutableArray<string> Hearings = ["Høring", "Inddragelse og høring"];

    /// <param name="tableId">Of the table, if it gets one.</param>
    public (AgendaItem Item, AgendaTable? Table, MadeItem Truth) Make(MadeCase @case, string id, string tableId)
    {
        var filling = new Filling(@case, municipality, date, dice);
        var subject = @case.Subject;
        var title = filling.Of(@case.Title.Text);
        var titleSource = ink.Of(title);
        var sentences = dice.Pick(subject.Sentences, dice.Of(4, 7));
        var mentioned = dice.Chance(PercentMention) ? Other(subject) : null;
        var hasTable = dice.Chance(PercentTable);
        var fields = Fields(@case, sentences, mentioned, hasTable ? tableId : null, filling);
        var table = hasTable ? TableMaker.Make(tableId, id, date.Year, filling, ink, dice) : null;
        var decision = kind == MeetingKind.Minutes ? fields[^1].Text : null;
        var number = CaseNumbers.Printed(@case, municipality, dice);
        var closed = dice.Chance(PercentClosed);
        var item = new AgendaItem
        {
            Id = id,
            Number = id,
            Title = title,
            Access = closed ? Access.Closed : dice.Chance(50) ? Access.Open : null,
            Case = number is null ? null : new CaseReference(number, null, null),
            Fields = fields,
            Attachments = Attachments(filling),
            Decisions = decision is null ? [] : [new Decision(body.Name, Iso(date), decision)],
            Source = titleSource,
        };
        return (item, table, Truth(@case, item, filling) with
        {
            Mentions = mentioned is null ? [] : [mentioned.Key],
            Says = [.. sentences.Select(sentence => sentence.Tag).OfType<string>()],
            CaseKey = CaseNumbers.Key(@case, municipality),
        });
    }

    private ImmutableArray<AgendaField> Fields(
        MadeCase @case, ImmutableArray<SubjectSentence> sentences, Subject? mentioned, string? table, Filling filling)
    {
        var first = dice.Of(1, 2);
        var fields = new FieldMaker(filling, ink);
        var background = dice.Pick(Backgrounds);
        fields.Add(background == "Baggrund" ? FieldKind.Background : FieldKind.Summary, background,
            [string.Join(' ', sentences.Take(first).Select(sentence => sentence.Text))]);
        fields.AddList(FieldKind.Recommendation, "Indstilling", "Forvaltningen indstiller, at",
            dice.Pick(@case.Subject.Decisions, dice.Of(1, 2)));
        var mention = mentioned is null ? null
            : dice.Pick(Stock.Shared["mention"]).Replace("{omtale}", mentioned.Phrase, StringComparison.Ordinal);
        fields.Add(FieldKind.Presentation, dice.Pick(Presentations),
        [
            string.Join(' ', sentences.Skip(first).Select(sentence => sentence.Text)),
            string.Join(' ', dice.Pick(Stock.Shared["general"], dice.Of(1, 5)).Concat(mention is null ? [] : [mention])),
            Noise("time", 60),
        ]);
        fields.Add(FieldKind.Economy, dice.Pick(Economies),
            table is null && dice.Chance(20) ? [] : [Noise("economy", 100), Noise("economy", 40)], table);
        fields.Add(FieldKind.Consultation, dice.Pick(Hearings), [Noise("hearing", 40)]);
        fields.Add(FieldKind.Legal, dice.Pick(Laws), [Noise("legal", 25)]);
        fields.Add(FieldKind.History, "Sagens gang", @case.History is { } history ? [$"{history}: Anbefales."] : []);
        if (kind == MeetingKind.Minutes)
        {
            var decided = dice.Chance(70) ? "" : $" {body.Name} besluttede, at {dice.Pick(@case.Subject.Decisions)}.";
            fields.Add(FieldKind.Decision, "Beslutning", [dice.Pick(Stock.Shared["decision"]) + decided]);
        }

        return fields.Fields;
    }

    private string Noise(string of, int percent) => dice.Chance(percent) ? dice.Pick(Stock.Shared[of]) : "";

    /// <summary>One that is near neither way: who asks for a related subject finds it by its own text.</summary>
    private Subject Other(Subject subject)
    {
        var other = dice.Pick(Stock.Shared.Subjects);
        return other == subject || subject.Related.Contains(other.Key, StringComparer.Ordinal) ? Other(subject) : other;
    }

    private ImmutableArray<Attachment> Attachments(Filling filling) =>
    [
        .. dice.Pick(Stock.Shared["attachment"], dice.Of(0, 3)).Select((title, i) =>
            new Attachment($"Bilag {i + 1}", filling.Of(title), null, null, ink.Of(title)[0])),
    ];

    private MadeItem Truth(MadeCase @case, AgendaItem item, Filling filling) => new()
    {
        ItemId = item.Id,
        Title = item.Title,
        Subject = @case.Subject.Key,
        Aspect = @case.Title.Aspect,
        TitleNamesSubject = @case.Title.NamesSubject,
        Municipality = municipality.Name,
        Body = body.Name,
        Kind = kind,
        Date = Iso(date),
        Place = filling.SaysPlace ? @case.Place : null,
        Street = filling.SaysStreet ? @case.Street : null,
        Person = filling.SaysPerson ? @case.Person : null,
        Names = filling.Names,
        Company = filling.SaysCompany ? @case.Company : null,
        CaseNumber = item.Case?.Number,
        IsClosed = item.Access == Access.Closed,
        Amounts = filling.Amounts,
        Fields = [.. item.Fields.Select(field => field.Kind).Distinct()],
    };

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
