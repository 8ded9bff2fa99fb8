using System.Collections.Immutable;
using System.Globalization;
using Ingest.Facts.Amounts;
using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Search.Queries;
using Ingest.Search.Queries.Fields;
using Ingest.Search.Queries.Nodes;
using Ingest.Search.Searching;
using Ingest.Web.Documents;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>Why an item was found where no passage shows it: its meeting's date, and its amounts, that the question asks for.</summary>
internal sealed class FoundBy
{
    private const int Most = 3, LongestCell = 120, PerMonth = 100;

    private readonly IArchive _archive;
    private readonly ImmutableArray<DateNode> _dates;
    private readonly ImmutableArray<AmountNode> _amounts;

    public FoundBy(string question, IArchive archive)
    {
        var nodes = Wanted(QueryParser.Parse(question).Root).ToList();
        (_archive, _dates, _amounts) = (archive, [.. nodes.OfType<DateNode>()], [.. nodes.OfType<AmountNode>()]);
    }

    public Html Write(SearchHit hit, Visit visit)
    {
        var why = Html.Join($" <span aria-hidden=\"true\">·</span> ", [Date(hit.Meeting.Date, visit), Amounts(hit, visit)]);
        return Html.If(!why.IsEmpty, $"<p class=\"why\">{why}</p>");
    }

    private static IEnumerable<QueryNode> Wanted(QueryNode? node) => node switch
    {
        AllNode all => all.Parts.SelectMany(Wanted),
        AnyNode any => any.Parts.SelectMany(Wanted),
        DateNode or AmountNode => [node],
        _ => [],
    };

    private Html Date(string? iso, Visit visit) => Html.If(
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && (((date.Year * PerMonth) + date.Month) * PerMonth) + date.Day is var day
            && _dates.Any(asked => asked.From <= day && day <= asked.To),
        $"{visit.Say(Texts.WebDateFits)} <mark><time datetime=\"{iso}\">{visit.Date(iso)}</time></mark>");

    private Html Amounts(SearchHit hit, Visit visit)
    {
        if (_amounts.IsEmpty || _archive.Find(hit.DocumentId) is not { } document
            || document.Items.FirstOrDefault(item => item.Id == hit.Id) is not { } item)
        {
            return Html.None;
        }

        var alone = document with { Items = [item], Tables = [.. document.Tables.Where(table => table.Item == item.Id)] };
        var fitting = DocumentAmounts.Of(alone).Where(amount => Fits(amount.Kroner) || Fits(amount.KronerTo))
            .DistinctBy(amount => (amount.Kroner, amount.KronerTo)).Take(Most + 1).ToList();
        return Html.If(fitting.Count > 0, $"""
            {visit.Say(Texts.WebAmountsFit)} {Html.Join($", ", fitting.Take(Most).Select(amount => Amount(amount, visit)))}{Html.If(
            fitting.Count > Most, $" …")}
            """);
    }

    /// <summary>A cell's figure says little by itself, and its unit may stand far from it.</summary>
    private static Html Amount(AmountFact amount, Visit visit) => amount.Place.Table is null
        ? (Html)$"<mark{visit.InDanish}>{amount.Text}</mark>"
        : $"<mark{visit.InDanish}>{Short(amount.Sentence)}</mark> ({visit.Kroner(amount.Kroner ?? 0)})";

    private static string Short(string sentence) => sentence.Length <= LongestCell ? sentence : "…" + sentence[^LongestCell..];

    private bool Fits(decimal? kroner) => kroner is { } its && _amounts.Any(asked =>
        (asked.From is not { } from || its > from || (asked.IncludesFrom && its == from))
        && (asked.To is not { } to || its < to || (asked.IncludesTo && its == to)));
}
