using Ingest.Search.Searching;

namespace Ingest.Web.Api.Oparl;

/// <summary>The interface's state, brought up to the index's last change in the background.</summary>
internal sealed class OparlCatalogue(ISearcher searcher, OparlBuilding building)
{
    /// <summary>What a request waits for the new state while there is an older one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock _door = new();
    private Task<OparlState>? _next;
    private volatile OparlState _now = OparlState.Nothing;

    /// <summary>The first time all documents are read, which may take longer than a request may: then it is asked again.</summary>
    public async Task<OparlState> Now(CancellationToken waits)
    {
        var now = _now;
        if (now.Version == searcher.Version)
        {
            return now;
        }

        Task<OparlState> next;
        lock (_door)
        {
            if (_next is null or { IsCompleted: true })
            {
                _next = Task.Run(() => _now = building.After(_now), CancellationToken.None);
            }

            next = _next;
        }

        if (now.Version < 0)
        {
            return await next.WaitAsync(waits).ConfigureAwait(false);
        }

        try
        {
            return await next.WaitAsync(Patience, waits).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return now;
        }
    }
}
