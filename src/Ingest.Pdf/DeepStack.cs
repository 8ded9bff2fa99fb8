namespace Ingest.Pdf;

/// <summary>
/// Work on a stack of 32 MiB, as a run's workers have: a PDF may nest so deep that a default stack ends, and the process with it.
/// </summary>
public static class DeepStack
{
    private const int Bytes = 32 * 1024 * 1024;

    /// <summary>Waits for the work; what it throws is thrown here.</summary>
    public static T Run<T>(Func<T> work) => Start(work).GetAwaiter().GetResult();

    /// <summary>Does the work on a thread of its own.</summary>
    public static Task<T> Start<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(Work, Bytes) { IsBackground = true, Name = "Ingest" }.Start();
        return done.Task;

        void Work()
        {
            try
            {
                done.SetResult(work());
            }
            catch (OperationCanceledException canceled)
            {
                done.SetCanceled(canceled.CancellationToken);
            }
            catch (Exception thrown)
            {
                done.SetException(thrown);
            }
        }
    }
}
