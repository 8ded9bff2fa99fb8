using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Typesetting;

/// <summary>Sets what is no agenda: letters, reports and forms.</summary>
internal sealed class TextTypesetter(LayoutFamily family, Looks looks, StripMaker strips)
{
    private readonly BlockTypesetter _blocks = new(family, looks, strips);

    public IEnumerable<Strip> Set(Plan plan, IReadOnlyDictionary<string, int> starts)
    {
        var width = family.Page.ColumnWidth;
        if (plan.TextTitle is { } title)
        {
            var ink = looks.Section with { Size = family.Front.TitleSize };
            foreach (var strip in strips.Text(title, ink, new(0, width, new(TruthLabel.InnerHeading))))
            {
                yield return strip with { KeepWithNext = true };
            }
        }

        var chapters = family.Sort == DocumentSort.Report;
        if (family.Contents.Form != ContentsForm.None)
        {
            foreach (var strip in Contents(plan, starts, width))
            {
                yield return strip;
            }
        }

        foreach (var block in plan.Text)
        {
            if (block is PlannedHeading heading)
            {
                var ink = chapters ? looks.Title : looks.Heading;
                foreach (var strip in strips.Text(heading.Text, ink,
                    new(0, width, new(TruthLabel.InnerHeading)) { Above = family.Item.Above, Keep = true }))
                {
                    yield return strip with { StartsItem = heading.Text };
                }

                continue;
            }

            foreach (var strip in _blocks.Set(block, null, 0, width, family.Type.ParagraphGap, false))
            {
                yield return strip;
            }
        }
    }

    private IEnumerable<Strip> Contents(Plan plan, IReadOnlyDictionary<string, int> starts, float width)
    {
        var role = new LineRole(TruthLabel.Contents);
        yield return strips.Line([new(0, family.Contents.Heading, looks.Title)], looks.Title.Size, role) with { Above = 30,
            KeepWithNext = true };
        foreach (var heading in plan.Text.OfType<PlannedHeading>())
        {
            var page = starts.GetValueOrDefault(heading.Text, 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var set = strips.Text(heading.Text, looks.Body, new(0, width - 40, role) { Above = 3 });
            for (var i = 0; i < set.Length; i++)
            {
                var line = set[i].Lines[0];
                yield return i < set.Length - 1 ? set[i]
                    : set[i] with { Lines = [
                        line with { Pieces = line.Pieces.Add(new(width - looks.Body.Width(page), page, looks.Body)) }] };
            }
        }
    }
}
