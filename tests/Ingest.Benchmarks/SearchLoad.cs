using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Ingest.Benchmarks;

/// <summary>What a search costs who asks a running <c>ingest serve</c>: as many ask side by side as are wanted, each at once
/// again.</summary>
/// <param name="server">Its address, with a slash at the end; its rate has to be 0.</param>
internal sealed class SearchLoad(Uri server, string[] questions, int askers)
{
    private const int Each = 250, Rounds = 6, Blanks = 16;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private int _asked;

    public async Task Run()
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = askers }) { BaseAddress = server };
        foreach (var question in questions)
        {
            await Time(client, question);
        }

        for (var round = 0; round < Rounds; round++)
        {
            Tell("each new", await Ask(client, round, isNew: true));
        }

        Tell("as they come", await Ask(client, Rounds, isNew: false));
    }

    private async Task<List<double>> Ask(HttpClient client, int round, bool isNew)
    {
        var times = new ConcurrentBag<double>();
        await Task.WhenAll(Enumerable.Range(0, askers).Select(asker => Task.Run(async () =>
        {
            var dice = new Random((round * askers) + asker);
            for (var i = 0; i < Each; i++)
            {
                var question = questions[dice.Next(questions.Length)];
                times.Add(await Time(client, isNew ? question + Ending(Interlocked.Increment(ref _asked)) : question));
            }
        })));
        return [.. times.Order()];
    }

    /// <summary>
    /// Blanks and tabs of its own make a question another one: what was asked before is answered from memory, and that is not what is
    /// measured.
    /// </summary>
    private static string Ending(int number) =>
        string.Create(Blanks, number, (signs, bits) =>
        {
            for (var i = 0; i < signs.Length; i++)
            {
                signs[i] = (bits >> i & 1) == 0 ? ' ' : '\t';
            }
        });

    private static async Task<double> Time(HttpClient client, string question)
    {
        var clock = Stopwatch.StartNew();
        using var answer = await client.GetAsync(new Uri($"api/v1/search?q={Uri.EscapeDataString(question)}", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        _ = await answer.Content.ReadAsByteArrayAsync();
        return clock.Elapsed.TotalMilliseconds;
    }

    private void Tell(string what, List<double> times) => Console.WriteLine(string.Create(Plain,
        $"{askers} askers, {what}: median {times[times.Count / 2]:F1} ms, p99 {times[(int)(times.Count * 0.99)]:F1} ms, "
            + $"last {times[^1]:F1} ms; mean {times.Average():F1} ms"));
}
