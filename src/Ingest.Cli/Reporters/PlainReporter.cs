using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Language.Wordings;
using Ingest.Model.Output;

namespace Ingest.Cli.Reporters;

/// <summary>A line for each document that was read or is not complete, and one for the progress now and then: for pipes.</summary>
public sealed class PlainReporter(TextWriter writer, Verbosity verbosity = Verbosity.Usual) : IRunReporter
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    private readonly TextWriter _writer = TextWriter.Synchronized(writer);

    public void During(RunProgress progress, Action run)
    {
        using var timer = verbosity == Verbosity.Quiet
            ? null : new Timer(_ => Write(ProgressText.Of(progress.Figures())), null, Step, Step);
        run();
    }

    public void Done(DocumentResult result, DocumentOutcome fate)
    {
        if (verbosity.Tells(result, fate != DocumentOutcome.Unchanged || result.Status != DocumentStatus.Complete))
        {
            Write(ResultLine.Of(result, fate, verbosity));
        }
    }

    public void Say(Wording message)
    {
        if (verbosity != Verbosity.Quiet)
        {
            Warn(message);
        }
    }

    public void Warn(Wording message) => Write(message);

    public void Finished(RunStatistics figures)
    {
        if (verbosity != Verbosity.Quiet)
        {
            Terminal.Talk().Write(StatisticsTable.Of(figures));
        }
    }

    private void Write(string line) => _writer.WriteLine(OneLine.Of(line));
}
