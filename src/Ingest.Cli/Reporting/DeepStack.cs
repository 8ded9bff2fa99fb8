namespace Ingest.Cli.Reporting;

/// <summary>Work on a stack as deep as a run's workers have: a PDF that they could read nested so deep that a default stack ends.</summary>
public static class DeepStack
{
    private const int Bytes = 32 * 1024 * 1024;

    /// <param name="work">Must not throw.</param>
    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), Bytes);
        thread.Start();
        thread.Join();
        return result;
    }
}
