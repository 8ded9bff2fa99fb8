using Ingest.Model.Output;
using Ingest.Text.Words;

namespace Ingest.Quality.Checks;

/// <summary>
/// The share of the words that are Danish, or made of Danish words. Names, cases and figures are not;
/// text behind a bad character map is none of it.
/// </summary>
internal static class WordsCheck
{
    /// <summary>Real agendas lie between 0.85 and 0.97, one with a shifted character map below 0.2.</summary>
    private const double Least = 0.7;
    private const int FewestWords = 50;
    private const int ShortestWord = 3;

    public static DocumentCheck Of(AgendaDocument document)
    {
        var words = document.Items
            .SelectMany(item => item.Fields.Select(field => field.Text).Prepend(item.Title))
            .SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.Trim('.', ',', ';', ':', '(', ')', '"', '”', '“', '»', '«', '?', '!', '–', '-'))
            .Where(word => word.Length >= ShortestWord && !word.AsSpan().ContainsAnyInRange('0', '9')
                && !word.Contains("://", StringComparison.Ordinal))
            .ToList();
        if (words.Count < FewestWords)
        {
            return new(CheckNames.Words, Verdict.NotCheckable);
        }

        var danish = words.Count(DanishWords.IsWordOrCompound);
        var share = (double)danish / words.Count;
        return new(
            CheckNames.Words, share >= Least ? Verdict.Pass : Verdict.Fail,
            new(
                FormattableString.Invariant($"{danish} af {words.Count} ord ({Math.Floor(share * 100)} %) er i den danske ordliste."),
                FormattableString.Invariant($"{danish} of {words.Count} words ({Math.Floor(share * 100)}%) are in the Danish word list.")));
    }
}
