namespace Ingest.Model.Output;

/// <summary>A comment or pop-up on a page (kommentar): beside the page's text, never in it.</summary>
/// <param name="Box">In points of the displayed page.</param>
/// <param name="Date">ISO, with the time where one is given; null where none is.</param>
public sealed record PageAnnotation(int Page, Box Box, string? Author, string? Date, string Text);
