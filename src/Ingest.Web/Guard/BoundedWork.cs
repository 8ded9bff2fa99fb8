namespace Ingest.Web.Guard;

/// <summary>
/// Work that can't be broken off: who waits may leave it, and it keeps its place until it is done, so that what was left never adds up to
/// more than there are places.
/// </summary>
public sealed class BoundedWork(int places) : IDisposable
{
    private readonly SemaphoreSlim _places = new(places);

    public async Task<T> Do<T>(Func<T> work, CancellationToken waits)
    {
        await _places.WaitAsync(waits).ConfigureAwait(false);
        return await Task.Run(() =>
        {
            try
            {
                return work();
            }
            finally
            {
                _places.Release();
            }
        }, CancellationToken.None).WaitAsync(waits).ConfigureAwait(false);
    }

    public void Dispose() => _places.Dispose();
}
