using Ingest.Model;

namespace Ingest.Tables.Items.Margins;

/// <summary>The rows of a title in the margin, with the lines of the text beside and below it.</summary>
internal sealed class MarginItem(TextLine first)
{
    public List<TextLine> Title { get; } = [first];

    public List<TextLine> Text { get; } = [];

    public string Words => string.Join(' ', Title.Select(line => line.Text));
}
