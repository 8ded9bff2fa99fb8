using Azure.Core;

namespace Ingest.Ocr.Azure;

/// <summary>Azure.Core's own retries, which follow <c>Retry-After</c>, and logs without contents.</summary>
internal sealed class AzureOptions : ClientOptions
{
    /// <summary>Longest wait between two tries where the service names none.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    public AzureOptions(AzureSettings settings)
    {
        Retry.Mode = RetryMode.Exponential;
        Retry.MaxRetries = settings.Retries;
        Retry.Delay = settings.RetryDelay;
        Retry.MaxDelay = LongestDelay > settings.RetryDelay ? LongestDelay : settings.RetryDelay;
        Retry.NetworkTimeout = settings.TimeLimit / 2; // a scan of many megabytes takes its time to be sent
        Diagnostics.IsLoggingContentEnabled = false;
        Diagnostics.IsTelemetryEnabled = false;
    }
}
