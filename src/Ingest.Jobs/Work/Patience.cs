using Ingest.Language;
using Ingest.Postgres;
using Ingest.Store;

namespace Ingest.Jobs.Work;

/// <summary>Waits for a database that is away, full or in its own way, rather than throw away what was read.</summary>
/// <param name="warn">Told once why it waits, and once that it goes on.</param>
internal sealed class Patience(Action<Ingest.Language.Wordings.Wording> warn)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200), Longest = TimeSpan.FromSeconds(15);

    private readonly Lock _door = new();
    private bool _waits;

    /// <exception cref="StoreException">Waiting does not help, or the stop came first.</exception>
    public T Do<T>(Func<T> work, CancellationToken stop)
    {
        for (var pause = First; ; pause = pause * 2 < Longest ? pause * 2 : Longest)
        {
            try
            {
                var done = work();
                Tell(false, null);
                return done;
            }
            catch (Exception fault) when (PostgresFault.MayPass(fault) && !stop.IsCancellationRequested)
            {
                Tell(true, fault);
                stop.WaitHandle.WaitOne(pause);
            }
        }
    }

    private void Tell(bool waits, Exception? fault)
    {
        lock (_door)
        {
            if (_waits == waits)
            {
                return;
            }

            _waits = waits;
        }

        warn(waits ? Texts.WaitsForDatabase(Ingest.Language.Wordings.ForeignWording.Of(fault!)) : Texts.DatabaseIsBack);
    }
}
