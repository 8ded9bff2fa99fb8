namespace Ingest.Batch.Documents;

/// <summary>
/// Works on many inputs with some threads and hands the results on in the inputs' order. Only a window of
/// results is held: a slow input makes the others wait rather than pile up.
/// </summary>
public sealed class OrderedWorkers<TInput, TResult>
{
    private const int WindowPerWorker = 4;

    private readonly Lock _door = new();
    private readonly SemaphoreSlim _room;
    private readonly AutoResetEvent _arrived = new(false);
    private readonly IReadOnlyList<TInput> _inputs;
    private readonly Dictionary<int, TResult> _waiting = [];
    private int _next = -1;
    private volatile bool _stopped;
    private Exception? _defect;

    private OrderedWorkers(IReadOnlyList<TInput> inputs, int workers)
    {
        _inputs = inputs;
        _room = new SemaphoreSlim(workers * WindowPerWorker);
    }

    /// <param name="newWorker">Called once on each thread; what it gives is used by that thread alone.</param>
    /// <param name="inOrder">Called on the calling thread. If it throws, the workers stop and the exception goes on.</param>
    public static void Run(
        IReadOnlyList<TInput> inputs, int workers, Func<Func<TInput, TResult>> newWorker, Action<TResult> inOrder)
    {
        if (inputs.Count == 0)
        {
            return;
        }

        workers = Math.Min(workers, inputs.Count);
        var batch = new OrderedWorkers<TInput, TResult>(inputs, workers);
        var threads = Enumerable.Range(1, workers)
            .Select(number => new Thread(() => batch.Work(newWorker)) { Name = $"worker {number}" })
            .ToList();
        threads.ForEach(thread => thread.Start());
        try
        {
            batch.HandOn(inOrder);
        }
        finally
        {
            batch._stopped = true;
            batch._room.Release(workers);
            threads.ForEach(thread => thread.Join());
        }
    }

    private void Work(Func<Func<TInput, TResult>> newWorker)
    {
        try
        {
            var work = newWorker();
            while (true)
            {
                _room.Wait();
                var index = Interlocked.Increment(ref _next);
                if (_stopped || index >= _inputs.Count)
                {
                    return;
                }

                var result = work(_inputs[index]);
                lock (_door)
                {
                    _waiting.Add(index, result);
                }

                _arrived.Set();
            }
        }
        catch (Exception exception)
        {
            _defect = exception;
            _arrived.Set();
        }
    }

    private void HandOn(Action<TResult> inOrder)
    {
        for (var index = 0; index < _inputs.Count;)
        {
            TResult? result;
            bool here;
            lock (_door)
            {
                here = _waiting.Remove(index, out result);
            }

            if (here)
            {
                inOrder(result!);
                _room.Release();
                index++;
            }
            else if (_defect is { } defect)
            {
                throw new InvalidOperationException("A worker stopped.", defect);
            }
            else
            {
                _arrived.WaitOne();
            }
        }
    }
}
