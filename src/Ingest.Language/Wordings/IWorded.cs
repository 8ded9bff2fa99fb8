namespace Ingest.Language.Wordings;

/// <summary>An exception whose message can be said in the user's language; the message itself is English.</summary>
public interface IWorded
{
    Wording Wording { get; }
}
