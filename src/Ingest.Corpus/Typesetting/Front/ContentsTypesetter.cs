using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Typesetting.Front;

/// <summary>The table of contents; page numbers come with the second setting.</summary>
internal sealed class ContentsTypesetter(LayoutFamily family, Looks looks, StripMaker strips, ItemTypesetter items)
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
        if (style.Form == ContentsForm.Table)
        {
            foreach (var strip in Table(plan, pages))
            {
                yield return strip;
            }

            yield break;
        }

        foreach (var item in plan.Items)
        {
            var number = style.WithNumbers ? items.Listed(item) : "";
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
                    Strokes = style.Form == ContentsForm.Ruled && i == set.Length - 1
                        ? [new(0, set[i].Height + 1, width, 0.4f, 0xAAAAAA)] : [],
                };
            }
        }
    }

    /// <summary>"Punkt", "Sag" and "Side" in a ruled table.</summary>
    private IEnumerable<Strip> Table(Plan plan, IReadOnlyDictionary<string, int> pages)
    {
        var role = new LineRole(TruthLabel.Contents);
        var (body, width) = (looks.Body, family.Page.Body);
        var bold = body with { Bold = true };
        float[] edges = [0, 62, width - 46, width];
        yield return Row(
            [strips.Line([new(edges[0] + 4, "Punkt", bold), new(edges[1] + 4, "Sag", bold), new(edges[2] + 4, "Side", bold)], body.Size,
                role)], true).Single();
        foreach (var item in plan.Items)
        {
            var page = pages.GetValueOrDefault(item.Id, 1).ToString(CultureInfo.InvariantCulture);
            var set = strips.Text(items.Marked(item), body, new(edges[1] + 4, edges[2] - edges[1] - 8, role));
            var cells = set[0].Lines[0].Pieces.Insert(0, new(edges[0] + 4, items.Listed(item), body))
                .Add(new(edges[3] - 5 - body.Width(page), page, body));
            set = set.SetItem(0, set[0] with { Lines = [set[0].Lines[0] with { Pieces = [.. cells.Where(p => p.Text.Length > 0)] }] });
            foreach (var strip in Row(set, false))
            {
                yield return strip;
            }
        }

        IEnumerable<Strip> Row(ImmutableArray<Strip> lines, bool first) => lines.Select((strip, i) =>
        {
            var (top, bottom) = (i == 0 ? 2f : 0, i == lines.Length - 1 ? 2f : 0);
            var height = strip.Height + top + bottom;
            ImmutableArray<Stroke> rules = [.. edges.Select(e => new Stroke(e, 0, 0.5f, height)),
                .. first ? [new Stroke(0, 0, width, 0.5f)] : Array.Empty<Stroke>(),
                .. bottom > 0 ? [new Stroke(0, height, width, 0.5f)] : Array.Empty<Stroke>()];
            return strip with
            {
                Above = first ? 6 : 0, Height = height, FullWidth = true, Strokes = rules, KeepWithNext = first,
                Lines = [strip.Lines[0] with { Baseline = strip.Lines[0].Baseline + top }],
            };
        });
    }

    private static string Cut(string title, DrawnInk ink, float room)
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
