using System.Net;
using Microsoft.AspNetCore.Http;

namespace Ingest.Web.Guard;

/// <summary>Addresses to listen at, several between semicolons.</summary>
public static class ListenAddresses
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    public static string[] Of(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Without TLS, which is a proxy's work, and without a path, which is the base path's.</summary>
    public static bool IsOne(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http", PathBase: "", IsUnixPipe: false, IsNamedPipe: false, Host.Length: > 0 };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>
    /// The names that requests may have in <c>Host</c>. A page of somebody else whose name was turned to this machine (DNS rebinding) asks
    /// under its own name, and is not answered.
    /// </summary>
    public static IList<string> Hosts(WebOptions options)
    {
        var loopback = Of(options.Urls).Select(url => BindingAddress.Parse(url).Host).ToLookup(IsLoopback);
        return options.Hosts.Count > 0 ? [.. options.Hosts, .. loopback.Contains(true) ? LoopbackNames : []]
            : loopback.Contains(false) ? ["*"] : LoopbackNames;
    }

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
