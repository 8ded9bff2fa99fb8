using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Cli.Reporters;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Pdf.Pages;

namespace Ingest.Cli.TakenTables;

/// <summary>Takes the tables out of what a run reads, and says in a line of each PDF how many it has.</summary>
/// <param name="talk">Where that is said.</param>
/// <param name="pages">Of tables on other pages nothing is taken; null: all pages.</param>
internal sealed class TableTaker(IRunReporter talk, ITableTarget target, PageRange? pages) : IRunReporter
{
    /// <summary>Documents that were taken with the first of their file.</summary>
    private readonly HashSet<DocumentResult> _taken = new(ReferenceEqualityComparer.Instance);

    /// <summary>Tables that were taken.</summary>
    public int Tables { get; private set; }

    /// <summary>Whether a file, or pages of one, were not read.</summary>
    public bool HasFaults { get; private set; }

    public void During(RunProgress progress, Action run) => talk.During(progress, run);

    public void Done(DocumentResult result, DocumentOutcome fate)
    {
        if (_taken.Remove(result))
        {
            return;
        }

        _taken.UnionWith(result.Further);
        foreach (var file in result.Further.Prepend(result).GroupBy(one => DocumentPath.FileOf(one.Path), StringComparer.Ordinal))
        {
            Take(FileTables.Of(file.Key, file));
        }
    }

    public void Say(Wording message) => talk.Say(message);

    public void Warn(Wording message) => talk.Warn(message);

    public void Finished(RunStatistics figures)
    {
        // How many documents of agendas were read is of no matter here.
    }

    private void Take(FileTables all)
    {
        if (all.Fault is { } fault)
        {
            HasFaults = true;
            talk.Warn(Wording.AsItIs(ResultLine.Of(fault)));
        }

        var file = pages is { } wanted ? all.On(wanted) : all;
        if (!file.Tables.IsEmpty)
        {
            target.Take(file);
            Tables += file.Tables.Length;
            talk.Say(Texts.TablesOf(file.Path, file.Tables.Length, TableTitle.Pages(file.Tables)));
        }
        else if (file.Fault?.Status != DocumentStatus.Failed)
        {
            talk.Warn(pages is not { } range ? Texts.NoTables(file.Path)
                : range.First > file.PageCount ? Texts.NoSuchPage(file.Path, range, Texts.Pages(file.PageCount))
                : Texts.NoTablesOnPages(file.Path, Texts.PageList(range, range.First == range.Last ? 1 : 2)));
        }
    }
}
