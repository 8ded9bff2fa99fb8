using Ingest.Model.Output;
using Ingest.Search.Searching;
using Ingest.Tests.Search.Indexing;

namespace Ingest.Tests.Postgres.Searching;

/// <summary>The words of the store are those of the index on one machine, and none of PostgreSQL's own.</summary>
public sealed class StoreTokenTests
{
    [Fact]
    public void A_stroke_parts_words_where_PostgreSQL_s_own_Danish_takes_a_file_s_name()
    {
        using var both = new BothSearches(MadeOutput.Meeting("a", "2024-01-01",
            MadeOutput.Item("1", "Tilbud", "Ansøgning for børn/unge.")));

        // to_tsvector reads a path: the trap that own tokens go round, and the reason for them.
        Assert.Equal(["False"],
            both.Feed.Ask("SELECT to_tsvector('danish', 'Ansøgning for børn/unge.') @@ to_tsquery('danish', 'unge')"));
        Assert.Equal(["True|True|False"], both.Feed.Ask(
            "SELECT vector @@ '''barn'''::tsquery, vector @@ '''ung'''::tsquery, vector @@ '''børn/unge'''::tsquery FROM history.search"));
        Assert.Equal(1, both.Store.Find(new SearchRequest("børn")).Total);
        Assert.Equal(1, both.Store.Find(new SearchRequest("unge")).Total);
    }

    [Fact]
    public void Base_forms_parts_and_whole_tokens_are_lexemes_at_their_places()
    {
        using var feed = new PostgresFeed();
        feed.Write("one", MadeOutput.Meeting("a", "2024-01-01",
            MadeOutput.Item("1", "Cykelstier", "Botilbudspladser efter § 108 den 6. september 2024 for 12 mio. kr.")));
        var lexemes = feed.Ask("SELECT l.lexeme, array_to_string(l.positions, ','), array_to_string(l.weights, ',') "
            + "FROM history.search, unnest(vector) l").ToHashSet(StringComparer.Ordinal);

        Assert.Contains("^cykelsti|1|A", lexemes); // a title's word, the first
        Assert.Contains("botilbudsplads|1|D", lexemes);
        Assert.Contains("+botilbud|1|D", lexemes); // a part stands where its word does
        Assert.Contains("§108|3|D", lexemes); // behind the two words before it
        Assert.Contains(lexemes, lexeme => lexeme.StartsWith("@20240906|", StringComparison.Ordinal));
        Assert.Contains(lexemes, lexeme => lexeme.StartsWith("$12000000|", StringComparison.Ordinal));
        Assert.Contains(lexemes, lexeme => lexeme.StartsWith("~byråd|", StringComparison.Ordinal));
    }

    /// <summary>PostgreSQL tells positions up to 16,383, 256 of a lexeme and a megabyte of a vector.</summary>
    [Fact]
    public void A_long_item_is_found_by_its_first_and_its_last_word()
    {
        var many = string.Join(' ', Enumerable.Repeat("vej", 20_000));
        var different = string.Join(' ', Enumerable.Range(0, 150_000).Select(i => $"zq{(char)('a' + (i % 25))}{i}"));
        using var feed = new PostgresFeed();
        feed.Write("one", MadeOutput.Meeting("a", "2024-01-01", MadeOutput.Item("1", "Bro", $"skybrud {many} cykelsti"),
            MadeOutput.Item("2", "Tunnel", $"skybrud {different}"),
            MadeOutput.Item("3", new string('a', 5_000), new string('b', 5_000) + " havn")));
        using var store = Ingest.Postgres.PostgresSearch.Open(feed.Store);

        Assert.Equal(2, store.Find(new SearchRequest("skybrud")).Total);
        Assert.Equal(["1"], store.Find(new SearchRequest("cykelsti")).Hits.Select(hit => hit.Id));
        Assert.Equal(["2"], store.Find(new SearchRequest("title:tunnel")).Hits.Select(hit => hit.Id));
        Assert.Equal(["3"], store.Find(new SearchRequest("havn")).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void A_sign_that_PostgreSQL_keeps_no_text_with_stops_nothing()
    {
        using var feed = new PostgresFeed();
        feed.Write("one", MadeOutput.Meeting("a", "2024-01-01", MadeOutput.Item("1", "Sky\0brud", "O'Briens \\ hus\0 ved 'havnen'")));
        using var store = Ingest.Postgres.PostgresSearch.Open(feed.Store);

        Assert.Equal(1, store.Find(new SearchRequest("O'Briens havn")).Total);
    }
}
