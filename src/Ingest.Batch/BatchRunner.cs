using Ingest.Batch.Documents;
using Ingest.Batch.Inputs;
using Ingest.Batch.Journal;
using Ingest.Batch.Stores;
using Ingest.Batch.Workers;
using Ingest.Feed;
using Ingest.Language;
using Ingest.Store;

namespace Ingest.Batch;

/// <summary>The main job: inputs in, an output folder out.</summary>
public sealed class BatchRunner(BatchOptions options, IRunReporter talk)
{
    /// <param name="inputs">In the order in which they are written, whatever the number of workers.</param>
    /// <param name="progress">Told of each result as it comes.</param>
    /// <param name="stop">Documents in hand are finished, the rest is left to a run with the same output folder.</param>
    /// <exception cref="IOException">The output folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The output folder can't be written.</exception>
    /// <exception cref="JournalException">The journal can't be used.</exception>
    /// <exception cref="Workers.WorkerException">No worker can be started.</exception>
    public void Run(IReadOnlyList<BatchInput> inputs, RunProgress progress, CancellationToken stop)
    {
        using var only = new RunLock(options.Output);
        using var reader = new GuardedReader(options.Settings, options.Limits);
        reader.Begin(); // it gets ready while the journal is opened
        var vanished = VanishedInputs.Of(inputs, KnownDocuments.In(options.Output), options.Prune);
        var folder = new OutputFolder(options.Output);
        using var journal = new RunJournal(options.Output);
        var version = RunVersion.Of(options.Settings);
        journal.BeginRun(version, options.Force);
        if (!journal.GoesOn)
        {
            new DocumentFiles(folder).ForgetRemoved();
        }

        journal.List(inputs, vanished.Kept);
        vanished.Doubts.ToList().ForEach(talk.Warn);
        if (ShapingOptions.Of(options).WithoutWhat(ShapingOptions.Last(options.Output)) is { } without)
        {
            talk.Warn(without);
        }

        foreach (var (name, fault) in FaultyCorrections.In(options.Settings.Corrections))
        {
            talk.Warn(Texts.FaultyCorrection(name, fault));
        }

        progress.Begin(options.Workers);
        talk.During(progress, () => new DocumentLanes(options, folder, journal, talk, progress, stop).Run(inputs, reader));
        if (!stop.IsCancellationRequested)
        {
            new FeedAssembly(folder, journal, options, version, talk).Make(inputs);
            if (vanished.Removed.Count > 0)
            {
                talk.Say(Texts.NoInputAnyMore(vanished.Removed.Count, DocumentFiles.Removed));
            }

            if (options.Store || StoreFile.IsIn(options.Output))
            {
                StoreKeeping.AfterRun(options.Output, talk, stop);
            }
        }

        folder.Close();
    }
}
