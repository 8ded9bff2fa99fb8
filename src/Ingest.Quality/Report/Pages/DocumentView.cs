using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Checks;
using Ingest.Quality.Corrections;
using Ingest.Quality.Scoring;

namespace Ingest.Quality.Report.Pages;

/// <summary>What a document's page shows.</summary>
public sealed record DocumentView
{
    public required AgendaDocument Document { get; init; }

    /// <summary>Null without truth.</summary>
    public DocumentScore? Score { get; init; }

    public ImmutableArray<DocumentCheck> Checks { get; init; } = [];

    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>As they were read again; empty where they are not drawn.</summary>
    public ImmutableArray<PageLayout> Pages { get; init; } = [];

    /// <summary>The lines of the pages, for what is no content.</summary>
    public ImmutableArray<TextLine> Lines { get; init; } = [];

    /// <summary>The lines that can be pointed at: those in tables too.</summary>
    public ImmutableArray<TextLine> Pointing { get; init; } = [];

    /// <summary>What was corrected before, from the file that holds it; null where there is none.</summary>
    public CorrectionFile? Corrections { get; init; }

    /// <summary>Why the pages are not drawn; null where they are.</summary>
    public Words.BilingualText? NotDrawn { get; init; }
}
