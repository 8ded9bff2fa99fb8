using Ingest.Json;
using Ingest.Tests.Support;

namespace Ingest.Tests.Search.Sets;

public sealed class SearchSetTests
{
    private static readonly SearchSet Set = SearchSet.OverArchive();

    private static readonly string[] Askers = ["citizen", "journalist", "clerk"];

    [Fact]
    public void A_line_has_its_six_columns_the_last_of_which_may_be_missing()
    {
        Assert.Equal(new SearchQuery(7, "clerk", "word", "revisorer", "@revision", null),
            SearchSet.Line("7\tclerk\tword\trevisorer\t@revision\t"));
        Assert.Equal("bibliotek", SearchSet.Line("8\tcitizen\tmisspelled\tbibliotk\t@bibliotek\tbibliotek").Suggestion);
        Assert.Null(SearchSet.Line("9\tcitizen\tword\tbus\t@bus").Suggestion);
        Assert.Throws<InvalidDataException>(() => SearchSet.Line("9\tcitizen\tword\tbus"));
    }

    [Fact]
    public void Every_query_has_an_answer_that_is_just_what_is_asked() =>
        Assert.All(Set.Queries, query => Assert.Contains(3, Set.Grades[query.Id].Values));

    /// <summary>A search that shows any items would look good on a query that a fiftieth of the archive answers.</summary>
    [Fact]
    public void No_query_is_so_wide_that_any_ten_items_answer_it() =>
        Assert.All(Set.Queries, query => Assert.InRange(Set.Grades[query.Id].Values.Count(grade => grade == 3), 1, 100));

    [Fact]
    public void They_are_enough_of_all_askers_and_half_of_them_are_kept_from_tuning()
    {
        var ranked = Set.Queries.Where(query => query.Suggestion is null).ToList();

        Assert.True(ranked.Count >= 320, $"{ranked.Count}");
        Assert.InRange(Set.Queries.Length - ranked.Count, 10, 20);
        Assert.InRange(ranked.Count(query => query.IsDev) / (double)ranked.Count, 0.48, 0.52);
        Assert.Equal(Askers.Order(StringComparer.Ordinal), ranked.Select(query => query.Asker).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Askers, asker => Assert.True(ranked.Count(query => query.Asker == asker) > 50, asker));
        Assert.InRange(ranked.Count(query => query.Text.Count(sign => sign == ' ') < 2 && char.IsLetter(query.Text[0])
            && query.Kind is "word" or "compound" or "synonym" or "spelling" or "words") / (double)ranked.Count, 0.4, 0.6);
    }

    [Fact]
    public void No_id_and_no_text_stands_twice()
    {
        Assert.Equal(Set.Queries.Length, Set.Queries.Select(query => query.Id).Distinct().Count());
        Assert.Equal(Set.Queries.Length, Set.Queries.Select(query => query.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Queries_over_the_corpus_are_graded_by_items_that_are_there()
    {
        var set = SearchSet.OverCorpus((path, id) => $"{path} {id}");
        var items = Directory.GetFiles(Path.Combine(Repository.Root, "corpus", "truth"), "*.json").SelectMany(file =>
            AgendaJson.ReadTruth(File.ReadAllBytes(file)).Items
                .Select(item => $"{Path.ChangeExtension(Path.GetFileName(file), ".pdf")} {item.Id}")).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(40, set.Queries.Length);
        Assert.All(set.Queries, query => Assert.Contains(3, set.Grades[query.Id].Values));
        Assert.All(set.Grades.Values, grades => Assert.All(grades.Keys, id => Assert.Contains(id, items)));
    }
}
