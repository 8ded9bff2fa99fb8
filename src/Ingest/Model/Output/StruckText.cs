namespace Ingest.Model.Output;

/// <summary>Words with a line through them: they hold no longer, and are not in the block's text.</summary>
/// <param name="At">Where in the block's text (of a list: of its entries joined by line ends) they stood, in UTF-16 units:
/// at what came next. A table's block has no text: 0.</param>
public sealed record StruckText(string Text, int At);
