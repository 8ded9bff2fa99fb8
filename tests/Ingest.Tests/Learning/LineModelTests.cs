using Ingest.Labels;
using Ingest.Learning;
using Ingest.Training;
using Ingest.Model;
using Ingest.Structure;
using Ingest.Tests.Support;

namespace Ingest.Tests.Learning;

public class LineModelTests
{
    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        var documents = new[] { HandMade.Labelled(3), HandMade.Labelled(6) };
        Assert.Equal(ChainTrainer.Train(documents, 10).ToBytes(), ChainTrainer.Train(documents, 10).ToBytes());
    }

    [Fact]
    public void What_was_trained_is_known_again_after_saving()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model.zip");
        var model = ChainTrainer.Train([HandMade.Labelled(3), HandMade.Labelled(6)], 20);
        model.Save(path);
        var facts = HandMade.Labelled(4);
        var loaded = LineModel.Load(path);
        var given = LineLabeller.Explain(facts.Facts, StructureMaker.Make(facts.Facts), loaded).Lines;
        Assert.Equal(facts.Labels, given.Select(line => (LineLabel?)line.Label));
        Assert.Equal(model.ToBytes(), loaded.ToBytes());
    }

    [Fact]
    public void A_missing_model_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var error = Assert.Throws<ModelException>(() => LineModel.Load(Path.Combine(folder.Path, "none.zip")));
        Assert.Contains("--rules-only", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_model_says_so()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model.zip");
        ChainTrainer.Train([HandMade.Labelled()], 2).Save(path);
        var bytes = File.ReadAllBytes(path);
        bytes[^30] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.Throws<ModelException>(() => LineModel.Load(path));
    }

    [Fact]
    public void Rules_alone_need_no_model()
    {
        var document = HandMade.Facts();
        var labelled = LineLabeller.Explain(document, StructureMaker.Make(document), null, LabelScorers.RulesOnly).Lines;
        Assert.Equal(LineLabel.ItemHeading, labelled[5].Label);
    }

    [Fact]
    public void The_model_in_the_repository_loads_and_is_the_one_built_in()
    {
        var path = Path.Combine(Repository.Root, "models", "line-labels.zip");
        LineModel.Load(path);
        LineModel.LoadDefault();
        Assert.Equal(File.ReadAllBytes(path), LineModel.DefaultBytes());
    }
}
