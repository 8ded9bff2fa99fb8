using System.Collections.Immutable;
using Ingest.Tests.Support;

namespace Ingest.Tests.House;

/// <summary>
/// Files name each other's types in one direction only: who reads one file needs the files that it names, and none of those needs it back.
/// </summary>
public sealed class FileCircleTests
{
    [Fact]
    public void No_files_name_each_other_in_a_circle()
    {
        var arrows = SourceArrows.Of(Path.Combine(Repository.Root, "src"));
        var circles = FileCircles.In(arrows.Keys);

        Assert.Equal("", string.Join("\n\n", circles.Select(circle => string.Join("\n", Lines(circle, arrows)))));
    }

    [Fact]
    public void A_comment_or_a_string_is_no_arrow_and_a_name_is()
    {
        var arrows = SourceArrows.Of([
            ("A.cs", "namespace N; /// <summary><see cref=\"B\"/></summary>\npublic class A { string Name => \"B\"; /* B */ }"),
            ("B.cs", "namespace N; public class B { int Of(object o) => o is A ? C.One : 0; }"),
            ("C.cs", "namespace N; public static partial class C { public const int One = 1; }"),
            ("C.More.cs", "namespace N; public static partial class C { public static int Twice(this B b) => 2; }"),
            ("D.cs", "using System; namespace N; public class D { int Of(E e) => e.Value.Twice(); string F => nameof(F); }"),
            ("E.cs", "namespace N; public class E { public B Value = new(); private D[] _d = []; }"),
        ]);

        Assert.Equal(
            ["B.cs -> A.cs", "B.cs -> C.cs", "C.cs -> B.cs", "D.cs -> C.cs", "D.cs -> E.cs", "E.cs -> B.cs", "E.cs -> D.cs"],
            arrows.Keys.Select(arrow => $"{arrow.From} -> {arrow.To}").Order(StringComparer.Ordinal));
        Assert.Equal(["B.cs C.cs", "D.cs E.cs"], FileCircles.In(arrows.Keys).Select(circle => string.Join(' ', circle)));
    }

    private static IEnumerable<string> Lines(ImmutableArray<string> circle,
        ImmutableSortedDictionary<(string From, string To), string> arrows) =>
        arrows.Where(arrow => circle.Contains(arrow.Key.From) && circle.Contains(arrow.Key.To))
            .Select(arrow => $"{arrow.Key.From} names {arrow.Value} of {Path.GetFileName(arrow.Key.To)}")
            .Prepend($"a circle of {circle.Length} files");
}
