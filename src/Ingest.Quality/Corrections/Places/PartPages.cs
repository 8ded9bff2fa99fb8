using System.Globalization;
using Ingest.Model.Output;

namespace Ingest.Quality.Corrections.Places;

/// <summary>The pages of a part as a correction names them: <c>5-9</c>, or <c>5</c> for one page.</summary>
internal readonly record struct PartPages(int From, int To)
{
    public static bool TryParse(string? text, out PartPages pages)
    {
        var ends = (text ?? "").Split('-');
        pages = default;
        if (ends.Length > 2 || !Number(ends[0], out var from) || !Number(ends[^1], out var to) || from < 1 || to < from)
        {
            return false;
        }

        pages = new PartPages(from, to);
        return true;
    }

    public bool Are(DocumentPart part) => part.Pages[0] == From && part.Pages[^1] == To;

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
