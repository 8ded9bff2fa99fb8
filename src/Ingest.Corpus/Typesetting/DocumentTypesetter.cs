using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Typesetting.Front;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Typesetting;

/// <summary>A document set on pages, ready to draw.</summary>
/// <param name="Title">The meeting's title as printed, or null.</param>
internal sealed record SetDocument(Plan Plan, string? Title, ImmutableArray<ImmutableArray<PlacedStrip>> Pages)
{
    /// <summary>The first page tells when the meeting ends.</summary>
    public bool ShowsEnd =>
        Plan.Family.Front is { Form: not FrontForm.SpacedCover, Date: not DateForm.SlashDash }
            or { Form: FrontForm.Labels or FrontForm.TwoColumns or FrontForm.Sentence };
}

/// <summary>Front, contents, items, signatures; set twice so that the contents know their pages.</summary>
internal static class DocumentTypesetter
{
    public static SetDocument Set(Plan plan, Dice dice)
    {
        var family = plan.Family;
        var looks = Looks.Make(family, dice);
        var strips = new StripMaker(family, looks.Leading);
        var furniture = new FurnitureTypesetter(family, looks);
        if (family.NoAgenda)
        {
            var text = new TextTypesetter(family, looks, strips);
            var first = Paginator.Fill(family.Page, [.. text.Set(plan, new Dictionary<string, int>())]);
            var second = Paginator.Fill(family.Page, [.. text.Set(plan, Starts(first))]);
            return new(plan, null, Furnished(second, plan, furniture));
        }

        var items = new ItemTypesetter(family, looks, strips, dice);
        var contents = new ContentsTypesetter(family, looks, strips, items);
        var people = new ParticipantTypesetter(family, looks, strips);
        var (title, front) = new FrontTypesetter(family, looks, strips, dice).Set(plan);
        var body = Items(plan, items, family);
        var pages = ImmutableArray<SetPage>.Empty;
        IReadOnlyDictionary<string, int> starts = new Dictionary<string, int>();
        for (var pass = 0; pass < 2; pass++)
        {
            List<Strip> all = [.. front];
            if (!family.Front.PeopleAtEnd)
            {
                all.AddRange(people.Participants(plan.Scene));
            }

            if (family.Contents is { Form: not ContentsForm.None, AtEnd: false } && plan.Items.Length > 2)
            {
                all.AddRange(contents.Set(plan, starts));
            }

            all.AddRange(body);
            if (family.Front.PeopleAtEnd)
            {
                all.AddRange(people.Participants(plan.Scene));
            }

            if (plan.Closing is { } closing)
            {
                all.AddRange(strips.Text(closing, looks.Body, new(0, family.Page.ColumnWidth, new(TruthLabel.Meeting)) { Above = 28 }));
            }

            all.AddRange(people.Signatures(plan.Scene));
            if (family.Contents is { Form: not ContentsForm.None, AtEnd: true })
            {
                all.AddRange(contents.Set(plan, starts));
            }

            pages = Paginator.Fill(family.Page, all);
            starts = Starts(pages);
            if (family.Contents.Form == ContentsForm.None)
            {
                break;
            }
        }

        return new(plan, title, Furnished(pages, plan, furniture));
    }

    private static List<Strip> Items(Plan plan, ItemTypesetter items, LayoutFamily family)
    {
        List<Strip> body = [];
        for (var i = 0; i < plan.Items.Length; i++)
        {
            var afterSection = i > 0 && plan.Items[i].Parent == plan.Items[i - 1].Id;
            body.AddRange(items.Set(plan.Items[i], i == 0, afterSection));
        }

        if (body.Count > 0)
        {
            body[0] = body[0] with { NewPage = family.Front is { OwnPage: true, Form: not FrontForm.Letter }
                || (family.Contents.OwnPage && !family.Contents.AtEnd), Above = family.Item.Above + 10 };
        }

        return body;
    }

    private static Dictionary<string, int> Starts(ImmutableArray<SetPage> pages)
    {
        Dictionary<string, int> starts = [];
        for (var p = 0; p < pages.Length; p++)
        {
            foreach (var id in pages[p].Strips.Select(s => s.Strip.StartsItem).OfType<string>())
            {
                starts.TryAdd(id, p + 1);
            }
        }

        return starts;
    }

    private static ImmutableArray<ImmutableArray<PlacedStrip>> Furnished(ImmutableArray<SetPage> pages, Plan plan,
        FurnitureTypesetter furniture) =>
        [.. pages.Select((page, i) => page.Strips.AddRange(furniture.Set(plan, page, i + 1, pages.Length)))];
}
