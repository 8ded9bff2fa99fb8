using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Feed.Sources;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;

namespace Ingest.Store.Updates;

/// <summary>
/// Brings a store to what an output holds: reads what is new or changed, a chunk in one transaction, and marks what is gone. It is
/// found by comparing the two, so that an update that was killed at any moment is gone on with by the next one.
/// </summary>
/// <param name="progress">Told how many of how many documents are done.</param>
public sealed class StoreUpdate(StoreDatabase store, IDocumentSource source, TimeProvider clock, Action<int, int>? progress = null)
{
    /// <summary>Documents a transaction: their rows are in memory until it ends, about 2 MB for 256 of three pages.</summary>
    private const int Chunk = 256;

    private readonly ImmutableArray<Wording>.Builder _problems = ImmutableArray.CreateBuilder<Wording>();

    /// <exception cref="StoreException">It can't be written, or a newer program made it.</exception>
    public UpdateResult Run(CancellationToken stop)
    {
        StoreShape.Prepare(store);
        var state = StoreState.Of(store);
        var plan = UpdatePlan.Of(state, source.All);
        var writer = new ChunkWriter(store, state.LastCursor);
        var (done, written) = (0, 0);
        if (!plan.Removed.IsEmpty)
        {
            // First: who follows the changes of a file that got another name lets go of the content before it comes again.
            store.Together(() => writer.Remove(plan.Removed, clock.GetUtcNow()));
        }

        foreach (var chunk in plan.Steps.Chunk(Chunk))
        {
            if (stop.IsCancellationRequested)
            {
                return new UpdateResult(written, plan.Removed.Length, _problems.ToImmutable(), false, writer.Changed, state.LastCursor);
            }

            var read = Read(chunk);
            store.Together(() => writer.Write(read));
            written += read.Count;
            progress?.Invoke(done += chunk.Length, plan.Steps.Length);
        }

        return new UpdateResult(written, plan.Removed.Length, _problems.ToImmutable(), true, writer.Changed, state.LastCursor);
    }

    /// <summary>In order; one that can't be read is told of, and its rows stay as they were.</summary>
    private List<(UpdateStep Step, AgendaDocument Document)> Read(UpdateStep[] chunk)
    {
        var read = new List<(UpdateStep, AgendaDocument)>();
        foreach (var (step, document, problem) in chunk.AsParallel().AsOrdered().Select(TryRead))
        {
            if (document is not null)
            {
                read.Add((step, document));
            }
            else
            {
                _problems.Add(problem!);
            }
        }

        return read;
    }

    private (UpdateStep Step, AgendaDocument? Document, Wording? Problem) TryRead(UpdateStep step)
    {
        try
        {
            return (step, source.Read(step.Source), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return (step, null, Texts.NotInStore(step.Source.Path, fault.Message));
        }
    }
}
