using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Scoring;

namespace Ingest.Tests.Quality;

/// <summary>GROBID's four ways of comparing a field's text: strict, soft, Levenshtein ≥ 0.8, Ratcliff-Obershelp ≥ 0.95.</summary>
public sealed class GrobidTextTest
{
    [Theory]
    [InlineData("WIKIMEDIA", "WIKIMANIA", 14.0 / 18)] // WIKIM, then IA
    [InlineData("GESTALT PATTERN MATCHING", "GESTALT PRACTICE", 24.0 / 40)] // "GESTALT P", then A, T, E as its authors have it
    [InlineData("abc", "abc", 1)]
    [InlineData("", "", 1)]
    [InlineData("abc", "", 0)]
    [InlineData("abc", "xyz", 0)]
    public void Ratcliff_and_Obershelp_s_own_examples(string a, string b, double likeness) =>
        Assert.Equal(likeness, RatcliffObershelp.Likeness(a, b), 12);

    [Fact]
    public void Punctuation_and_casing_are_strictly_wrong_and_softly_right()
    {
        var scores =
            SmallTruth.Score(
                SmallTruth.WithField("2.1", FieldKind.Background,
                    field => field with { Text = SmallTruth.Hundred.ToUpperInvariant() + " !" })).Scores;
        Assert.Equal(new Tally(4, 1, 1), scores.FieldText);
        Assert.Equal(new Tally(5, 0, 0), scores.FieldTextSoft);
    }

    [Fact]
    public void Ten_of_a_hundred_characters_lost_at_the_end_are_right_by_Levenshtein_and_wrong_by_Ratcliff()
    {
        // 90 of 100: Levenshtein 0.90 ≥ 0.8; Ratcliff-Obershelp 2 × 90 / 190 = 0.947 < 0.95.
        var scores =
            SmallTruth.Score(
                SmallTruth.WithField("2.1", FieldKind.Background, field => field with { Text = SmallTruth.Hundred[..90] })).Scores;
        Assert.Equal(new Tally(4, 1, 1), scores.FieldTextSoft);
        Assert.Equal(new Tally(5, 0, 0), scores.FieldTextLevenshtein);
        Assert.Equal(new Tally(4, 1, 1), scores.FieldTextRatcliff);
    }

    [Fact]
    public void A_missing_field_is_missing_in_all_four()
    {
        var scores = SmallTruth.Score(SmallTruth.With("1", item => item with { Fields = [] })).Scores;
        Assert.All([scores.FieldText, scores.FieldTextSoft, scores.FieldTextLevenshtein, scores.FieldTextRatcliff],
            tally => Assert.Equal(new Tally(4, 0, 1), tally));
    }

    [Fact]
    public void Table_relations_of_a_wrong_cell()
    {
        // 3 × 3 cells with the header: 6 relations to the right, 6 down. The last cell of the middle row has one to its left, one above,
        // one below.
        var scores = SmallTruth.Score(SmallTruth.WithCell(0, 2, new Cell { Text = "1/3-2025" })).Scores;
        Assert.Equal(new Tally(9, 3, 3), scores.Adjacency);
    }
}
