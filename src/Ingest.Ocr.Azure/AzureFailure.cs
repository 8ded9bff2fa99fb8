namespace Ingest.Ocr.Azure;

/// <summary>Why a document could not be read; becomes one diagnostic.</summary>
internal sealed class AzureFailure(string code, string message) : Exception(message)
{
    public string Code { get; } = code;

    public static AzureFailure Garbled(string what) =>
        new("ocr.azure.garbled",
            $"Azure's answer can't be read: {what}. Read the document again; if that does not help, try another "
                + $"{AzureSettings.ApiVersionVariable}.");
}
