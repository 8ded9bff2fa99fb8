namespace Ingest.Tests;

public sealed class SmokeTest
{
    [Fact]
    public void Box_union_holds_both() =>
        Assert.Equal(new Model.Box(0, 0, 4, 4), new Model.Box(0, 0, 1, 1).Union(new Model.Box(3, 3, 4, 4)));
}
