using System.Collections.Immutable;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Quality.Alignment;

namespace Ingest.Cli.Learning.Bodies;

/// <summary>A corrected document as it was read, and what its truth says of each of the lines.</summary>
public sealed record ReadPaper(CorrectedDocument Document, MeetingTrace Read, TruthAlignment Truth)
{
    public static ReadPaper Of(CorrectedDocument document, MeetingTrace read) =>
        new(document, read, TruthAlignment.Of(document.Truth, read.Context.Lines));

    /// <summary>
    /// What each line is; null where that is not known. The lines of an item that was read as its truth has it are what they were taken
    /// for. A truth has no lists and inner headings of its own: text is what it was taken for, as long as that is some kind of text.
    /// </summary>
    public ImmutableArray<LineLabel?> Labels()
    {
        var agreed = AgreedItems.Of(Document.Truth, Read.Agenda);
        var counted = Read.Labelled.Count(line => line.Label == LineLabel.ItemHeading) == agreed.Length;
        var item = -1;
        return [.. Truth.Lines.Select((line, i) =>
        {
            item += Read.Labelled[i].Label == LineLabel.ItemHeading ? 1 : 0;
            return counted && ((item >= 0 && agreed[item] >= 0) || (line.Item >= 0 && agreed.Contains(line.Item))) ? Read.Labelled[i].Label
                : line.Label != LineLabel.Body ? line.Label : AsText(Read.Labelled[i]);
        })];
    }

    private static LineLabel AsText(LabelledLine line) =>
        line.Label is LineLabel.Body or LineLabel.ListEntry or LineLabel.InnerHeading ? line.Label
            : line.Facts.Marker is not null ? LineLabel.ListEntry : line.Facts.StandsOut ? LineLabel.InnerHeading : LineLabel.Body;

    /// <summary>For training; it counts as so many made ones.</summary>
    public LabelledDocument Labelled(double weight) => new(Document.Name, Read.Context, Read.Structure, Labels(), weight);
}
