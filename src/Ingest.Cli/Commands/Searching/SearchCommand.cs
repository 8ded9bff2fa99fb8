using System.CommandLine;
using System.Text.Json;
using Ingest.Batch;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Jobs;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Reporters;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Postgres;
using Ingest.Search;
using Ingest.Search.Queries.Values;
using Ingest.Search.Searching;

namespace Ingest.Cli.Commands.Searching;

/// <summary><c>ingest search</c>: items of an output that a question finds.</summary>
public static class SearchCommand
{
    private const string UsualFolder = "out";
    private const int UsualLimit = 10, MostHits = 1_000;

    public static Command Create()
    {
        var question = new Argument<string>("QUESTION") { Description = Texts.SearchQuestion };
        var output = new Argument<string>("OUT") { Description = Texts.OutputFolder, DefaultValueFactory = _ => UsualFolder };
        var store = StoreAddress.Option();
        var bodies = Many<string>("--body", Texts.SearchBody);
        var years = Many<int>("--year", Texts.SearchYear);
        var kinds = Kinds("--kind", Texts.SearchKind, KindWords.Meeting);
        var fields = Kinds("--field", Texts.SearchField, KindWords.Field);
        var areas = Many<string>("--area", Texts.SearchArea);
        var order = new Option<SearchOrder>("--order") { Description = Texts.SearchOrder };
        var closed = new Option<bool>("--include-closed") { Description = Texts.SearchClosed };
        var json = new Option<bool>("--json") { Description = Texts.SearchJson };
        var limit = WholeNumber.Optional("--limit", 1L, Texts.SearchLimit);
        var skip = WholeNumber.Optional("--skip", 0L, Texts.SearchSkip);
        var command = new HelpedCommand("search", Texts.SearchCommand) { question, output }
            .Group(Texts.InputGroup, store, bodies, years, kinds, fields, areas, closed)
            .Group(Texts.OutputGroup, order, json)
            .Group(Texts.LimitsGroup, limit, skip)
            .Example(Texts.SearchExample, "ingest search \"botilbud lån\" out")
            .Example(Texts.SearchFieldExample, "ingest search \"kind:indstilling skybrud date:2019..2024\" out --json");
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)!;
            var request = new SearchRequest(parsed.GetValue(question)!)
            {
                Bodies = [.. parsed.GetValue(bodies)!], Years = [.. parsed.GetValue(years)!], MeetingKinds = [.. parsed.GetValue(kinds)!],
                FieldKinds = [.. parsed.GetValue(fields)!], Areas = [.. parsed.GetValue(areas)!], Order = parsed.GetValue(order),
                IncludeClosed = parsed.GetValue(closed),
                Take = (int)Math.Min(parsed.GetValue(limit) ?? UsualLimit, MostHits),
                    Skip = (int)Math.Min(parsed.GetValue(skip) ?? 0, MostHits),
            };
            try
            {
                using var postgres = parsed.GetValue(store) is null ? null : parsed.Store(store);
                using var searcher = postgres is null ? Opened(folder) : PostgresSearch.Open(postgres, Directory.Exists(folder)
                    ? folder : null);
                var answer = searcher.Find(request);
                if (parsed.GetValue(json))
                {
                    HitsJson.Write(answer, Console.Out);
                }
                else
                {
                    HitsText.Write(answer, request, Terminal.Data());
                }

                return ExitCode.AllComplete;
            }
            catch (IOException fault) when (PipeCommand.IsReadNoMore(fault))
            {
                return ExitCode.AllComplete; // a reader such as head has what it wants
            }
            catch (Exception fault) when (SearchKeeping.IsOfIndex(fault))
            {
                Console.Error.WriteLine(OneLine.Of(ForeignWording.Of(fault)));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static ISearcher Opened(string output)
    {
        MakeWhereMissing(output);
        return SearchIndex.Open(output);
    }

    /// <summary>The first search of an output makes its index.</summary>
    internal static void MakeWhereMissing(string output)
    {
        if (SearchFolder.IsIn(output))
        {
            return;
        }

        var talk = new PlainReporter(Console.Error, Verbosity.Usual);
        using var stop = new StopSignal(() => talk.Say(Texts.StoppingPipe));
        SearchKeeping.Update(output, talk.Say, talk.Warn, stop.Token);
    }

    /// <summary>By any word that the question's own <c>kind:</c> takes, Danish or English.</summary>
    private static Option<T[]> Kinds<T>(string name, Wording description, Func<string, T?> read) where T : struct, Enum => new(name)
    {
        Description = description, AllowMultipleArgumentsPerToken = false,
        CustomParser = result =>
        {
            foreach (var token in result.Tokens.Where(token => read(token.Value) is null))
            {
                result.AddError(Texts.SearchNoKind(name, token.Value,
                    string.Join(", ", Enum.GetValues<T>().Select(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())))));
            }

            return [.. result.Tokens.Select(token => read(token.Value)).OfType<T>()];
        },
    };

    private static Option<T[]> Many<T>(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = false };
}
