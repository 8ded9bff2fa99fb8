namespace Ingest.Facts.Amounts.Reading;

/// <summary>What figures are printed with.</summary>
[Flags]
internal enum NumberForm
{
    /// <summary>It is no number.</summary>
    None = 0,

    /// <summary>Figures.</summary>
    Plain = 1,

    /// <summary>Marks or blanks between thousands: <c>1.000</c>.</summary>
    Grouped = 2,

    /// <summary>Decimals: <c>2,5</c>, <c>1½</c>.</summary>
    Decimals = 4,

    /// <summary>The dash for no øre, which says by itself that it is money: <c>250,-</c>.</summary>
    Dashed = 8,
}
