using Ingest.Feed;

namespace Ingest.Tests.Web.Browser;

/// <summary>The page over the corpus's agenda and a case in two meetings; for all browser tests of a class.</summary>
public sealed class WebFixture : IAsyncLifetime
{
    private WebSite? _site;

    public Uri Root => _site!.Root;

    public string Kkr { get; } = DocumentId.Of(WebDocuments.Kkr.Document);

    public string Council { get; } = DocumentId.Of(WebDocuments.OneCase[1].Document);

    public string At(string address) => new Uri(Root, address).AbsoluteUri;

    /// <summary>What a browser complained of, requests to this site left out.</summary>
    public IEnumerable<string> Faults(IEnumerable<string> complaints) =>
        complaints.Where(complaint => !complaint.StartsWith($"network: {Root}", StringComparison.Ordinal));

    public async ValueTask InitializeAsync() =>
        _site = await WebSite.Start([WebDocuments.Kkr, .. WebDocuments.OneCase, WebDocuments.Hostile]);

    public ValueTask DisposeAsync() => _site!.DisposeAsync();
}
