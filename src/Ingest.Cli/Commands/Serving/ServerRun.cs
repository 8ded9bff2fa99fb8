using System.Net.Sockets;
using Ingest.Batch;
using Ingest.Cli.Commands.Searching;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Postgres;
using Ingest.Search.Searching;
using Ingest.Web;
using Ingest.Web.Documents;
using Ingest.Web.Guard;

namespace Ingest.Cli.Commands.Serving;

/// <summary>Opens what is served, says where, and waits for the end.</summary>
public static class ServerRun
{
    /// <param name="open">Opens the index of an output.</param>
    /// <param name="postgres">The store that the output is of, where many machines made it.</param>
    /// <param name="says">Where the address goes.</param>
    /// <param name="tells">Where it goes why there is none.</param>
    /// <returns>The exit code.</returns>
    public static int Run(WebOptions options, Func<string, ISearcher> open, PostgresStore? postgres, TextWriter says, TextWriter tells,
        CancellationToken stop)
    {
        try
        {
            using var archive = postgres is null ? new Archive(options) : new Archive(options, new StoredDocuments(postgres));
            using var searcher = postgres is null ? open(options.Output) : PostgresSearch.Open(postgres, options.Output);
            WebServing.Until(stop, options, searcher, archive, urls =>
            {
                var addresses = urls.Select(url => url + BasePath.Of(options.BasePath));
                var served = postgres is null ? options.Output : $"{options.Output} ({postgres.Address})";
                says.WriteLine(OneLine.Of(Texts.Served(served, string.Join(' ', addresses))));
            }).GetAwaiter().GetResult();
            return ExitCode.AllComplete;
        }
        catch (Exception fault) when (fault is SocketException || SearchKeeping.IsOfIndex(fault))
        {
            tells.WriteLine(OneLine.Of(fault.GetBaseException() switch
            {
                SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => Texts.ServeInUse(options.Urls),
                SocketException socket => Texts.ServeCannotListen(options.Urls, socket.Message),
                _ => ForeignWording.Of(fault),
            }));
            return ExitCode.CouldNotRun;
        }
    }
}
