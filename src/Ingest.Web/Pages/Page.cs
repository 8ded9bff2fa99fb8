using Ingest.Web.Writing;

namespace Ingest.Web.Pages;

/// <summary>What one page has of its own.</summary>
internal sealed record Page(string Title, Html Main)
{
    /// <summary>Its permanent address; null where it has none.</summary>
    public string? Canonical { get; init; }

    /// <summary>Of the Atom feed that follows it.</summary>
    public string? Feed { get; init; }

    /// <summary>What stands in the search box.</summary>
    public string Question { get; init; } = "";

    /// <summary>The page has the search box itself.</summary>
    public bool HasSearch { get; init; }

    /// <summary>It uses the window's whole width.</summary>
    public bool IsWide { get; init; }

    public bool IsFound { get; init; } = true;
}
