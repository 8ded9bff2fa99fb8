using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Quality.Words;

/// <summary>A place in a document for a person.</summary>
public static class PlaceWords
{
    private const int TitleCharacters = 80;

    /// <param name="anchor">As <see cref="Scoring.Difference.Anchor"/>.</param>
    public static BilingualText Of(AgendaDocument document, string anchor)
    {
        if (anchor.StartsWith('t') && Number(anchor[1..]) is { } t && t < document.Tables.Length)
        {
            var table = document.Tables[t];
            return new($"Tabel {table.Id}{(table.Item is { } of ? $" i punkt {of}" : "")}",
                $"Table {table.Id}{(table.Item is { } its ? $" of item {its}" : "")}");
        }

        var part = anchor.IndexOfAny(['f', 'a', 'd']);
        if (!anchor.StartsWith('i') || Number(part < 0 ? anchor[1..] : anchor[1..part]) is not { } i || i >= document.Items.Length)
        {
            return new("Mødet", "The meeting");
        }

        var item = document.Items[i];
        var title = item.Title.Length <= TitleCharacters ? item.Title : item.Title[..TitleCharacters] + "…";
        var name = item.Number is { } number ? $"{number} {title}" : title;
        if (part > 0 && anchor[part] == 'f' && Number(anchor[(part + 1)..]) is { } f && f < item.Fields.Length)
        {
            var kind = KindWords.Of(item.Fields[f].Kind);
            return item.Fields[f].Heading is { } heading
                ? BilingualText.Same($"{heading} — {name}") : new($"{kind.Danish} — {name}", $"{kind.English} — {name}");
        }

        return BilingualText.Same(name);
    }

    public static BilingualText Page(int? page) => page is { } number
        ? new(string.Create(CultureInfo.InvariantCulture, $"Side {number}"), string.Create(CultureInfo.InvariantCulture, $"Page {number}"))
        : new("Hele dokumentet", "The whole document");

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
