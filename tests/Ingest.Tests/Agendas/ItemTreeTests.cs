using FsCheck.Xunit;
using Ingest.Agendas.Items;

namespace Ingest.Tests.Agendas;

public sealed class ItemTreeTests
{
    [Fact]
    public void A_section_is_its_items_parent() =>
        Assert.Equal([("3", null, 1), ("3.4", "3", 2), ("3.4.1", "3.4", 3), ("4", null, 1)], ItemTree.Of(["3", "3.4", "3.4.1", "4"]));

    /// <summary>A letter alone was put in between two items; several break an item down.</summary>
    [Fact]
    public void A_lone_letter_stands_beside_its_figure()
    {
        Assert.Equal([("6", null, 1), ("6a", null, 1), ("7", null, 1)], ItemTree.Of(["6", "6a", "7"]));
        Assert.Equal([("4", null, 1), ("4a", "4", 2), ("4b", "4", 2)], ItemTree.Of(["4", "4a", "4b"]));
        Assert.Equal([("2", null, 1), ("2.a", "2", 2), ("3", null, 1)], ItemTree.Of(["2", "2.a", "3"]));
    }

    /// <summary>Capitals that count below one figure do so below each; "04A" stands under "4".</summary>
    [Fact]
    public void Capitals_behind_a_figure_count_below_it()
    {
        Assert.Equal([null, null, "2", null, "3", "3"],
            ItemTree.Of(["1", "2", "02A", "3", "03A", "03B"]).Select(place => place.Parent));
        Assert.Equal([null, "04", "04"], ItemTree.Of(["04", "04A", "04B"]).Select(place => place.Parent));
        Assert.Equal([null, null, null], ItemTree.Of(["6", "6A", "7"]).Select(place => place.Parent));
    }

    [Fact]
    public void Without_its_section_an_item_stands_at_the_top() =>
        Assert.Equal([("3.4", null, 1), ("3", null, 1)], ItemTree.Of(["3.4", "3"]));

    [Fact]
    public void Without_a_number_the_position_is_the_id() => Assert.Equal([("1", null, 1), ("2", null, 1)], ItemTree.Of([null, null]));

    [Fact]
    public void Repeated_and_missing_numbers_have_ids_of_their_own()
    {
        var places = ItemTree.Of(["1", null, "2", "2", "2.1", null, "1.1", "4"]);
        Assert.Equal(places.Length, places.Select(place => place.Id).Distinct().Count());
        Assert.Equal("1.1", places[6].Id);
        Assert.Equal("4", places[7].Id);
        Assert.Equal(places[3].Id, places[4].Parent);
    }

    [Fact]
    public void Items_of_a_section_stand_under_it_and_may_count_anew() =>
        Assert.Equal(
            [("A", null, 1), ("A.1", "A", 2), ("A.2", "A", 2), ("B", null, 1), ("B.1", "B", 2)],
            ItemTree.Of(["A", "1", "2", "B", "1"], new HashSet<int> { 0, 3 })
                .Select(place => place.Id == "2" ? ("A.2", place.Parent, place.Level) : place));

    [Fact]
    public void Capitals_between_figures_that_go_on_count_below() =>
        Assert.Equal(["5", "5.1", "5.2", "6", "6.1", "6.2"], ItemTree.Of(["5", "A", "B", "6", "A", "B"]).Select(place => place.Id));

    [Fact]
    public void Capitals_over_figures_count_nothing_below() =>
        Assert.All(ItemTree.Of(["A", "1", "2", "B", "3"]), place => Assert.Equal(1, place.Level));

    [Fact]
    public void A_section_ends_with_an_item_counted_as_it()
    {
        var places = ItemTree.Of(["3", "A", "B", "4", "5"], new HashSet<int> { 0 }, ends: new HashSet<int> { 3 });
        Assert.Equal(["3", "3"], places[1..3].Select(place => place.Parent));
        Assert.All(places[3..], place => Assert.Null(place.Parent));
    }

    [Property(MaxTest = 200)]
    public void Ids_are_unique_and_parents_stand_before(int[] seeds)
    {
        var numbers =
            seeds.Select(
                seed => Math.Abs(seed % 7) switch { 0 => null, 1 => "1", 2 => "1.1", 3 => "2", 4 => "2.1.1", 5 => "1-2",
                    _ => $"{Math.Abs(seed % 5)}" }).ToList();
        var places = ItemTree.Of(numbers);
        Assert.Equal(places.Length, places.Select(place => place.Id).Distinct().Count());
        for (var i = 0; i < places.Length; i++)
        {
            var above = places.Take(i).Where(place => place.Id == places[i].Parent).ToList();
            Assert.True(places[i].Parent is null ? places[i].Level == 1 : above is [var parent] && parent.Level == places[i].Level - 1);
        }
    }
}
