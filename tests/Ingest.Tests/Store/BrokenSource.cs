using Ingest.Feed.Sources;
using Ingest.Batch.Stores;
using Ingest.Model.Output;
using Ingest.Store;
using Ingest.Store.Updates;

namespace Ingest.Tests.Store;

/// <summary>An output of which one document can't be read.</summary>
internal sealed class BrokenSource(string folder, string broken) : IDocumentSource
{
    private readonly FinishedOutput _whole = new(folder);

    public IReadOnlyList<SourceDocument> All => _whole.All;

    public AgendaDocument Read(SourceDocument document) =>
        document.Path == broken ? throw new IOException("no such thing") : _whole.Read(document);

    public UpdateResult Update()
    {
        using var store = StoreDatabase.ForWriting(StoreFile.In(folder));
        return new StoreUpdate(store, this, TimeProvider.System).Run(CancellationToken.None);
    }
}
