using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Alignment;

/// <summary>
/// Which of a reading's items are as the truth has them: number, title, and every field's heading and text, by their letters and digits.
/// Of such an item's lines nothing better is known than what they were taken for.
/// </summary>
public static class AgreedItems
{
    /// <returns>For each of the reading's items the truth's one that it agrees with; -1: none.</returns>
    public static ImmutableArray<int> Of(TruthFile truth, AgendaDocument read)
    {
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < truth.Items.Length; i++)
        {
            var item = truth.Items[i];
            said.TryAdd(Written(item.Number, item.Title, item.Fields.Select(field => (field.Heading, field.Text))), i);
        }

        return [.. read.Items.Select(item => said.GetValueOrDefault(
            Written(item.Number, item.Title, item.Fields.Select(field => (field.Heading, field.Text))), -1))];
    }

    private static string Written(string? number, string title, IEnumerable<(string? Heading, string Text)> fields) =>
        string.Join('\n', fields.SelectMany(field => (string[])[field.Heading ?? "", field.Text]).Prepend(title).Prepend(number ?? "")
            .Select(text => string.Join(' ', TruthPiece.WordsOf(text))));
}
