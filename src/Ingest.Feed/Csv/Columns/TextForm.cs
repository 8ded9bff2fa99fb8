namespace Ingest.Feed.Csv.Columns;

/// <summary>What a column of texts holds.</summary>
public enum TextForm
{
    Any,

    /// <summary>ISO, YYYY-MM-DD.</summary>
    Date,

    /// <summary>HH:MM.</summary>
    Time,

    /// <summary>64 lower-case hex digits.</summary>
    Sha256,
}
