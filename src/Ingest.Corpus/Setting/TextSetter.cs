using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Setting;

/// <summary>Sets what is no agenda: letters, reports and forms.</summary>
internal sealed class TextSetter(LayoutFamily family, Looks looks, StripMaker strips)
{
    private readonly BlockSetter blocks = new(family, looks, strips);

    public IEnumerable<Strip> Set(Plan plan)
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
        foreach (var block in plan.Text)
        {
            if (block is PlannedHeading heading)
            {
                var ink = chapters ? looks.Title : looks.Heading;
                foreach (var strip in strips.Text(heading.Text, ink, new(0, width, new(TruthLabel.InnerHeading)) { Above = family.Item.Above, Keep = true }))
                {
                    yield return strip;
                }

                continue;
            }

            foreach (var strip in blocks.Set(block, null, 0, width, family.Type.ParagraphGap, false))
            {
                yield return strip;
            }
        }
    }
}
