using Ingest.Search.Searching;
using Ingest.Web.Api;
using Ingest.Web.Api.Oparl;
using Ingest.Web.Documents;
using Ingest.Web.Files;
using Ingest.Web.Guard;
using Ingest.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Web;

/// <summary>The page and the API over one output.</summary>
public static class WebServer
{
    /// <summary>Computations at a time, for each of the machine's cores.</summary>
    private const int WorkPerCore = 4;

    public static WebApplication Create(WebOptions options, ISearcher searcher, IArchive archive)
    {
        // Nothing of the folder or the environment where it is started has a say in how it runs.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        var work = new BoundedWork(Environment.ProcessorCount * WorkPerCore);
        builder.Services.AddSingleton(options).AddSingleton(searcher).AddSingleton(archive).AddSingleton(work);
        Guards.Add(builder, options);
        var app = builder.Build();
        foreach (var url in ListenAddresses.Of(options.Urls))
        {
            app.Urls.Add(url);
        }

        Guards.Use(app, options);
        app.UseRouting();
        HealthRoutes.Map(app, searcher);
        FileRoutes.Map(app, archive, work);
        ApiRoutes.Map(app, options, searcher, archive, work);
        OparlRoutes.Map(app, options, searcher, archive, work);
        PageRoutes.Map(app);
        app.UseEndpoints(_ => { });
        return app;
    }
}
