using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Content;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Typesetting.Front;

/// <summary>The first page's title and particulars.</summary>
internal sealed class FrontTypesetter(LayoutFamily family, Looks looks, StripMaker strips, Dice dice)
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private static readonly LineRole Role = new(TruthLabel.Meeting);
    private readonly FrontStyle _style = family.Front;

    private float Width => family.Page.Body;

    /// <summary>The title as printed goes into the truth with the strips.</summary>
    public (string Title, ImmutableArray<Strip> Strips) Set(Plan plan)
    {
        var scene = plan.Scene;
        var date = scene.Date;
        var word = plan.KindWord;
        var large = looks.Section with { Size = _style.TitleSize, Color = _style.Color };
        var clock = Clock(scene, _style.Date);
        List<Strip> all = [];
        string title;
        switch (_style.Form)
        {
            case FrontForm.SpacedCover:
                title = FormattableString.Invariant($"{word.ToUpperInvariant()} {date.Year}");
                foreach (var line in ContentLibrary.Shared.Pool("cover"))
                {
                    var head = !line.Contains(' ', StringComparison.Ordinal);
                    all.AddRange(strips.Text(line, looks.Body with { Bold = head }, new(0, Width * 0.6f, Role) { Above = head ? 18 : 4 }));
                }

                Add(title, large, 150);
                Add(Spaced(scene.Body), looks.Body with { Bold = true, Size = looks.Body.Size + 3 }, 30);
                Add($"Dato: {date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)} {scene.Start}", looks.Body, 8);
                Add($"Sted: {scene.Place}.", looks.Body, 2);
                Add(dice.Pick(ContentLibrary.Shared.Pool("formøde")), looks.Body, 2);
                break;
            case FrontForm.Sentence:
                title = $"{word} for møde i {scene.Body}";
                Add(title, large, 0);
                Add($"{Day(date, DateForm.LongWithDay)} kl. "
                    + $"{scene.Start.Replace(':', '.')}{(scene.End is null ? "" : " - " + scene.End.Replace(':', '.'))} i {scene.Place}",
                    looks.Body, 6);
                break;
            case FrontForm.Banner:
                title = FormattableString.Invariant($"{word.ToUpperInvariant()} {scene.Body} d. {date:dd-MM-yyyy}");
                all.AddRange(strips.Text(title, large, new(0, Width, Role)));
                all.AddRange(Labelled([("Mødedato", Day(date, _style.Date) + clock), ("Mødested", scene.Place)], 90, true));
                break;
            case FrontForm.Centered:
                title = word;
                Centered(scene.Organisation, looks.Body, 0);
                Centered(scene.Body, large, 8);
                Centered(title, looks.Section, 10);
                Centered($"{Day(date, _style.Date)}{clock}", looks.Body, 8);
                Centered(scene.Place, looks.Body, 2);
                break;
            case FrontForm.TwoColumns:
                title = $"{word} - {scene.Body}";
                all.AddRange(strips.Text(title, large, new(0, Width, Role)));
                all.AddRange(Labelled(
                    [("Udvalg:", scene.Body), ("Dato:", Day(date, _style.Date)), ("Tidspunkt:", "kl. " + Times(scene)),
                        ("Sted:", scene.Place)], 100, true));
                break;
            case FrontForm.Boxed:
                title = word.ToUpperInvariant();
                all.AddRange(Box(title, large, scene, clock));
                break;
            case FrontForm.Letter:
                var library = ContentLibrary.Shared;
                Add(scene.Organisation, looks.Body with { Bold = true }, 0);
                Add($"Til medlemmerne af {scene.Body}", looks.Body, 22);
                Add($"{SlotFiller.Date(date.AddDays(-dice.Between(5, 12)))}", looks.Body, 4);
                Add(dice.Pick<string>(["Indkaldelse til møde", "Indbydelse til møde", "Møde"]), looks.Body with { Bold = true }, 24);
                Add(dice.Pick(library.Pool("følgebrev")), looks.Body, 6);
                Add(dice.Pick(library.Pool("afslutning")), looks.Body, 14);
                Add(ScenePlanner.Name(dice), looks.Body, 20);
                Add(dice.Pick<string>(["Sekretariatet", "Direktør", "Formand", "Byrådssekretær"]), looks.Body, 0);
                title = $"{word} for møde i {scene.Body}";
                var break1 = all.Count;
                Add(title, large, _style.OwnPage ? 0 : 34);
                all[break1] = all[break1] with { NewPage = _style.OwnPage };
                Add($"{Day(date, _style.Date)}{clock}", looks.Body, 4);
                Add(scene.Place, looks.Body, 2);
                break;
            case FrontForm.Typed:
                title = $"{word.ToUpperInvariant()} fra mødet i {scene.Body}";
                Add(scene.Organisation.ToUpperInvariant(), looks.Body, 0);
                Add(title, large with { Underline = true }, 16);
                Add($"{Day(date, _style.Date)}{clock}", looks.Body, 2);
                Add($"Sted: {scene.Place}", looks.Body, 2);
                break;
            default:
                title = word;
                Add(scene.Organisation, looks.Body with { Bold = true }, 0);
                Add(scene.Body, large, 10);
                Add(title, large with { Bold = false }, 4);
                all.AddRange(
                    Labelled([("Mødedato:", Day(date, _style.Date)), ("Mødetidspunkt:", "Kl. " + Times(scene)), ("Mødested:", scene.Place)],
                        0, false));
                break;
        }

        return (title, [.. all.Select(s => s with { FullWidth = true })]);

        void Add(string text, DrawnInk ink, float above) => all.AddRange(strips.Text(text, ink, new(0, Width, Role) { Above = above }));
        void Centered(string text, DrawnInk ink, float above) =>
            all.AddRange(strips.Text(text, ink, new(0, Width, Role) { Above = above, Align = Side.Center }));
    }

    private static string Times(Scene scene) => scene.End is null ? scene.Start : $"{scene.Start} - {scene.End}";

    private static string Clock(Scene scene, DateForm form) => form switch
    {
        DateForm.SlashDash =>
            " kl. " + (scene.Start.EndsWith(":00", StringComparison.Ordinal)
                ? scene.Start[..2].TrimStart('0') : scene.Start.Replace(':', '.')),
        _ => " kl. " + scene.Start.Replace(':', '.') + (scene.End is null ? "" : $"-{scene.End.Replace(':', '.')}"),
    };

    public static string Day(DateOnly date, DateForm form) => form switch
    {
        DateForm.LongWithDay => Capital(date.ToString("dddd", Danish)) + " den " + SlotFiller.Date(date),
        DateForm.Dashes => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
        DateForm.SlashDash => FormattableString.Invariant($"{date.Day}/{date.Month}-{date.Year}"),
        DateForm.Dots => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        _ => SlotFiller.Date(date),
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Spaced(string text) =>
        string.Join("  ", text.ToUpperInvariant().Split(' ').Select(w => string.Join(' ', w.ToCharArray())));

    private IEnumerable<Strip> Labelled(ImmutableArray<(string Label, string Value)> rows, float column, bool bold)
    {
        var label = looks.Body with { Bold = bold };
        foreach (var ((name, value), i) in rows.Select((r, i) => (r, i)))
        {
            var start = column > 0 ? column : label.Width(name) + 5;
            var set = strips.Text(value, looks.Body, new(start, Width - start, Role) { Above = i == 0 ? 14 : 3 });
            yield return set[0] with { Lines = [set[0].Lines[0] with { Pieces = set[0].Lines[0].Pieces.Insert(0, new(0, name, label)) }] };
            foreach (var more in set.Skip(1))
            {
                yield return more;
            }
        }
    }

    private IEnumerable<Strip> Box(string title, DrawnInk large, Scene scene, string clock)
    {
        var set = strips.Text(title, large, new(8, Width - 16, Role))
            .AddRange(strips.Text($"{scene.Organisation}, {scene.Body}", looks.Body with { Bold = true },
                new(8, Width - 16, Role) { Above = 4 }))
            .AddRange(strips.Text($"{Day(scene.Date, _style.Date)}{clock}", looks.Body, new(8, Width - 16, Role) { Above = 4 }))
            .AddRange(strips.Text(scene.Place, looks.Body, new(8, Width - 16, Role)));
        for (var i = 0; i < set.Length; i++)
        {
            var above = i == 0 ? 6f : set[i].Above;
            var height = set[i].Height + above + (i == set.Length - 1 ? 6 : 0);
            ImmutableArray<Stroke> sides = [new(0, 0, 0.8f, height), new(Width, 0, 0.8f, height)];
            yield return set[i] with
            {
                Above = 0,
                Height = height,
                KeepWithNext = true,
                Lines = [set[i].Lines[0] with { Baseline = set[i].Lines[0].Baseline + above }],
                Strokes = i == 0 ? sides.Add(new(0, 0, Width, 0.8f)) : i == set.Length - 1
                    ? sides.Add(new(0, height, Width + 0.8f, 0.8f)) : sides,
            };
        }
    }
}
