using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>Marks the words of a search in the texts that it led to: in any of their endings, and long ones within compounds.</summary>
internal sealed partial class QueryMarks
{
    private const int MostWords = 20, ShortestStem = 3, ShortestPart = 5;

    /// <summary>Of nouns, adjectives and verbs; the longest first.</summary>
    private static readonly string[] Endings =
        ["ernes", "erne", "enes", "ene", "ede", "ers", "ens", "ets", "er", "en", "et", "es", "e", "s"];

    /// <summary>Words that join others, in the query language.</summary>
    private static readonly string[] Joining = ["or", "and", "not", "near", "eller", "og"];

    /// <summary>What stands before a colon and asks for no words of a text.</summary>
    private static readonly string[] NoText = ["body", "case", "kind", "date", "amount", "year", "area", "udvalg", "sag", "dato", "beløb"];

    private readonly ImmutableArray<string> _stems, _beginnings;

    private QueryMarks(ImmutableArray<string> stems, ImmutableArray<string> beginnings) => (_stems, _beginnings) = (stems, beginnings);

    public static QueryMarks Of(string question)
    {
        var words = Asked().Matches(question).Where(asked => !asked.Groups["not"].Success
                && !NoText.Contains(asked.Groups["field"].Value.ToLowerInvariant(), StringComparer.Ordinal))
            .SelectMany(asked => Word().Matches(asked.Groups["words"].Value).Select(word => (Word: word.Value.ToLowerInvariant(),
                IsBeginning: asked.Groups["words"].Value.EndsWith(word.Value + "*", StringComparison.Ordinal))))
            .Where(word => word.Word.Length > 1 && !Joining.Contains(word.Word, StringComparer.Ordinal)).Take(MostWords).ToList();
        return new QueryMarks([.. words.Where(word => !word.IsBeginning).Select(word => Stem(word.Word)).Distinct(StringComparer.Ordinal)],
            [.. words.Where(word => word.IsBeginning).Select(word => word.Word).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>A text with its marks.</summary>
    public Html In(string? text)
    {
        if (text is null || (_stems.IsEmpty && _beginnings.IsEmpty))
        {
            return $"{text}";
        }

        Html marked = $"";
        var at = 0;
        foreach (Match word in Word().Matches(text))
        {
            if (IsAsked(word.Value.ToLowerInvariant()))
            {
                marked.AppendFormatted((Html)$"{text[at..word.Index]}<mark>{word.Value}</mark>");
                at = word.Index + word.Length;
            }
        }

        marked.AppendFormatted(text[at..]);
        return marked;
    }

    private bool IsAsked(string word) => _stems.Contains(Stem(word), StringComparer.Ordinal)
        || _stems.Any(stem => stem.Length >= ShortestPart && word.Contains(stem, StringComparison.Ordinal))
        || _beginnings.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal));

    private static string Stem(string word) =>
        Array.Find(Endings, ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            is { } ending ? word[..^ending.Length] : word;

    [GeneratedRegex("""(?<not>-)?(?:(?<field>\p{L}+):)?(?<words>"[^"]*"?|[^\s"()]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    /// <summary>Also a case number or a paragraph, as one.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-./][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
