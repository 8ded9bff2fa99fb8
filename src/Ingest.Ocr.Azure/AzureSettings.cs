namespace Ingest.Ocr.Azure;

/// <summary>
/// Where the service is, and how it is asked. The endpoint and the key come from the environment only: a document that is
/// sent leaves the machine, and a key in an argument is in every process list.
/// </summary>
/// <param name="Endpoint">The resource's address: https, or http on this machine.</param>
/// <param name="Key">Never shown, also not by <see cref="ToString"/>.</param>
/// <param name="Model">One of <see cref="Models"/>.</param>
/// <param name="ApiVersion">One of <see cref="ApiVersions"/>.</param>
/// <exception cref="AzureSettingsException">One of them is not usable.</exception>
public sealed record AzureSettings(Uri Endpoint, string Key, string Model, string ApiVersion)
{
    public const string EndpointVariable = "INGEST_AZURE_ENDPOINT";
    public const string KeyVariable = "INGEST_AZURE_KEY";
    public const string ModelVariable = "INGEST_AZURE_MODEL";
    public const string ApiVersionVariable = "INGEST_AZURE_API_VERSION";

    public const string Layout = "prebuilt-layout";
    public const string Read = "prebuilt-read";
    public const string FormRecognizer = "2023-07-31";
    public const string DocumentIntelligence = "2024-11-30";

    private static readonly string[] Models = [Layout, Read];
    private static readonly string[] ApiVersions = [DocumentIntelligence, FormRecognizer];

    public Uri Endpoint { get; } = IsUsable(Endpoint)
        ? Endpoint
        : throw new AzureSettingsException(
            $"{EndpointVariable} must be the resource's address, such as https://NAME.cognitiveservices.azure.com/ (http only on this "
                + $"machine).");

    /// <summary>Goes into a header: what can't stand there is refused here, before an error of the header could show it.</summary>
    public string Key { get; } = Key.Length > 0 && Key.All(letter => letter is > ' ' and < '\u007f')
        ? Key
        : throw new AzureSettingsException($"{KeyVariable} is missing or not a key. Put one of the resource's two keys into it.");

    public string Model { get; } = Known(Model, Models, ModelVariable);

    public string ApiVersion { get; } = Known(ApiVersion, ApiVersions, ApiVersionVariable);

    /// <summary>For one document, all waiting included.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often a request is sent again after a failure that may pass (429, 5xx, a broken connection). A document
    /// whose job was made before the connection broke is then read, and paid for, twice.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>Before the first retry, doubled before each other; a <c>Retry-After</c> that asks for more is followed.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Between two questions for the result; a <c>Retry-After</c> that asks for more is followed.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Bytes; a longer answer is not read.</summary>
    public int LongestAnswer { get; init; } = 256 << 20;

    /// <summary>The settings that the environment's variables make; null where no endpoint is set.</summary>
    /// <param name="variable">A variable's value; null where it is not set.</param>
    /// <exception cref="AzureSettingsException">One of them is missing or not usable.</exception>
    public static AzureSettings? FromEnvironment(Func<string, string?> variable)
    {
        var endpoint = Value(EndpointVariable);
        return endpoint.Length == 0 ? null : new AzureSettings(
            Uri.TryCreate(endpoint, UriKind.Absolute, out var address) ? address : new Uri("/", UriKind.Relative),
            Value(KeyVariable),
            Value(ModelVariable) is { Length: > 0 } model ? model : Layout,
            Value(ApiVersionVariable) is { Length: > 0 } version ? version : DocumentIntelligence);

        string Value(string name) => variable(name)?.Trim() ?? "";
    }

    public override string ToString() => $"{Endpoint} {Model} {ApiVersion}";

    private static bool IsUsable(Uri endpoint) =>
        endpoint.IsAbsoluteUri
        && (endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback))
        && endpoint.Host.Length > 0 && endpoint.UserInfo.Length == 0 && endpoint.Query.Length == 0 && endpoint.Fragment.Length == 0;

    private static string Known(string value, string[] known, string variable) => known.Contains(value, StringComparer.Ordinal)
        ? value
        : throw new AzureSettingsException($"{variable} must be one of {string.Join(", ", known)}.");
}
