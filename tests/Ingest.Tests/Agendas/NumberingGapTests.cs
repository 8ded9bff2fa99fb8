using Ingest.Tests.Issue19;

namespace Ingest.Tests.Agendas;

/// <summary>A number that is missing between two items is said.</summary>
public sealed class NumberingGapTests
{
    [Theory]
    [InlineData(new[] { "1", "2", "2a", "3" }, false)]
    [InlineData(new[] { "1", "2", "2a", "2b", "3" }, false)]
    [InlineData(new[] { "1", "2", "4", "5" }, true)]
    public void An_inserted_item_is_no_gap(string[] numbers, bool isGap)
    {
        string[] titles = ["Regnskab", "Nyt tag", "Tillæg til taget", "Stakittet", "Eventuelt"];
        var read = ItemSketch.Read(["! Referat", "Bestyrelsen for Mosevang Varme", "Onsdag den 12. marts 2031 kl. 17.00",
            .. numbers.Zip(titles).SelectMany(one => (string[])[$"# {one.First}. {one.Second}", "^ Godkendt af alle."])]);
        Assert.Equal(numbers, read.Items.Select(item => item.Number));
        Assert.Equal(isGap, read.Diagnostics.Any(diagnostic => diagnostic.Code == "numbering.gap"));
    }
}
