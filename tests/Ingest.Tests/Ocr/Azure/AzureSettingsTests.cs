using Ingest.Ocr.Azure;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>The settings come from the environment; what is wrong is one line that says what to do.</summary>
public sealed class AzureSettingsTests
{
    private const string Endpoint = "https://council.example.org/";

    [Fact]
    public void Without_an_endpoint_there_are_none() => Assert.Null(From(("INGEST_AZURE_KEY", "abc"), ("INGEST_AZURE_MODEL", "nonsense")));

    [Fact]
    public void The_newer_version_s_layout_is_the_default()
    {
        var settings = From(("INGEST_AZURE_ENDPOINT", Endpoint), ("INGEST_AZURE_KEY", " abc \n"))!;
        Assert.Equal(("abc", "prebuilt-layout", "2024-11-30"), (settings.Key, settings.Model, settings.ApiVersion));
        Assert.Equal("azure prebuilt-layout 2024-11-30", new AzureReader(settings).Name);
    }

    [Fact]
    public void Model_and_version_are_chosen()
    {
        var settings =
            From(("INGEST_AZURE_ENDPOINT", "http://localhost:5000"), ("INGEST_AZURE_KEY", "abc"), ("INGEST_AZURE_MODEL", "prebuilt-read"),
                ("INGEST_AZURE_API_VERSION", "2023-07-31"))!;
        Assert.Equal("azure prebuilt-read 2023-07-31", new AzureReader(settings).Name);
    }

    [Theory]
    [InlineData("INGEST_AZURE_ENDPOINT", "council.example.org")]
    [InlineData("INGEST_AZURE_ENDPOINT", "/council")]
    [InlineData("INGEST_AZURE_ENDPOINT", "http://council.example.org/")]
    [InlineData("INGEST_AZURE_ENDPOINT", "ftp://council.example.org/")]
    [InlineData("INGEST_AZURE_ENDPOINT", "https://me:secret@council.example.org/")]
    [InlineData("INGEST_AZURE_ENDPOINT", "https://council.example.org/?key=secret")]
    [InlineData("INGEST_AZURE_KEY", "")]
    [InlineData("INGEST_AZURE_KEY", "secret\r\nX: y")]
    [InlineData("INGEST_AZURE_KEY", "secretæ")]
    [InlineData("INGEST_AZURE_MODEL", "prebuilt-invoice")]
    [InlineData("INGEST_AZURE_API_VERSION", "2022-08-31")]
    public void What_is_wrong_is_named_in_one_line(string variable, string value)
    {
        var message =
            Assert.Throws<AzureSettingsException>(
                () => From((variable, value), ("INGEST_AZURE_ENDPOINT", Endpoint), ("INGEST_AZURE_KEY", "abc"))).Message;
        Assert.StartsWith(variable, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_is_not_shown() =>
        Assert.Equal("https://council.example.org/ prebuilt-layout 2024-11-30",
            From(("INGEST_AZURE_ENDPOINT", Endpoint), ("INGEST_AZURE_KEY", "abc"))!.ToString());

    private static AzureSettings? From(params (string Name, string Value)[] variables) =>
        AzureSettings.FromEnvironment(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
