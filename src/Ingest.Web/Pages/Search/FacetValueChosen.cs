using Ingest.Search.Searching;

namespace Ingest.Web.Pages.Search;

/// <summary>One value that a search is narrowed to.</summary>
internal sealed record FacetValueChosen(FacetName Name, string Value);
