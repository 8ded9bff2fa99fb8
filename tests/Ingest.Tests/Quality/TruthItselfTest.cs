using Ingest.Quality.Scoring;
using Ingest.Quality.Truth;

namespace Ingest.Tests.Quality;

/// <summary>Truth held against itself is right everywhere, with all of it counted.</summary>
public sealed class TruthItselfTest
{
    [Fact]
    public void Small_truth_scores_one_with_its_counts()
    {
        var score = SmallTruth.Score(SmallTruth.Document());
        AssertPerfect(score);
        var scores = score.Scores;
        Assert.Equal(new Tally(4, 0, 0), scores.Item);
        Assert.Equal(new Tally(4, 0, 0), scores.ItemRelaxed);
        Assert.Equal(new Tally(1, 0, 0), scores.Case);
        Assert.Equal(new Tally(1, 0, 0), scores.Handler);
        Assert.Equal(new Tally(1, 0, 0), scores.Access);
        Assert.Equal(new Tally(5, 0, 0), scores.Field);
        Assert.Equal(new Share(5, 5), scores.Text);
        Assert.Equal(new Share(5, 5), scores.TextLikeness);
        Assert.Equal(new Share(3, 3), scores.Blocks);
        Assert.Equal(new Tally(2, 0, 0), scores.Attachment);
        Assert.Equal(new Tally(1, 0, 0), scores.AttachmentUrl);
        Assert.Equal(new Tally(2, 0, 0), scores.DecisionText);
        Assert.Equal(new Tally(2, 0, 0), scores.Decision);
        Assert.Equal(new Share(5, 5), scores.Meeting);
        Assert.Equal(new Tally(2, 0, 0), scores.Participant);
        Assert.Equal(new Tally(1, 0, 0), scores.Link);
        Assert.Equal(new Tally(1, 0, 0), scores.Table);
        Assert.Equal(new Tally(1, 0, 0), scores.TableExact);
        Assert.Equal(new Tally(6, 0, 0), scores.Cell);
        Assert.Equal(new Tally(2, 0, 0), scores.CellNumber);
        Assert.Equal(new Tally(1, 0, 0), scores.CellDate);
        Assert.Equal(new Tally(3, 0, 0), scores.Header);
        Assert.Equal(new Tally(2, 0, 0), scores.RowPath);
        Assert.Equal(new Tally(12, 0, 0), scores.Adjacency);
        Assert.All([scores.FieldTextSoft, scores.FieldTextLevenshtein, scores.FieldTextRatcliff],
            tally => Assert.Equal(new Tally(5, 0, 0), tally));
    }

    [Fact]
    public void Aarhus_gold_scores_one()
    {
        var score = Score(Shared("real/agendas/aarhus-byraad-2025-08-27.gold.json"));
        AssertPerfect(score);
        Assert.Equal(new Tally(21, 0, 0), score.Scores.Item);
        Assert.Equal(new Tally(21, 0, 0), score.Scores.Case);
        Assert.Equal(new Tally(108, 0, 0), score.Scores.Field);
        Assert.Equal(new Tally(66, 0, 0), score.Scores.Attachment);
        Assert.Equal(new Tally(20, 0, 0), score.Scores.Decision);
    }

    [Fact]
    public void Every_truth_of_the_corpus_reads_and_scores_one()
    {
        var folder = Path.Combine(Root(), "corpus", "truth");
        foreach (var path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            AssertPerfect(Score(path));
        }
    }

    private static DocumentScore Score(string path)
    {
        var reading = TruthReader.ReadFile(path);
        Assert.Null(reading.Error);
        return ScoreSheet.Judge(path, reading.Truth!, TruthAsDocument.Convert(reading.Truth!));
    }

    private static void AssertPerfect(DocumentScore score)
    {
        Assert.Empty(score.Differences);
        Assert.All(score.Scores.Figures, figure => Assert.Equal(1.0, figure.Value));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ingest.sln")))
        {
            folder = folder.Parent;
        }

        Assert.SkipWhen(folder is null, "Ingest.sln is not above the tests' folder, so the corpus cannot be found.");
        return folder!.FullName;
    }

    private static string Shared(string file)
    {
        var path = Path.Combine(Root(), "..", "shared", file);
        Assert.SkipUnless(File.Exists(path), $"../shared/{file} is not here: the real documents are not part of the repository.");
        return path;
    }
}
