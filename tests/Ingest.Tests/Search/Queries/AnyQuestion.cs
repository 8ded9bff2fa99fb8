using FsCheck;
using FsCheck.Fluent;

namespace Ingest.Tests.Search.Queries;

/// <summary>Makes questions that nobody would ask, and well-formed ones with the tree that they have by how they were made.</summary>
public static class AnyQuestion
{
    /// <summary>Pieces of questions in any order.</summary>
    /// <param name="Text">What is typed.</param>
    public sealed record Typed(string Text);

    /// <param name="Text">What is typed.</param>
    /// <param name="Tree">As <see cref="QueryPrint"/> prints it.</param>
    public sealed record WellFormed(string Text, string Tree);

    private static readonly string[] Pieces =
    [
        " ", " ", " ", "skole", "ø", "a", "23/1371", "SAG-2024-02570", "00.30.10-P19-1-24", "2024", "6. september 2024", "§ 54", "§",
        "stk. 2", "500.000 kr.", "10mio", "..", "…", ">", "<=", "=", "-", "--", "*", "**", "\"", "„", "“", "»", "«", "(", ")", "((", "()",
        "OR", "ELLER", "AND", "NOT", "IKKE", "NEAR", "near", "NÆR/5", "NEAR/99999999999", "title:", "titel:", "body:", "udvalg:", "sag:",
        "kind:", "felt:", "bilag", "dato:", "beløb:", "2019..2024", ":", "/", ",", ".", "'", "\\", "<script>", "\0", "\n", "\u00ad",
        "\u202e", "\ufeff", "\ud800", "\udc00", "😀", "𝔄", "a\u030a", "kr.", "0", "99999999999999999999", "31.12.9999",
        "31. april 2024", "%", "|", "[",
    ];

    public static Arbitrary<Typed> AnyTyped() => Gen.Choose(0, 40).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count))
        .Select(pieces => new Typed(string.Concat(pieces))).ToArbitrary();

    public static Arbitrary<WellFormed> AnyWellFormed() => Gen.Choose(1, 3).SelectMany(All).ToArbitrary();

    private static readonly Gen<WellFormed> Leaf = Gen.Elements(
        new WellFormed("lånepulje", "lånepulje"), new("social-", "social-"), new("eller", "eller"), new("skole*", "skole*"),
        new("\"frit valg\"", "\"frit valg\""), new("„ny vej“", "\"ny vej\""), new("§ 54, stk. 2", "<§ 54, stk. 2>"),
        new("23/1371", "number(23/1371 = 23-1371)"), new("6. september 2024", "day(6. september 2024 = 20240906)"),
        new("5 mio. kr.", "money(5 mio. kr. = 5000000)"));

    private static readonly Gen<WellFormed> Field = Gen.Elements(
        new("titel:skole", "title(skole)"), new("titel:\"ny skole\"", "title(\"ny skole\")"), new("titel:(a OR b)", "title((a | b))"),
        new WellFormed("dato:2019..2024", "date(20190101..20241231)"), new("dato:marts 2024", "date(20240301..20240331)"),
        new("beløb:10mio..20 mio.", "amount[10000000..20000000]"));

    private static readonly Gen<WellFormed> Near =
        from first in Leaf from second in Leaf from distance in Gen.Choose(0, 100)
        select new WellFormed($"{first.Text} NEAR/{distance} {second.Text}", $"near{distance}({first.Tree}, {second.Tree})");

    /// <summary>Two or three, parted by blanks.</summary>
    private static Gen<WellFormed> All(int depth) =>
        from count in Gen.Choose(2, 3) from parts in Any(depth).ArrayOf(count)
        select new WellFormed(
            string.Join(' ', parts.Select(part => part.Text)), $"({string.Join(" & ", parts.Select(part => part.Tree))})");

    /// <summary>An OR's own are no OR in parentheses, for those are one.</summary>
    private static Gen<WellFormed> Any(int depth) => Gen.OneOf(
        Not(depth),
        from parts in Not(0).ArrayOf(2) from word in Gen.Elements("OR", "ELLER")
        select new WellFormed($"{parts[0].Text} {word} {parts[1].Text}", $"({parts[0].Tree} | {parts[1].Tree})"));

    private static Gen<WellFormed> Not(int depth) => Gen.OneOf(
        Term(depth),
        from sign in Gen.Elements("-", "NOT ", "IKKE ") from part in Term(depth) select new WellFormed(sign + part.Text, "!" + part.Tree));

    /// <summary>In parentheses an OR of ANDs, which is not taken together with what is around.</summary>
    private static Gen<WellFormed> Term(int depth) => depth == 0 ? Gen.OneOf(Leaf, Field, Near)
        : Gen.OneOf(Leaf, Field, Near,
            from parts in All(depth - 1).ArrayOf(2)
            select new WellFormed($"(({parts[0].Text}) OR ({parts[1].Text}))", $"({parts[0].Tree} | {parts[1].Tree})"));
}
