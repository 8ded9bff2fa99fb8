using System.Text.Json;
using Ingest.Tests.Support;

namespace Ingest.Tests.Store;

/// <summary>
/// Thirty questions in SQL over two hundred documents (corpus/facts/amounts), with answers that were made by hand and by other code
/// from the
/// documents' text, before any of them was asked (corpus/facts/questions.json).
/// </summary>
public sealed class QuestionTests(StoredFacts facts) : IClassFixture<StoredFacts>
{
    private static readonly string Facts = Path.Combine(Repository.Root, "corpus", "facts");

    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Questions().GetArrayLength())];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_question_has_the_answer_that_was_made_by_hand(int number)
    {
        var question = Questions()[number - 1];
        var sql = question.GetProperty("sql").GetString()!.TrimEnd().TrimEnd(';');
        var rows = question.GetProperty("rows").EnumerateArray()
            .Select(row => string.Join('|', row.EnumerateArray().Select(value => value.GetString() ?? "")));
        Assert.Equal(rows, facts.Feed.Ask($"SELECT COLUMNS(*)::VARCHAR FROM (\n{sql}\n)"));
    }

    [Fact]
    public void There_are_thirty() => Assert.Equal(30, Questions().GetArrayLength());

    private static JsonElement Questions()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Facts, "questions.json")));
        return json.RootElement.Clone();
    }
}
