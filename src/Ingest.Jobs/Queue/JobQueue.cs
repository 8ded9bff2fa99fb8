using Hangfire;
using Hangfire.Common;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.States;
using Ingest.Language;
using Ingest.Postgres;
using Ingest.Store;

namespace Ingest.Jobs.Queue;

/// <summary>
/// Hangfire's queues in the store's own database, schema <c>hangfire</c>. A job is a chunk's number; who takes it has a lease that is
/// renewed while it works, and it comes again where the lease runs out. Hangfire's own lock is used for nothing of ours: it is taken from
/// a living holder after ten minutes, and goes by the machines' clocks.
/// </summary>
public sealed class JobQueue
{
    /// <summary>Documents with text; scans, of which a page takes seconds, so that text does not wait behind them.</summary>
    public const string Text = "text", Scans = "scans";

    public static readonly IReadOnlyList<string> All = [Text, Scans];

    /// <summary>Hangfire's name of a queue. It takes queues by the order of their names, whatever order a worker lists them in.</summary>
    internal static string NameOf(string queue) => queue == Text ? "1-text" : "2-scans";

    /// <summary>How long nobody else takes a job whose worker is heard of no more.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Hangfire holds its lock of a job for milliseconds, while it writes down what became of it. A holder that died leaves a row, and all
    /// others wait so long for it: ten minutes, where nothing is said.
    /// </summary>
    private static readonly TimeSpan LockHeld = TimeSpan.FromSeconds(20);

    /// <summary>How often an idle lane looks for a job; others are told of by the database.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    private readonly PostgresStore _store;
    private readonly BackgroundJobClient _client;

    private JobQueue(PostgresStore store, TimeSpan lease, bool prepares)
    {
        _store = store;
        GlobalConfiguration.Configuration.UseLogProvider(new SilentLog()).UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings();
        Storage = new PostgreSqlStorage(new NpgsqlConnectionFactory(store.Address.Settings, new PostgreSqlStorageOptions()),
            new PostgreSqlStorageOptions
        {
            PrepareSchemaIfNecessary = prepares,
            StartupConnectionMaxRetries = 0, // the store was reached a moment ago: what is wrong now, half a minute does not mend
            InvisibilityTimeout = lease,
            UseSlidingInvisibilityTimeout = true,
            DistributedLockTimeout = LockHeld,
            QueuePollInterval = Poll,
            EnableLongPolling = true,
        });
        _client = new BackgroundJobClient(Storage);
    }

    public PostgreSqlStorage Storage { get; }

    /// <summary>With its tables, which are made where they are not there.</summary>
    /// <param name="lease">For tests: another one than <see cref="Lease"/>.</param>
    /// <exception cref="StoreException">They can't be made.</exception>
    public static JobQueue Prepare(PostgresStore store, TimeSpan? lease = null) =>
        store.Guarded(() => new JobQueue(store, lease ?? Lease, prepares: true));

    /// <summary>As it is there: nothing is made, and who may only read can look at it.</summary>
    /// <exception cref="StoreException">There is none, or it can't be reached.</exception>
    public static JobQueue Existing(PostgresStore store) => store.Reading(() =>
    {
        using var connection = store.Open();
        return connection.Scalar("SELECT to_regclass('jobs.inputs') IS NOT NULL AND to_regclass('hangfire.job') IS NOT NULL") is true
            ? new JobQueue(store, Lease, prepares: false) : throw new StoreException(Texts.NothingEnqueued(store.Address));
    });

    /// <summary>Puts a chunk into a queue.</summary>
    /// <exception cref="StoreException">It can't be put there.</exception>
    public void Enqueue(long chunk, string queue) => _store.Guarded(() =>
    {
        try
        {
            return _client.Create(Job.FromExpression<IChunkJob>(job => job.Run(chunk, CancellationToken.None)),
                new EnqueuedState(NameOf(queue)));
        }
        catch (BackgroundJobClientException fault) when (fault.InnerException is { } its && PostgresFault.IsOne(its))
        {
            throw PostgresFault.Of(_store.Address, its);
        }
    });
}
