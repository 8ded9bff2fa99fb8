using Ingest.Labels;
using Ingest.Layout;
using Ingest.Model;
using Ingest.Structure;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Labels;

public sealed class SequenceDecoderTests
{
    [Fact]
    public void No_votes_make_no_impossible_sequence()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var labels = Decide(30, seed).Select(line => line.Label).ToList();
            Assert.True(labels[0] is LineLabel.Meeting or LineLabel.ItemHeading or LineLabel.CaseLine);
            for (var i = 0; i < labels.Count; i++)
            {
                var before = i == 0 ? (LineLabel?)null : labels[i - 1];
                Assert.True(
                    labels[i] != LineLabel.ItemHeadingContinued || before is LineLabel.ItemHeading or LineLabel.ItemHeadingContinued);
                Assert.True(
                    labels[i] != LineLabel.FieldHeadingContinued || before is LineLabel.FieldHeading or LineLabel.FieldHeadingContinued);
                Assert.True(before != LineLabel.Meeting
                    || labels[i] is not (LineLabel.FieldHeading or LineLabel.InnerHeading or LineLabel.ListEntry or LineLabel.Body));
            }
        }
    }

    [Fact]
    public void Nothing_between_two_items_is_the_meetings()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var labels = Decide(60, seed).Select(line => line.Label).ToList();
            var first = labels.IndexOf(LineLabel.ItemHeading);
            var last = labels.LastIndexOf(LineLabel.ItemHeading);
            Assert.True(last > first && first >= 0);
            Assert.DoesNotContain(LineLabel.Meeting, labels[first..last]);
        }
    }

    [Fact]
    public void Confidence_is_a_probability() =>
        Assert.All(Enumerable.Range(0, 20).SelectMany(seed => Decide(30, seed)), line => Assert.InRange(line.Confidence, 0, 1 + 1e-9));

    [Fact]
    public void One_line_gets_a_label() => Assert.Equal(LineLabel.Meeting, Assert.Single(Decide(1, null)).Label);

    [Fact]
    public void No_lines_get_none() => Assert.Empty(SequenceDecoder.Decide(new DocumentContext([]), new LabelScores(0)));

    private static IReadOnlyList<LabelledLine> Decide(int lines, int? seed)
    {
        var scores = new LabelScores(lines);
        var random = new Random(seed ?? 0);
        for (var i = 0; i < lines && seed is not null; i++)
        {
            foreach (var label in Enum.GetValues<LineLabel>())
            {
                scores.Add(i, label, (random.NextDouble() * 40) - 20, "chance");
            }
        }

        return SequenceDecoder.Decide(Document(lines), scores);
    }

    private static DocumentContext Document(int lines)
    {
        var page = new PageSketch();
        for (var i = 0; i < lines; i++)
        {
            page.Text(50, 780 - (14 * i), "Der er kommet svar");
        }

        return ContextMaker.Make([.. LineMaker.Make(page.Layout())]);
    }
}
