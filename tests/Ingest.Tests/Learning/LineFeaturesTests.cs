using Ingest.Learning;
using Ingest.Model;
using Ingest.Structure;

namespace Ingest.Tests.Learning;

public class LineFeaturesTests
{
    [Fact]
    public void A_number_knows_whether_its_neighbours_stand_before_and_after()
    {
        var facts = HandMade.Facts();
        var document = new DocumentStatistics(facts, StructureMaker.Make(facts));
        Assert.Equal(5, document.Sequence(facts.Lines[0], 0));
        Assert.Equal(7, document.Sequence(facts.Lines[5], 5));
        Assert.Equal(3, document.Sequence(facts.Lines[10], 10));
        Assert.Equal(0, document.Sequence(facts.Lines[3], 3));
    }

    [Fact]
    public void Distances_count_lines_to_the_case_and_the_field_heading()
    {
        var document = new DocumentStatistics(HandMade.Facts(), StructureMaker.Make(HandMade.Facts()));
        Assert.Equal(1, document.NextCase[0]);
        Assert.Equal(2, document.NextHeading[0]);
        Assert.Equal(5, document.NextCase[1]);
        Assert.Equal(1, document.LastCase[2]);
    }

    [Fact]
    public void A_line_is_seen_bold_and_its_words_repeated()
    {
        var facts = HandMade.Facts();
        var sights = LineFeatureExtractor.Of(facts.Lines, 2, new DocumentStatistics(facts, StructureMaker.Make(facts)));
        Assert.Equal(1, sights[(int)LineFeature.Bold]);
        Assert.Equal(1, sights[(int)LineFeature.Repeats]);
        Assert.NotEqual(0, sights[(int)LineFeature.Heading]);
    }

    [Fact]
    public void A_line_knows_where_it_stands_in_the_chain_of_items()
    {
        var facts = HandMade.Facts();
        var sights = new StructureSights(facts, StructureMaker.Make(facts));
        Assert.Equal([1, 6, 6, 6, 6, 1], Enumerable.Range(0, 6).Select(sights.Chain));
        Assert.Equal([1, 2, 1, 2], Enumerable.Range(0, 4).Select(sights.ChainType));
    }

    [Fact]
    public void Places_come_once_each_and_are_inside_the_table()
    {
        foreach (var places in LineFeatures.Of(HandMade.Facts(), StructureMaker.Make(HandMade.Facts())))
        {
            Assert.Equal(places.Distinct(), places);
            Assert.All(places, place => Assert.InRange(place, 0, FeatureSet.Size - 1));
        }
    }

    [Fact]
    public void Digits_are_alike_to_the_hash() => Assert.Equal(FeatureSet.Hash("2024-17"), FeatureSet.Hash("2019-03"));

    [Fact]
    public void Truth_goes_to_the_line_that_shares_its_ink()
    {
        var lines = HandMade.Facts(1).Lines.Select(facts => facts.Line).ToList();
        var truth =
            new[] { new LineTruth(1, lines[0].Box.Grow(1), LineLabel.ItemHeading), new LineTruth(2, lines[1].Box, LineLabel.CaseLine) };
        Assert.Equal([LineLabel.ItemHeading, null, null, null, null], LineTruth.Match(truth, lines));
    }
}
