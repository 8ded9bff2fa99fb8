using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ingest.Feed.Csv;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

/// <summary>A meeting of a body: a formal item first, the cases that were sent on to it, new ones, and at times news and the end.</summary>
internal sealed class MeetingMaker(Municipality municipality, Body body, Queue<MadeCase> waiting)
{
    private const int FewestItems = 7, MostItems = 13, MostWaiting = 12;

    /// <summary>Of new cases, in percent, that a committee sends on to the council.</summary>
    private const int PercentSentOn = 16;

    public MadeMeeting Make(DateOnly date, ulong seed, int sequence)
    {
        var dice = new Dice(seed);
        var drawn = dice.Of(1, 100);
        var kind = drawn <= 65 ? MeetingKind.Minutes : drawn <= 93 ? MeetingKind.Agenda : MeetingKind.Supplement;
        var ink = new Ink();
        var maker = new ItemMaker(municipality, body, kind, date, ink, dice);
        var formal = new FormalItemMaker(municipality, body, kind, date, ink, dice);
        var made = new List<(AgendaItem Item, AgendaTable? Table, MadeItem Truth)>();
        if (kind != MeetingKind.Supplement && dice.Chance(60))
        {
            made.Add(formal.Opening(Number(made.Count)));
        }

        var count = kind == MeetingKind.Supplement ? dice.Of(1, 3) : dice.Of(FewestItems, MostItems);
        for (var left = count; left > 0; left--)
        {
            made.Add(maker.Make(NextCase(date, dice), Number(made.Count), Table(made.Count(each => each.Table is not null))));
        }

        if (kind != MeetingKind.Supplement && dice.Chance(25))
        {
            made.Add(formal.News(Number(made.Count)));
        }

        if (kind != MeetingKind.Supplement && dice.Chance(30))
        {
            made.Add(formal.Closing(Number(made.Count)));
        }

        var document = Document(date, kind, sequence, seed, dice, ink) with
        {
            Items = [.. made.Select(each => each.Item)],
            Tables = [.. made.Select(each => each.Table).OfType<AgendaTable>()],
        };
        return new MadeMeeting(document, [.. made.Select(each => each.Truth with { ItemId = RowKey.Of(document, each.Item.Id) })]);
    }

    private static string Number(int before) => (before + 1).ToString(CultureInfo.InvariantCulture);

    private static string Table(int before) => string.Create(CultureInfo.InvariantCulture, $"t{before + 1}");

    private MadeCase NextCase(DateOnly date, Dice dice)
    {
        if (body.Area is null && waiting.Count > 0 && dice.Chance(60))
        {
            return waiting.Dequeue();
        }

        var subject = SubjectDraw.Of(body.Area, dice);
        var kroner = Filling.Rounded((decimal)Math.Exp(Math.Log(150_000) + (dice.Part() * Math.Log(400))));
        var made = new MadeCase(
            subject, dice.Pick(subject.Titles), dice.Pick(municipality.Places),
            string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(Stock.Shared["street"])} {dice.Of(2, 148)}"), Filling.Person(dice),
            dice.Pick(Stock.Shared["company"]), kroner, date.Year, dice.Chance(88) ? dice.Of(1, 19999) : null, null);
        if (body.Area is not null && waiting.Count < MostWaiting && dice.Chance(PercentSentOn))
        {
            waiting.Enqueue(made with { History = $"{body.Name}, {Filling.DateText(date)}" });
        }

        return made;
    }

    private AgendaDocument Document(DateOnly date, MeetingKind kind, int sequence, ulong seed, Dice dice, Ink ink)
    {
        var iso = ItemMaker.Iso(date);
        var path = string.Create(CultureInfo.InvariantCulture,
            $"{municipality.Folder}/{date.Year}/{iso}-{body.Folder}-{kind}-{sequence}.pdf").ToLowerInvariant();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{path} {seed}"))));
        var name = kind switch { MeetingKind.Minutes => "Referat", MeetingKind.Agenda => "Dagsorden", _ => "Tillægsdagsorden" };
        return new AgendaDocument
        {
            Document = new DocumentInfo(path, sha256, dice.Of(90_000, 900_000), ink.Pages, "Made", TextSource.Embedded),
            Status = DocumentStatus.Complete,
            Meeting = new Meeting
            {
                Body = body.Name,
                Kind = kind,
                Title = $"{name} for møde i {body.Name}, {municipality.Name}",
                Date = iso,
                Start = dice.Chance(50) ? "16:00" : "17:30",
                Place = $"Rådhuset, {municipality.Name}",
                Participants = [.. Enumerable.Range(0, 7).Select(_ => Participant(dice))],
            },
        };
    }

    private static Participant Participant(Dice dice) => new(
        Filling.Person(dice), dice.Pick(Stock.Shared["party"]), null, dice.Chance(90) ? Attendance.Present : Attendance.Absent);
}
