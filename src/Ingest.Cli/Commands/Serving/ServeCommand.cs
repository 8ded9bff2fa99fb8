using System.CommandLine;
using System.Net;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Jobs;
using Ingest.Cli.Commands.Values;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Search.Searching;
using Ingest.Web;
using Ingest.Web.Guard;

namespace Ingest.Cli.Commands.Serving;

/// <summary><c>ingest serve</c>: an output as a page and an API.</summary>
public static class ServeCommand
{
    /// <param name="open">Opens the index of an output.</param>
    public static Command Create(Func<string, ISearcher> open)
    {
        var usual = new WebOptions("");
        var output = new Argument<string>("OUT") { Description = Texts.OutputFolder };
        var pdfs = Many("--pdfs", Texts.ServePdfs, Texts.DirName);
        pdfs.NamesFolders(Texts.NoPdfFolder);
        var store = StoreAddress.Option();
        var closed = new Option<bool>("--include-closed") { Description = Texts.ServeIncludeClosed };
        var urls = new Option<string>("--urls")
        {
            Description = Texts.ServeUrls, HelpName = "URL", DefaultValueFactory = _ => usual.Urls,
        };
        var path = new Option<string>("--base-path")
        {
            Description = Texts.ServeBasePath, HelpName = Texts.PathName, DefaultValueFactory = _ => "",
        };
        var hosts = Many("--hosts", Texts.ServeHosts, Texts.NameName);
        var proxies = Many("--proxy", Texts.ServeProxy, Texts.AddressName);
        var cors = Many("--cors", Texts.ServeCors, "URL");
        var rate = WholeNumber.Option("--rate", 0, Texts.ServeRate, () => usual.Rate);
        var log = new Option<bool>("--log") { Description = Texts.ServeLog };
        var command = new HelpedCommand("serve", Texts.ServeCommand) { output }
            .Group(Texts.InputGroup, store, pdfs, closed)
            .Group(Texts.ListenGroup, urls, path, hosts, proxies, cors)
            .Group(Texts.LimitsGroup, rate)
            .Group(Texts.TalkGroup, log)
            .Example(Texts.ServeExample, "ingest serve out")
            .Example(Texts.ServeProxyExample, "ingest serve out --hosts agendas.example.org --base-path /agendas");
        command.Validators.Add(result =>
        {
            if (!WebFramework.IsThere)
            {
                return; // what is asked here is the server's own code, and the command will say what it needs
            }

            if (result.Given(urls) is { } given
                && (ListenAddresses.Of(given) is var all && (all.Length == 0 || !all.All(ListenAddresses.IsOne))))
            {
                result.AddError(Texts.ServeBadUrl(urls.Name, given));
            }

            if (result.Given(path) is { } under && BasePath.Of(under) is null)
            {
                result.AddError(Texts.ServeBadPath(path.Name, under));
            }

            foreach (var proxy in (result.Given(proxies) ?? [])
                .Where(one => !IPAddress.TryParse(one, out _) && !IPNetwork.TryParse(one, out _)))
            {
                result.AddError(Texts.ServeBadProxy(proxies.Name, proxy));
            }

            foreach (var origin in (result.Given(cors) ?? []).Where(one => !IsOrigin(one)))
            {
                result.AddError(Texts.ServeBadOrigin(cors.Name, origin));
            }
        });
        command.SetAction(parsed =>
        {
            if (!WebFramework.IsThere)
            {
                Console.Error.WriteLine(OneLine.Of(Texts.ServeNeedsAspNetCore(Environment.Version.ToString(2))));
                return ExitCode.CouldNotRun;
            }

            using var stop = new StopSignal(() => { });
            using var postgres = parsed.GetValue(store) is null ? null : parsed.Store(store);
            return ServerRun.Run(new WebOptions(parsed.GetValue(output)!)
            {
                Urls = parsed.GetValue(urls)!,
                BasePath = parsed.GetValue(path)!,
                Pdfs = parsed.GetValue(pdfs)!,
                IncludeClosed = parsed.GetValue(closed),
                Cors = parsed.GetValue(cors)!,
                Hosts = parsed.GetValue(hosts)!,
                Proxies = parsed.GetValue(proxies)!,
                Rate = parsed.GetValue(rate),
                Log = parsed.GetValue(log) ? TextWriter.Synchronized(Console.Error) : null,
                Faults = TextWriter.Synchronized(Console.Error),
            }, open, postgres, Console.Out, Console.Error, stop.Token);
        });
        return command;
    }

    private static Option<string[]> Many(string name, string description, string values) =>
        new(name) { Description = description, HelpName = values, AllowMultipleArgumentsPerToken = true };

    private static bool IsOrigin(string text) => text == "*"
        || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" } && !text.EndsWith('/'));
}
