using System.Globalization;
using BenchmarkDotNet.Running;
using Ingest.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["stages", ..]:
        BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args[1..].Length == 0 ? ["--filter", "*"] : args[1..]);
        return 0;
    case ["batch", .. var folders] when folders.Length > 0:
        return new BatchBenchmark(folders).Run();
    case ["page", var folder, var rounds]:
        return new PageCost([.. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)],
            int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture)).Run();
    case ["profile", var folder]:
        return new StageProfile(
            [.. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]).Run();
    case ["letters", var list]:
        BareLetters.Run(File.ReadAllLines(list));
        return 0;
    case ["store", var output, var items]:
        StoreBenchmark.Run(output, int.Parse(items, CultureInfo.InvariantCulture));
        return 0;
    case ["postgres-views", var address, var items]:
        PostgresViewsBenchmark.Run(address, int.Parse(items, CultureInfo.InvariantCulture));
        return 0;
    case ["search", var items, var questions]:
        SearchBenchmark.Run(int.Parse(items, CultureInfo.InvariantCulture), questions);
        return 0;
    case ["postgres-search", var address, var items, var questions]:
        PostgresSearchBenchmark.Run(address, int.Parse(items, CultureInfo.InvariantCulture), questions);
        return 0;
    case ["searches", var server, var questions, var askers]:
        await new SearchLoad(new Uri(server), File.ReadAllLines(questions), int.Parse(askers, CultureInfo.InvariantCulture)).Run();
        return 0;
    case ["characters", var scans, var sources]:
        return new CharacterErrors(scans, sources).Run();
    default:
        Console.Error.WriteLine(
            "Ingest.Benchmarks stages [BenchmarkDotNet's options]\nIngest.Benchmarks profile FOLDER\nIngest.Benchmarks page FOLDER "
                + "ROUNDS\nIngest.Benchmarks batch FOLDER…\nIngest.Benchmarks store OUT ITEMS\n"
                + "Ingest.Benchmarks postgres-views ADDRESS ITEMS\n"
                + "Ingest.Benchmarks search ITEMS QUESTIONS\nIngest.Benchmarks searches ADDRESS QUESTIONS ASKERS\n"
                + "Ingest.Benchmarks postgres-search ADDRESS ITEMS QUESTIONS\n"
                + "Ingest.Benchmarks characters SCANS SOURCES");
        return 2;
}
