using Ingest.Facts.Amounts;
using Ingest.Feed.Csv.Columns;
using Ingest.Model.Output;

namespace Ingest.Store.Rows.Facts;

/// <summary>A row of amounts: an amount of money that a document names.</summary>
[Sheet("amounts", "Amounts", "Beløb", "Every amount of money that is named in titles, texts and tables.",
    "Hvert pengebeløb, der nævnes i titler, tekster og tabeller.")]
public sealed record AmountRow(
    [DocumentColumn(Key = true)]
    string DocumentId,
    [PositionColumn("1 for the document's first amount.", "1 for dokumentets første beløb.")]
    int Position,
    [Column("Text", "Tekst", "As printed.", "Som trykt.")]
    string Text,
    [Column("Unit", "Enhed", "kr, t.kr, mio.kr, mia.kr, øre, or another currency's ISO code with its magnitude.",
        "kr, t.kr, mio.kr, mia.kr, øre eller en anden valutas ISO-kode med dens størrelse.", Required = true)]
    string Unit,
    [Column("Value", "Værdi", "In the unit as printed; of a range its lower end.", "I enheden som trykt; i et interval den nederste ende.")]
    double Value,
    [Column("Value to", "Værdi til", "The upper end of a range.", "Den øverste ende af et interval.")]
    double? ValueTo,
    [Column("Kroner", "Kroner", "In Danish kroner; null in other currencies.", "I danske kroner; tom i andre valutaer.")]
    decimal? Kroner,
    [Column("Kroner to", "Kroner til", "The upper end of a range in Danish kroner.", "Den øverste ende af et interval i danske kroner.")]
    decimal? KronerTo,
    [Column("Approximate", "Omtrentligt", "true where the sentence says so: ca., knap, op til.",
        "true, hvor sætningen siger det: ca., knap, op til.")]
    bool Approximate,
    [Column("Sentence", "Sætning", "The whole sentence; of a cell its row's name, its column's head and its text.",
        "Hele sætningen; for en celle rækkens navn, kolonnens hoved og teksten.")]
    string Sentence)
{
    /// <summary>Kroner of two decimals have at most so many whole figures.</summary>
    private const decimal Most = 1e15m;

    public static IEnumerable<(AmountRow Row, PlaceRow Place, InkRow Ink)> Of(AgendaDocument document) =>
        DocumentAmounts.Of(document).Select(amount => (
            new AmountRow(Feed.DocumentId.Of(document), amount.Position, amount.Text, amount.Unit, (double)amount.Value,
                (double?)amount.ValueTo, Kept(amount.Kroner), Kept(amount.KronerTo), amount.IsApproximate, amount.Sentence),
            PlaceRow.Of(document, amount.Place), InkRow.Of(amount.Place.Source)));

    private static decimal? Kept(decimal? kroner) => kroner is { } value && Math.Abs(value) < Most ? value : null;
}
