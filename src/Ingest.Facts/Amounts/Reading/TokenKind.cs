namespace Ingest.Facts.Amounts.Reading;

/// <summary>What a piece of a sentence may be in an amount of money.</summary>
internal enum TokenKind
{
    /// <summary>Figures: <c>1.000,50</c>, <c>1½</c>, <c>250,-</c>.</summary>
    Number,

    /// <summary>A number in letters: <c>to</c>, <c>halvanden</c>, <c>femogtyve</c>.</summary>
    NumberWord,

    /// <summary>A magnitude without a currency: <c>mio.</c>, <c>tusinde</c>.</summary>
    Scale,

    /// <summary>A currency, with its magnitude where one word says both: <c>kr.</c>, <c>t.kr.</c>, <c>DKK</c>, <c>€</c>.</summary>
    Currency,

    /// <summary>Any other word.</summary>
    Word,

    /// <summary>A sign by itself.</summary>
    Mark,
}
