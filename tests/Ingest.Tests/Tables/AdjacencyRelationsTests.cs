using System.Collections.Immutable;
using Ingest.Quality.Icdar;

namespace Ingest.Tests.Tables;

public sealed class AdjacencyRelationsTests
{
    [Fact]
    public void Blank_cells_are_skipped_and_neighbours_found_beyond_them()
    {
        var relations = AdjacencyRelations.Of([Cell(0, 0, "a"), Cell(0, 1, " "), Cell(0, 2, "b"), Cell(1, 0, "c")]);
        Assert.Equal([new AdjacencyRelation("A", "B", false), new AdjacencyRelation("A", "C", true)], relations);
    }

    [Fact]
    public void A_spanning_cell_has_a_relation_with_each_neighbour_once()
    {
        var relations = AdjacencyRelations.Of([new GridCell(0, 0, 0, 1, "a"), Cell(1, 0, "b"), Cell(1, 1, "c")]);
        Assert.Equal(3, relations.Length);
    }

    [Fact]
    public void Precision_and_recall_count_repetitions()
    {
        ImmutableArray<AdjacencyRelation> truth = [new("A", "B", false), new("A", "B", false), new("A", "C", true)];
        var score = AdjacencyRelations.Score([new("A", "B", false), new("X", "Y", true)], truth);
        Assert.Equal(new RelationScore(1, 2, 3), score);
        Assert.Equal(0.4, score.F1, 6);
    }

    [Fact]
    public void Texts_are_compared_without_space_casing_and_kind_of_mark() =>
        Assert.Equal(AdjacencyRelations.Normalised("Social‑ og  Sundheds–hjælp"),
            AdjacencyRelations.Normalised("social- ogsundheds-hjælp"));

    private static GridCell Cell(int row, int column, string text) => new(row, row, column, column, text);
}
