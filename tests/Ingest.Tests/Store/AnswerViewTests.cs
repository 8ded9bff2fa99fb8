using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>Each view that answers, on documents whose answer is plain to see, in the store of one machine.</summary>
public sealed class AnswerViewTests : AnswerViewRules, IDisposable
{
    private readonly StoredFeed _feed = new();

    public void Dispose() => _feed.Dispose();

    protected override void Hold(params AgendaDocument[] documents) => _feed.Hold(documents);

    protected override string[] Ask(string sql) => _feed.Ask(sql);
}
