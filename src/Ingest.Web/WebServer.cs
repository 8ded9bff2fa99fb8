using Ingest.Search.Searching;
using Ingest.Web.Documents;
using Ingest.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Web;

/// <summary>The page and the API over one output.</summary>
public static class WebServer
{
    public static WebApplication Create(WebOptions options, ISearcher searcher, IArchive archive)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton(options).AddSingleton(searcher).AddSingleton(archive);
        var app = builder.Build();
        app.Urls.Add(options.Urls);
        PageRoutes.Map(app);
        return app;
    }
}
