using System.Collections.Immutable;
using System.Text;

namespace Ingest.Ocr.Routing.OddLetters;

/// <summary>How letters beyond ASCII look where a text's bytes are of one code page and were read by another.</summary>
/// <param name="Letters">From the sign that is said to the letter that is printed.</param>
internal sealed record CodePage(ImmutableDictionary<string, string> Letters)
{
    /// <summary>Letters that Danish text has beyond ASCII: its own first, then those of names and loans.</summary>
    private const string Printed = "æøåÆØÅéÉäöüÄÖÜ";

    private const int OwnLetters = 6;

    /// <summary>
    /// What Danish texts were written in (identifiers of Windows): the Macintosh's, DOS' Latin 1 and Nordic, Windows', the Baltic
    /// one, the seven bits of ISO 646 (DS 2089), UTF-8.
    /// </summary>
    private static readonly int[] Written = [10000, 850, 865, 1252, 1257, 20108, 65001];

    /// <summary>
    /// What reads them wrongly: Windows' and ISO's Latin 1, the Macintosh's, DOS' two,
    /// Windows' for Central Europe, Cyrillic and Greek, Latin 2.
    /// </summary>
    private static readonly int[] Read = [1252, 28591, 10000, 850, 437, 1250, 1251, 1253, 28592];

    private static readonly Lazy<ImmutableArray<CodePage>> Pairs = new(() => [.. Make()]);

    /// <summary>Likely ones first, no two alike.</summary>
    public static ImmutableArray<CodePage> All => Pairs.Value;

    private static IEnumerable<CodePage> Make()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (written, read) in Written.SelectMany(
            written => Read.Where(read => read != written).Select(read => (Of(written), Of(read)))))
        {
            var said = Printed.Select(letter => (Letter: letter, Sign: Said(letter, written, read)))
                .Where(each => each.Sign.Length > 0 && each.Sign != each.Letter.ToString()).ToList();
            var isOwn = said.Exists(each => IsOwn(each.Letter) && IsOwn(each.Sign[0]));
            said.RemoveAll(each => IsOwn(each.Sign[0]));
            if (!isOwn && said.Exists(each => IsOwn(each.Letter)) && seen.Add(string.Join('\t', said)))
            {
                yield return new CodePage(
                    said.ToImmutableDictionary(each => each.Sign, each => each.Letter.ToString(), StringComparer.Ordinal));
            }
        }
    }

    private static bool IsOwn(char letter) => Printed.AsSpan(0, OwnLetters).Contains(letter);

    /// <summary>Empty where one of the pages hasn't it.</summary>
    private static string Said(char letter, Encoding written, Encoding read)
    {
        try
        {
            return read.GetString(written.GetBytes([letter])).Normalize();
        }
        catch (Exception none) when (none is EncoderFallbackException or DecoderFallbackException)
        {
            return "";
        }
    }

    private static Encoding Of(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
