using Ingest.Model.Output;
using Ingest.Postgres;
using Ingest.Tests.Store;

namespace Ingest.Tests.Postgres.Views;

/// <summary>Each view that answers, on documents whose answer is plain to see, on PostgreSQL.</summary>
public sealed class PostgresAnswerViewTests : AnswerViewRules, IDisposable
{
    private readonly PostgresFeed _feed = new();

    public void Dispose() => _feed.Dispose();

    protected override void Hold(params AgendaDocument[] documents)
    {
        _feed.Write("one", documents);
        Assert.True(AnswerRefresh.Run(_feed.Store));
    }

    protected override string[] Ask(string sql) => _feed.Ask(sql);
}
