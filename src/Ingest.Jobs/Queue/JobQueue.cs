using Hangfire;
using Hangfire.Common;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.States;
using Ingest.Postgres;

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

    private readonly BackgroundJobClient _client;

    /// <param name="lease">For tests: another one than <see cref="Lease"/>.</param>
    public JobQueue(PostgresAddress address, TimeSpan? lease = null)
    {
        GlobalConfiguration.Configuration.UseLogProvider(new SilentLog()).UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings();
        Storage = new PostgreSqlStorage(new NpgsqlConnectionFactory(address.Settings, new PostgreSqlStorageOptions()),
            new PostgreSqlStorageOptions
        {
            InvisibilityTimeout = lease ?? Lease,
            UseSlidingInvisibilityTimeout = true,
            DistributedLockTimeout = LockHeld,
            QueuePollInterval = Poll,
            EnableLongPolling = true,
        });
        _client = new BackgroundJobClient(Storage);
    }

    public PostgreSqlStorage Storage { get; }

    /// <summary>Puts a chunk into a queue.</summary>
    public void Enqueue(long chunk, string queue) =>
        _client.Create(Job.FromExpression<IChunkJob>(job => job.Run(chunk, CancellationToken.None)), new EnqueuedState(NameOf(queue)));
}
