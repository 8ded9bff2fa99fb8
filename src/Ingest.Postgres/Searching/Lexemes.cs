using System.Globalization;
using Ingest.Model.Output;
using Ingest.Search.Indexing;

namespace Ingest.Postgres.Searching;

/// <summary>
/// What the <c>tsvector</c> of an item calls what is searched. A term of its text is itself; those of its title and of its body's name
/// have a mark before them, for PostgreSQL's index knows no weights and would read each item to tell a title's word from a text's. What
/// an item is chosen by has a mark and a letter, so that a choice is one more list of the same index. No term begins with a mark:
/// they begin with a letter, a figure or one of <see cref="Search.Analysis.Tokens.Terms"/>' signs.
/// </summary>
internal static class Lexemes
{
    public const char Title = '^', Body = '~', Key = '=';

    /// <summary>Every item has it.</summary>
    public const string Any = "=i";

    /// <summary>PostgreSQL's limit of a lexeme, in bytes of UTF-8 (documentation, 12.11 "Limitations").</summary>
    public const int LongestBytes = 2046;

    /// <summary>The first figures of a day by which ranges are asked: yyyy, yyyymm and yyyymmdd.</summary>
    private const int PerYear = 10_000, PerMonth = 100;

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <param name="field">Of <see cref="IndexField"/>.</param>
    /// <returns>Null where it is no field of terms or keys.</returns>
    public static string? Of(string field, string term) => field switch
    {
        IndexField.Text => term,
        IndexField.Title => Title + term,
        IndexField.BodyWords => Body + term,
        IndexField.Body => "=b" + term,
        IndexField.Case => "=c" + term,
        IndexField.Area => "=a" + term,
        IndexField.FieldKind => Enum.TryParse<FieldKind>(term, out var kind) ? OfKind(kind) : null,
        IndexField.MeetingKind => "=m" + term,
        _ => null,
    };

    public static string OfKind(FieldKind kind) => string.Create(Plain, $"=f{(int)kind}");

    /// <param name="day">yyyy, yyyymm or yyyymmdd.</param>
    public static string OfDate(int day) => string.Create(Plain, $"=d{day}");

    public static string OfAmount(double kroner) => string.Create(Plain, $"=k{kroner:R}");

    /// <summary>What all amounts with as many figures and the same first one have.</summary>
    /// <param name="step">As <see cref="StepOf"/> has it.</param>
    public static string OfStep(int step) => string.Create(Plain, $"=s{step}");

    /// <summary>Figures times ten and the first one: 12 mio. is 8 and 1, 81; 0 of less than a krone.</summary>
    public static int StepOf(double kroner)
    {
        if (!(kroner >= 1))
        {
            return 0;
        }

        var figures = Math.Floor(Math.Min(kroner, MostKroner)).ToString("F0", Plain);
        return (figures.Length * 10) + (figures[0] - '0');
    }

    /// <summary>Some million billions, more than there is money.</summary>
    private const double MostKroner = 9e18;

    /// <summary>All that an item is chosen by.</summary>
    public static IEnumerable<string> Of(ItemKeys keys)
    {
        yield return Any;
        yield return Of(IndexField.Body, keys.Body)!;
        yield return Of(IndexField.MeetingKind, keys.MeetingKind.ToString())!;
        if (keys.CaseKey is { } number)
        {
            yield return Of(IndexField.Case, number)!;
        }

        if (keys.Area is { } area)
        {
            yield return Of(IndexField.Area, area)!;
        }

        if (keys.Date > 0)
        {
            yield return OfDate(keys.Date / PerYear);
            yield return OfDate(keys.Date / PerMonth);
            yield return OfDate(keys.Date);
        }

        foreach (var kind in Enum.GetValues<FieldKind>().Where(kind => (keys.Bits & ItemBits.Of(kind)) != 0))
        {
            yield return OfKind(kind);
        }

        foreach (var kroner in keys.Amounts)
        {
            yield return OfAmount(kroner);
            yield return OfStep(StepOf(kroner));
        }
    }
}
