using Ingest.Model.Output;
using Ingest.Search;
using Ingest.Search.Indexing;
using Ingest.Search.Indexing.Files;
using Ingest.Search.Searching;

namespace Ingest.Tests.Search.Indexing;

/// <summary>An index holds what its output holds, whatever happened between two updates.</summary>
public sealed class SearchUpdateTests : IDisposable
{
    private readonly MadeOutput _output = new MadeOutput().With(
        MadeOutput.Meeting("a", "2024-01-10", MadeOutput.Item("1", "Skybrud i byen"), MadeOutput.Item("2", "Cykelsti")),
        MadeOutput.Meeting("b", "2024-02-10", MadeOutput.Item("1", "Skybrud på landet")));

    public void Dispose() => _output.Dispose();

    [Fact]
    public void What_came_is_found()
    {
        var result = _output.Update();

        Assert.Equal((2, 0, true), (result.Written, result.Removed, result.IsComplete));
        Assert.Equal(["Skybrud på landet", "Skybrud i byen"], Titles("skybrud", SearchOrder.Newest));
    }

    [Fact]
    public void Nothing_new_writes_nothing()
    {
        _output.Update();
        var before = Files();

        var result = _output.Update();

        Assert.Equal((0, 0), (result.Written, result.Removed));
        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_changed_document_is_replaced_and_an_open_searcher_sees_it_within_a_second()
    {
        _output.Update();
        using var searcher = _output.Open();
        Assert.Equal(2, searcher.Find(new SearchRequest("skybrud")).Total);
        var version = searcher.Version;

        _output.With(MadeOutput.Meeting("a", "2024-01-10", MadeOutput.Item("1", "Vindmøller"))).Update();

        Assert.True(SpinWait.SpinUntil(() => searcher.Version > version, TimeSpan.FromSeconds(10))); // a loaded machine; 250 ms are meant
        Assert.Equal(1, searcher.Find(new SearchRequest("skybrud")).Total);
        Assert.Equal(0, searcher.Find(new SearchRequest("cykelsti")).Total);
        Assert.Equal(1, searcher.Find(new SearchRequest("vindmølle")).Total);
    }

    [Fact]
    public void What_is_gone_leaves_a_tombstone_and_comes_back_when_it_does()
    {
        _output.Update();
        var gone = MadeOutput.Meeting("b", "2024-02-10", MadeOutput.Item("1", "Skybrud på landet"));

        Assert.Equal(1, _output.Without("b.pdf").Update().Removed);
        using (var searcher = _output.Open())
        {
            Assert.Equal(["Skybrud i byen"], searcher.Find(new SearchRequest("skybrud")).Hits.Select(hit => hit.Title.Text));
            Assert.Equal([("a.pdf", false), ("b.pdf", true)], searcher.Changes(0, 10).Select(change => (change.Path, change.IsRemoved)));
            Assert.Equal(1, searcher.Meetings(new MeetingRequest()).Total);
        }

        Assert.Equal(0, _output.Update().Removed); // told once
        _output.With(gone).Update();
        using (var searcher = _output.Open())
        {
            Assert.Equal(2, searcher.Find(new SearchRequest("skybrud")).Total);
            Assert.Equal([("a.pdf", false), ("b.pdf", false)], searcher.Changes(0, 10).Select(change => (change.Path, change.IsRemoved)));
            Assert.Equal([("b.pdf", false)], searcher.Changes(searcher.First + 3, 10).Select(change => (change.Path, change.IsRemoved)));
        }
    }

    [Fact]
    public void Two_documents_of_one_file_are_one()
    {
        var twice = MadeOutput.Meeting("a", "2024-01-10", MadeOutput.Item("1", "Skybrud i byen"));
        _output.With(twice with { Document = twice.Document with { Path = "copy/a.pdf" } }).Update();

        Assert.Equal(2, Titles("skybrud", SearchOrder.Best).Count);
    }

    [Fact]
    public void A_stopped_update_leaves_the_index_as_it_was()
    {
        _output.Update();
        _output.With(MadeOutput.Meeting("c", "2024-03-10", MadeOutput.Item("1", "Skybrud")));

        var result = new SearchUpdate(_output.Folder, _output, TimeProvider.System).Run(new CancellationToken(canceled: true));

        Assert.False(result.IsComplete);
        Assert.Equal(2, Titles("skybrud", SearchOrder.Best).Count);
    }

    [Fact]
    public void A_second_writer_is_kept_out_and_nothing_is_lost()
    {
        _output.Update();
        using (new IndexWriting(SearchFolder.In(_output.Folder), anew: false))
        {
            _output.With(MadeOutput.Meeting("c", "2024-03-10", MadeOutput.Item("1", "Skybrud")));
            Assert.Throws<SearchException>(() => _output.Update());
        }

        _output.Update();
        Assert.Equal(3, Titles("skybrud", SearchOrder.Best).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(0.5)]
    public void A_damaged_index_is_told_and_made_anew(double left)
    {
        _output.Update();
        foreach (var file in Directory.GetFiles(SearchFolder.In(_output.Folder), "segments_*"))
        {
            var bytes = File.ReadAllBytes(file);
            File.WriteAllBytes(file, bytes[..(int)(left < 1 ? bytes.Length * left : left)]);
        }

        Assert.Throws<SearchException>(() => _output.Open());
        _output.Update();
        Assert.Equal(2, Titles("skybrud", SearchOrder.Best).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_index_made_anew_goes_on_from_no_number_of_the_one_before(bool isGone)
    {
        _output.Update();
        long last;
        using (var searcher = _output.Open())
        {
            last = searcher.Version;
            Assert.Equal(2, last - searcher.First);
        }

        if (isGone)
        {
            Directory.Delete(SearchFolder.In(_output.Folder), recursive: true);
        }

        _output.Update(anew: true);
        using var next = _output.Open();
        Assert.True(next.First > last, $"{next.First} is not behind {last}");
        Assert.Equal(2, next.Changes(0, 10).Length);
        _output.With(MadeOutput.Meeting("c", "2024-03-10", MadeOutput.Item("1", "Skybrud"))).Update();
        using var later = _output.Open();
        Assert.Equal((next.First, next.Version + 1), (later.First, later.Version));
    }

    /// <summary>What Lucene says of it (a length, a checksum) helps nobody.</summary>
    [Theory]
    [InlineData("*.fdt")]
    [InlineData("*.tim")]
    [InlineData("*.doc")]
    public void Damage_that_is_met_while_reading_says_what_to_do(string files)
    {
        _output.Update();
        foreach (var file in Directory.GetFiles(SearchFolder.In(_output.Folder), files))
        {
            var bytes = File.ReadAllBytes(file);
            bytes.AsSpan(bytes.Length / 4, bytes.Length / 2).Fill(0xff);
            File.WriteAllBytes(file, bytes);
        }

        var told = Record.Exception(() =>
        {
            using var searcher = _output.Open();
            searcher.Find(new SearchRequest("skybrud"));
        });
        Assert.Contains("--rebuild", Assert.IsType<SearchException>(told).Message, StringComparison.Ordinal);
        _output.Update(anew: true);
        Assert.Equal(2, Titles("skybrud", SearchOrder.Best).Count);
    }

    [Fact]
    public void An_output_without_an_index_says_how_to_make_it() =>
        Assert.Contains("ingest index", Assert.Throws<SearchException>(() => _output.Open()).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Readers_see_whole_updates_while_it_is_written()
    {
        _output.Update();
        using var searcher = _output.Open();
        using var stop = new CancellationTokenSource();
        var totals = new HashSet<int>();
        var reading = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                totals.Add(searcher.Find(new SearchRequest("skybrud")).Total);
            }
        }, TestContext.Current.CancellationToken);
        for (var round = 0; round < 5; round++)
        {
            _output.With([.. Enumerable.Range(0, 10)
                .Select(i => MadeOutput.Meeting($"r{round}x{i}", "2024-05-01", MadeOutput.Item("1", "Skybrud")))]).Update();
            await Task.Delay(300, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        await reading;
        Assert.All(totals, total => Assert.Equal(2, total % 10));
    }

    private List<string> Titles(string question, SearchOrder order)
    {
        using var searcher = _output.Open();
        return [.. searcher.Find(new SearchRequest(question) { Order = order, Take = 100 }).Hits.Select(hit => hit.Title.Text)];
    }

    private List<string> Files() => [.. Directory.GetFiles(SearchFolder.In(_output.Folder)).Order(StringComparer.Ordinal)
        .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}").Where(file => !file.Contains("lock", StringComparison.Ordinal))];
}
