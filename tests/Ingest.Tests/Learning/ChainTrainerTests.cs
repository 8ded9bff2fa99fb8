using Ingest.Labels;
using Ingest.Learning;
using Ingest.Model;
using Ingest.Structure;
using Ingest.Training;

namespace Ingest.Tests.Learning;

public class ChainTrainerTests
{
    /// <summary>Of weights of every kind the slope is what the loss does when the weight moves a little.</summary>
    [Fact]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        var rules = new List<string>();
        ChainDocument[] documents = [.. new[] { 3, 5 }.Select(items => ChainDocument.Of(HandMade.Labelled(items), Index))];
        var layout = new ChainWeights([.. rules]);
        var weights = layout.Start();
        var random = new Random(7);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] += (random.NextDouble() - 0.5) * 0.2;
        }

        var gradient = new ChainGradient(layout);
        _ = gradient.Of(documents, weights, out var sum);
        double[] slopes = [.. sum];
        var places = documents.SelectMany(document => document.Places).SelectMany(line => line).Distinct().Take(12)
            .Select(place => (place * ChainWeights.Labels) + (place % ChainWeights.Labels));
        foreach (var at in places.Concat(Enumerable.Range(layout.RulesAt, layout.Length - layout.RulesAt)))
        {
            const double Step = 1e-4;
            var here = weights[at];
            weights[at] = here + Step;
            var above = gradient.Of(documents, weights, out _);
            weights[at] = here - Step;
            var below = gradient.Of(documents, weights, out _);
            weights[at] = here;
            Assert.Equal((above - below) / (2 * Step), slopes[at], 3);
        }

        int Index(string name)
        {
            if (!rules.Contains(name))
            {
                rules.Add(name);
            }

            return rules.IndexOf(name);
        }
    }

    [Fact]
    public void A_wrong_rule_is_trusted_less()
    {
        var model = ChainTrainer.Train(Enumerable.Range(2, 6).Select(items => Reversed(HandMade.Labelled(items))), 60);
        Assert.True(model.Trust("number in sequence", LineLabel.ItemHeading) < 1);
        Assert.Equal(1, model.Trust("a rule it has not met", LineLabel.ItemHeading));
    }

    [Fact]
    public void A_document_of_more_weight_has_more_say()
    {
        var (right, wrong) = (HandMade.Labelled(4), Reversed(HandMade.Labelled(4)));
        Assert.Contains(LineLabel.ItemHeading, Given(right with { Weight = 30 }, wrong));
        Assert.DoesNotContain(LineLabel.ItemHeading, Given(right, wrong with { Weight = 30 }));

        IEnumerable<LineLabel> Given(params LabelledDocument[] documents) => LineLabeller.Explain(
            right.Facts, StructureMaker.Make(right.Facts), ChainTrainer.Train(documents, 30)).Lines.Select(line => line.Label);
    }

    [Fact]
    public void What_cannot_follow_was_not_learned()
    {
        var chain = ChainTrainer.Train([HandMade.Labelled(3)], 10).Chain;
        Assert.Equal(LabelChain.Never, chain.Transition((int)LineLabel.Meeting, (int)LineLabel.Body));
        Assert.Equal(LabelChain.Never, chain.Transition((int)LineLabel.Body, (int)LineLabel.ItemHeadingContinued));
    }

    /// <summary>What the rules take for an item's heading is said to be the meeting's.</summary>
    private static LabelledDocument Reversed(LabelledDocument document) => document with
    {
        Labels = [.. document.Labels.Select(label => label is null ? label : LineLabel.Meeting)],
    };
}
