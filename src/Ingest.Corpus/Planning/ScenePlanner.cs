using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Content;
using Ingest.Corpus.Families;
using Ingest.Model.Output;

namespace Ingest.Corpus.Planning;

/// <summary>Who meets, when and where.</summary>
internal static class ScenePlanner
{
    public static Scene Make(LayoutFamily family, Dice dice)
    {
        var library = ContentLibrary.Shared;
        var commune = dice.Pick(library.Pool("kommune"));
        var bodies = family.Bodies == BodyForm.Mixed
            ? dice.Pick([BodyForm.Council, BodyForm.Council, BodyForm.Committee, BodyForm.Committee, BodyForm.Region, BodyForm.Kkr])
            : family.Bodies;
        var council = dice.Pick(["Byrådet", "Kommunalbestyrelsen"]);
        var (organisation, body, running, councilName) = (commune + " Kommune", council, council.ToLowerInvariant(), council);
        switch (bodies)
        {
            case BodyForm.Council:
                body = council == "Byrådet" && dice.Chance(0.4) ? commune + " Byråd" : council;
                councilName = body;
                break;
            case BodyForm.Committee:
                body = dice.Pick(library.Pool("udvalg"));
                break;
            case BodyForm.Region:
                organisation = dice.Pick(library.Pool("region"));
                (body, running, councilName) = (dice.Pick(["Regionsrådet", "Forretningsudvalget", "Regionsrådet"]), "regionsrådet",
                    "Regionsrådet");
                break;
            case BodyForm.Kkr:
                body = dice.Pick(library.Pool("kkr"));
                (organisation, running, councilName) = ("KL", body, body);
                break;
        }

        if (bodies == BodyForm.Board)
        {
            var parts = dice.Pick(library.Pool("bestyrelse")).Split('|');
            (organisation, body, running, councilName) = (parts[0], parts[1], parts[2], parts[1]);
        }

        var kind = dice.Chance(family.Minutes) ? MeetingKind.Minutes
            : family.Supplements && dice.Chance(0.12) ? MeetingKind.Supplement : MeetingKind.Agenda;
        var date = new DateOnly(dice.Between(2008, 2026), dice.Between(1, 12), dice.Between(1, 28));
        while (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            date = date.AddDays(1);
        }

        var start = new TimeOnly(dice.Between(8, 18), dice.Pick([0, 0, 0, 30, 15]));
        var end = dice.Chance(kind == MeetingKind.Minutes ? 0.6 : 0.25) ? start.AddMinutes(dice.Between(4, 16) * 15) : (TimeOnly?)null;
        return new()
        {
            Commune = commune,
            Organisation = organisation,
            Body = body,
            Council = running,
            CouncilName = councilName,
            Date = date,
            Start = start.ToString("HH:mm", CultureInfo.InvariantCulture),
            End = end?.ToString("HH:mm", CultureInfo.InvariantCulture),
            Place = dice.Pick(library.Pool(bodies == BodyForm.Kkr ? "sted-kkr" : "sted")),
            Kind = kind,
            Participants = family.Front.People == PeopleForm.None ? [] : People(kind, bodies != BodyForm.Board, dice),
        };
    }

    private static ImmutableArray<Participant> People(MeetingKind kind, bool parties, Dice dice)
    {
        var library = ContentLibrary.Shared;
        var people = ImmutableArray.CreateBuilder<Participant>();
        HashSet<string> used = [];
        for (int i = 0, count = dice.Between(5, 17); i < count; i++)
        {
            var name = Name(dice);
            if (used.Add(name))
            {
                var role = i == 0 ? "formand" : i == 1 && dice.Chance(0.6) ? "næstformand" : null;
                var attendance = kind != MeetingKind.Minutes ? Attendance.Unknown
                    : i > 2 && dice.Chance(0.12) ? Attendance.Absent : Attendance.Present;
                people.Add(new(name, parties ? dice.Pick(library.Pool("parti")) : null, role, attendance));
            }
        }

        return people.ToImmutable();
    }

    public static string Name(Dice dice) =>
        $"{dice.Pick(ContentLibrary.Shared.Pool("fornavn"))} {dice.Pick(ContentLibrary.Shared.Pool("efternavn"))}";
}
