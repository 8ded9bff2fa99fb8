using System.Globalization;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Setting;

/// <summary>The table of contents; page numbers come with the second setting.</summary>
internal sealed class ContentsSetter(LayoutFamily family, Looks looks, StripMaker strips, ItemSetter items)
{
    public IEnumerable<Strip> Set(Plan plan, IReadOnlyDictionary<string, int> pages)
    {
        var style = family.Contents;
        var role = new LineRole(TruthLabel.Contents);
        var width = family.Page.Body;
        var ink = looks.Body;
        yield return strips.Line([new(0, style.Heading, looks.Title with { Underline = false })], looks.Title.Size, role) with
        {
            Above = 26, NewPage = style.OwnPage, KeepWithNext = true, FullWidth = true,
        };
        foreach (var item in plan.Items)
        {
            var number = style.WithNumbers ? item.Number is null ? "" : items.Prefix(item.Number) : "";
            var page = pages.GetValueOrDefault(item.Id, 1).ToString(CultureInfo.InvariantCulture);
            var left = (item.Level - 1) * 14f;
            var start = left + (number.Length == 0 ? 0 : Math.Max(26, ink.Width(number) + 7));
            var showPage = style.Form is not (ContentsForm.Plain or ContentsForm.NumbersOnly);
            var room = width - start - (showPage ? 40 : 0);
            var title = items.Marked(item);
            if (style.Form == ContentsForm.Cut)
            {
                title = Cut(title, ink, room);
            }

            var set = strips.Text(title, ink, new(start, room, role) { Above = 3, Keep = false });
            for (var i = 0; i < set.Length; i++)
            {
                var pieces = set[i].Lines[0].Pieces;
                if (i == 0 && number.Length > 0)
                {
                    pieces = pieces.Insert(0, new(left, number, ink));
                }

                if (i == set.Length - 1 && showPage)
                {
                    var end = width - ink.Width(page);
                    var from = pieces[^1].X + pieces[^1].Width;
                    if (style.Form is ContentsForm.Leaders or ContentsForm.Cut)
                    {
                        var dots = (int)((end - 14 - from) / ink.Width("."));
                        if (dots > 2)
                        {
                            pieces = pieces.SetItem(pieces.Length - 1, pieces[^1] with { Text = pieces[^1].Text + new string('.', dots) });
                        }
                    }

                    pieces = pieces.Add(new(end, page, ink));
                }

                yield return set[i] with
                {
                    FullWidth = true,
                    Lines = [set[i].Lines[0] with { Pieces = pieces }],
                    Strokes = style.Form == ContentsForm.Ruled && i == set.Length - 1 ? [new(0, set[i].Height + 1, width, 0.4f, 0xAAAAAA)] : [],
                };
            }
        }
    }

    private static string Cut(string title, Ink ink, float room)
    {
        if (ink.Width(title) <= room)
        {
            return title;
        }

        var length = title.Length;
        while (length > 10 && ink.Width(title.AsSpan(0, length)) + ink.Width("...") > room)
        {
            length--;
        }

        return title[..length].TrimEnd();
    }
}
