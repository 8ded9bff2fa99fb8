using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;
using Ingest.Model.Output;

namespace Ingest.Corpus.Typesetting.Front;

/// <summary>Who took part, and the page they sign.</summary>
internal sealed class ParticipantTypesetter(LayoutFamily family, Looks looks, StripMaker strips)
{
    private static readonly LineRole Role = new(TruthLabel.Meeting);

    private float Width => family.Page.Body;

    public IEnumerable<Strip> Participants(Scene scene)
    {
        var people = scene.Participants;
        if (people.IsEmpty)
        {
            return [];
        }

        var absent = people.Where(p => p.Attendance == Attendance.Absent).ToImmutableArray();
        var present = people.Where(p => p.Attendance != Attendance.Absent).ToImmutableArray();
        var word = scene.Kind == MeetingKind.Minutes ? "Til stede" : "Medlemmer";
        List<Strip> all = [];
        switch (family.Front.People)
        {
            case PeopleForm.CommaList:
                Add($"{word}: {string.Join(", ", present.Select(p => Name(p)))}", looks.Body, 12);
                if (absent.Length > 0)
                {
                    Add($"Afbud: {string.Join(", ", absent.Select(p => Name(p)))}", looks.Body, 4);
                }

                break;
            case PeopleForm.TwoColumns:
                Add(word + ":", looks.Body with { Bold = true }, 14);
                all.AddRange(Columns(present));
                if (absent.Length > 0)
                {
                    Add("Fraværende:", looks.Body with { Bold = true }, 8);
                    all.AddRange(Columns(absent));
                }

                break;
            case PeopleForm.Table:
                all.AddRange(Table(people, scene.Kind == MeetingKind.Minutes));
                break;
            case PeopleForm.Ruled:
                all.AddRange(Grid(people, scene.Kind == MeetingKind.Minutes));
                break;
            default:
                Add(word, looks.Body with { Bold = true }, 14);
                all.AddRange(present.SelectMany(p => strips.Text(Name(p), looks.Body, new(0, Width, Role) { Above = 1 })));
                if (absent.Length > 0)
                {
                    Add("Fraværende", looks.Body with { Bold = true }, 8);
                    all.AddRange(absent.SelectMany(p => strips.Text(Name(p), looks.Body, new(0, Width, Role) { Above = 1 })));
                }

                break;
        }

        return all.Select(s => s with { FullWidth = true });

        void Add(string text, DrawnInk ink, float above) => all.AddRange(strips.Text(text, ink, new(0, Width, Role) { Above = above }));
    }

    public IEnumerable<Strip> Signatures(Scene scene)
    {
        if (family.Signatures == SignatureForm.None || scene.Participants.IsEmpty || scene.Kind != MeetingKind.Minutes)
        {
            yield break;
        }

        yield return strips.Line([new(0, "Underskrifter", looks.Body with { Bold = true })], looks.Body.Size, Role) with
        {
            Above = 40, NewPage = family.Signatures == SignatureForm.Page, FullWidth = true, KeepWithNext = true,
        };
        var present = scene.Participants.Where(p => p.Attendance != Attendance.Absent).Select(p => p.Name).ToArray();
        foreach (var pair in present.Chunk(2))
        {
            var pieces = pair.Select((n, i) => new TextPiece(i * (Width / 2), n, looks.Body)).ToImmutableArray();
            yield return strips.Line(pieces, looks.Body.Size, Role) with
            {
                Above = 30, FullWidth = true, Strokes = [.. pieces.Select(p => new Stroke(p.X, -2, Width * 0.4f, 0.5f))],
            };
        }
    }

    private static string Name(Participant person) =>
        $"{person.Name}{(person.Party is null ? "" : $" ({person.Party})")}{(person.Role is null ? "" : $", {person.Role}")}";

    private IEnumerable<Strip> Columns(ImmutableArray<Participant> people)
    {
        var half = (people.Length + 1) / 2;
        for (var i = 0; i < half; i++)
        {
            var row = ImmutableArray.Create(new TextPiece(0, Name(people[i]), looks.Body));
            if (half + i < people.Length)
            {
                row = row.Add(new(Width / 2, Name(people[half + i]), looks.Body));
            }

            yield return strips.Line(row, looks.Body.Size, Role);
        }
    }

    /// <summary>Fully ruled: name, party where there are parties, and who came.</summary>
    private IEnumerable<Strip> Table(ImmutableArray<Participant> people, bool minutes)
    {
        var parties = people.Any(p => p.Party is not null);
        ImmutableArray<string> head = ["Navn", .. parties ? ["Parti"] : Array.Empty<string>(), minutes ? "Fremmødt" : "Bemærkninger"];
        var edges = parties ? ImmutableArray.Create(0f, Width * 0.5f, Width * 0.65f, Width * 0.9f) : [0f, Width * 0.6f, Width * 0.9f];
        yield return Row(head, looks.Body with { Bold = true }, true);
        foreach (var p in people)
        {
            var came = !minutes ? "" : p.Attendance == Attendance.Absent ? "Afbud" : "Ja";
            yield return Row([p.Name + (p.Role is null ? "" : $", {p.Role}"), .. parties ? [p.Party!] : Array.Empty<string>(), came],
                looks.Body, false);
        }

        Strip Row(ImmutableArray<string> cells, DrawnInk ink, bool top)
        {
            var line = strips.Line([.. cells.Select((c, i) => new TextPiece(edges[i] + 4, c, ink)).Where(p => p.Text.Length > 0)], ink.Size,
                Role);
            var height = line.Height + 3;
            ImmutableArray<Stroke> rules = [new(0, height, edges[^1], 0.5f),
                .. top ? [new Stroke(0, 0, edges[^1], 0.5f)] : Array.Empty<Stroke>(),
                .. edges.Select(e => new Stroke(e, 0, 0.5f, height))];
            return line with { Above = top ? 14 : 0, Height = height, Strokes = rules,
                Lines = [line.Lines[0] with { Baseline = line.Lines[0].Baseline + 1.5f }] };
        }
    }

    private IEnumerable<Strip> Grid(ImmutableArray<Participant> people, bool minutes)
    {
        var bold = looks.Body with { Bold = true };
        var columns = ImmutableArray.Create(0f, Width * 0.45f, Width * 0.6f, Width * 0.8f);
        ImmutableArray<string> head = minutes ? ["Navn", "Parti", "Rolle", "Fremmøde"] : ["Navn", "Parti", "Rolle"];
        yield return Row(head, bold, 14);
        foreach (var p in people)
        {
            var presence = p.Attendance == Attendance.Absent ? "Fraværende" : "Til stede";
            yield return Row([p.Name, p.Party ?? "", p.Role is null ? "" : char.ToUpperInvariant(p.Role[0]) + p.Role[1..],
                .. minutes ? [presence] : Array.Empty<string>()], looks.Body, 0);
        }

        Strip Row(ImmutableArray<string> cells, DrawnInk ink, float above)
        {
            var line = strips.Line([.. cells.Select((c, i) => new TextPiece(columns[i] + 4, c, ink))], ink.Size, Role);
            return line with { Above = above, Height = line.Height + 2, Strokes = [new(0, line.Height + 1, Width, 0.5f, 0x808080)] };
        }
    }
}
