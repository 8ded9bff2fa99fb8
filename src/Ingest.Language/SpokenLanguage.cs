namespace Ingest.Language;

/// <summary>What is said to people is in one of these. What programs read is English always.</summary>
public enum SpokenLanguage
{
    English,
    Danish,
}
