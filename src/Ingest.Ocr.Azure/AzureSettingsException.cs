namespace Ingest.Ocr.Azure;

/// <summary>
/// The settings of the Azure service are not usable; the message is one line that says what to do, and never shows the key.
/// </summary>
public sealed class AzureSettingsException(string message) : Exception(message);
