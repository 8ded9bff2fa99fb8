namespace Ingest.Store.Schema;

/// <summary>The types that the store's columns have, by DuckDB's name for each.</summary>
public enum DuckType
{
    Varchar,

    /// <summary>32 bits.</summary>
    Integer,

    /// <summary>64 bits.</summary>
    Bigint,
    Double,
    Boolean,
    Date,

    /// <summary>Of a day, without a zone.</summary>
    Time,

    /// <summary>DECIMAL(18, 2): kroner and øre, exact in every sum.</summary>
    Decimal,

    /// <summary>UTC.</summary>
    Timestamp,
}
