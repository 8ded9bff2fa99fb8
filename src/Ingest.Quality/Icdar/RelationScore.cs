namespace Ingest.Quality.Icdar;

/// <summary>How many relations are right, of how many found and how many true.</summary>
public readonly record struct RelationScore(int Right, int Found, int True)
{
    public double Precision => Found == 0 ? (True == 0 ? 1 : 0) : (double)Right / Found;

    public double Recall => True == 0 ? (Found == 0 ? 1 : 0) : (double)Right / True;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static RelationScore operator +(RelationScore a, RelationScore b) => Add(a, b);

    public static RelationScore Add(RelationScore left, RelationScore right) =>
        new(left.Right + right.Right, left.Found + right.Found, left.True + right.True);
}
