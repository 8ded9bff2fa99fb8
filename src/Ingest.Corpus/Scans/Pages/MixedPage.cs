namespace Ingest.Corpus.Scans.Pages;

/// <summary>What a page of a mixed document is.</summary>
/// <param name="Error">Share of the embedded text's characters that are wrong; null where there is no text or none known.</param>
internal sealed record MixedPage(string Kind, string Variant, double? Error);
