namespace Ingest.Model;

/// <summary>An entry of the file's outline (bogmærke).</summary>
/// <param name="Page">Where it leads to; null where that is nowhere in this file.</param>
/// <param name="Level">1 is the outermost.</param>
public sealed record Bookmark(string Title, int? Page, int Level);
