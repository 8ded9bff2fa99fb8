using Ingest.Facts.Amounts;
using Ingest.Facts.Cases;
using Ingest.Feed.Csv;
using Ingest.Json;
using Ingest.Model.Output;

namespace Ingest.Tests.Search.Archive;

public sealed class MadeArchiveTests
{
    private static readonly List<MadeMeeting> Meetings = [.. MadeArchive.Meetings(items: 2000, seed: 7)];

    [Fact]
    public void The_same_seed_makes_the_same_archive_and_another_another()
    {
        var json = Meetings.Select(meeting => AgendaJson.WriteLine(meeting.Document)).ToList();

        Assert.Equal(json, MadeArchive.Documents(items: 2000, seed: 7).Select(document => AgendaJson.WriteLine(document)));
        Assert.NotEqual(json, MadeArchive.Documents(items: 2000, seed: 8).Select(document => AgendaJson.WriteLine(document)));
    }

    [Fact]
    public void It_has_as_many_items_as_asked_each_with_an_id_of_its_own()
    {
        var ids = Meetings.SelectMany(meeting => meeting.Document.Items.Select(item => RowKey.Of(meeting.Document, item.Id))).ToList();

        Assert.Equal(2000, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ids, Meetings.SelectMany(meeting => meeting.Items).Select(item => item.ItemId));
        Assert.Equal(Meetings.Count, Meetings.Select(meeting => meeting.Document.Document.Path).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_brace_of_a_pattern_and_no_doubled_stop_is_left() =>
        Assert.All(Meetings.SelectMany(meeting => meeting.Document.Items), item =>
            Assert.All(item.Fields.Select(field => field.Text).Append(item.Title), text => Assert.DoesNotMatch(@"[{}]|\.\.|  ", text)));

    [Fact]
    public void What_is_true_of_an_item_stands_in_it() =>
        Assert.All(Meetings.SelectMany(meeting => meeting.Document.Items.Zip(meeting.Items)), pair =>
        {
            var text = string.Join('\n', pair.First.Fields.Select(field => field.Text).Append(pair.First.Title));
            Assert.All(new[] { pair.Second.Place, pair.Second.Street, pair.Second.Person, pair.Second.Company }.OfType<string>(),
                said => Assert.Contains(said, text, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(pair.First.Access == Access.Closed, pair.Second.IsClosed);
            Assert.Equal(pair.First.Case?.Number, pair.Second.CaseNumber);
        });

    /// <summary>The amounts are drawn before they are printed: reading them back is another way to the same figures.</summary>
    [Fact]
    public void The_amounts_that_are_true_of_an_item_are_read_in_it()
    {
        var read = Meetings.SelectMany(meeting => DocumentAmounts.Of(meeting.Document)
            .Where(amount => amount.Place.Item is not null && amount.Kroner is not null)
            .Select(amount => (RowKey.Of(meeting.Document, amount.Place.Item!), amount.Kroner!.Value))).ToHashSet();
        var made = Meetings.SelectMany(meeting => meeting.Items)
            .SelectMany(item => item.Amounts.Select(amount => (item.ItemId, amount))).ToHashSet();

        Assert.InRange(made.Count(read.Contains) / (double)made.Count, 0.98, 1);
    }

    [Fact]
    public void Three_in_a_hundred_are_closed_and_three_in_ten_mention_another_subject()
    {
        var items = Meetings.SelectMany(meeting => meeting.Items).Where(item => item.Subject != "formal").ToList();

        Assert.InRange(items.Count(item => item.IsClosed) / (double)items.Count, 0.02, 0.04);
        Assert.InRange(items.Count(item => item.Mentions.Length > 0) / (double)items.Count, 0.26, 0.34);
    }

    [Fact]
    public void A_case_comes_before_several_bodies_with_numbers_of_one_case()
    {
        var cases = Meetings.SelectMany(meeting => meeting.Items).Where(item => item.CaseKey is not null)
            .GroupBy(item => item.CaseKey, StringComparer.Ordinal).Where(items => items.Count() > 1).ToList();

        Assert.True(cases.Count > 50, $"{cases.Count}");
        Assert.All(cases, items => Assert.Single(items.Select(item => CaseKey.Of(item.CaseNumber)).Distinct()));
    }
}
