namespace Ingest.Batch.Inputs;

/// <summary>What a cloud client's exception says; the rest of it are headers.</summary>
public static class FirstLine
{
    public static string Of(Exception exception) => exception.GetBaseException().Message.Split('\n')[0].Trim();
}
