using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Web.Guard;

/// <summary>All that stands between the wire and the routes.</summary>
internal static class Guards
{
    private const int MostRequestLine = 8192, MostHeaders = 16384, MostHeaderCount = 64, MostConnections = 2000;

    /// <summary>What pages of other hosts may ask, where their origin is named.</summary>
    private static readonly PathString[] ForOthers = ["/api", "/oparl"];

    public static void Add(WebApplicationBuilder builder, WebOptions options)
    {
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
            kestrel.Limits.MaxRequestLineSize = MostRequestLine;
            kestrel.Limits.MaxRequestHeadersTotalSize = MostHeaders;
            kestrel.Limits.MaxRequestHeaderCount = MostHeaderCount;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.AddRoutingCore();
        var hosts = ListenAddresses.Hosts(options);
        builder.Services.AddHostFiltering(filter =>
            (filter.AllowedHosts, filter.AllowEmptyHosts, filter.IncludeFailureMessage) = (hosts, hosts.Contains("*"), false));
        if (options.Rate > 0)
        {
            builder.Services.AddRateLimiter(limiter => ClientRate.Limit(limiter, options.Rate));
        }

        if (options.Cors.Count > 0)
        {
            builder.Services.AddCors();
        }
    }

    /// <summary>Before the routes.</summary>
    public static void Use(WebApplication app, WebOptions options)
    {
        if (options.Log is { } log)
        {
            app.Use((context, next) => AccessLog.Write(context, next, log, TimeProvider.System));
        }

        app.Use(SecurityHeaders.Add);
        app.Use((context, next) => Faults.Answer(context, next, options.Faults));
        app.Use((context, next) => ReadingOnly.Check(context, next, options.Cors.Count > 0));
        app.Use(ForeignHost.Explain);
        app.UseHostFiltering();
        app.Use(ForeignHost.Pass);
        app.UseForwardedHeaders(Forwarded(options.Proxies));
        if (BasePath.Of(options.BasePath) is { Length: > 0 } path)
        {
            app.Use((context, next) => BasePath.Set(context, next, path));
        }

        if (options.Rate > 0)
        {
            app.UseRateLimiter();
        }

        app.Use((context, next) => TimeLimit.Watch(context, next, options.RequestTime));
        if (options.Cors.Count > 0)
        {
            app.UseWhen(IsForOthers, api => api.UseCors(policy => policy
                .WithOrigins([.. options.Cors]).WithMethods("GET", "HEAD").WithHeaders("If-None-Match")
                .WithExposedHeaders("ETag", "Retry-After")));
        }
    }

    private static bool IsForOthers(HttpContext context) =>
        ForOthers.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Who the client is, and whether it came by TLS, is taken from proxies on this machine and those that are named. The host's name is
    /// the request's own: a page could make that header up.
    /// </summary>
    private static ForwardedHeadersOptions Forwarded(IReadOnlyList<string> proxies)
    {
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        foreach (var proxy in proxies)
        {
            if (System.Net.IPNetwork.TryParse(proxy, out var network))
            {
                forwarded.KnownIPNetworks.Add(network);
            }
            else
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        }

        return forwarded;
    }
}
