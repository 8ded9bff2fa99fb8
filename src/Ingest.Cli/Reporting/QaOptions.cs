using System.Collections.Immutable;

namespace Ingest.Cli.Reporting;

/// <summary>What the report is made from.</summary>
/// <param name="Output">The folder that 'run' wrote.</param>
/// <param name="Truth">Folders of truth files.</param>
/// <param name="Pdfs">Folders that hold the PDFs, for drawing their pages.</param>
/// <param name="Report">The folder to write the report into.</param>
/// <param name="Corrections">The folder of what was corrected before, so that the pages go on from there; null: there is none.</param>
/// <param name="Drawn">For how many documents, the first ones of the run, the pages are drawn at most.</param>
public sealed record QaOptions(string Output, ImmutableArray<string> Truth, ImmutableArray<string> Pdfs, string Report, int Drawn,
    int Workers, string? Corrections = null);
