using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using Azure.Core.Diagnostics;
using Ingest.Ocr.Azure;

namespace Ingest.Tests.Ocr.Azure;

/// <summary>The key is in no log and no diagnostic, whatever happens, also where the service sends it back.</summary>
public sealed class AzureSecrecyTests
{
    [Fact]
    public void The_key_is_in_no_log_event_and_no_diagnostic()
    {
        var events = new ConcurrentQueue<string>();
        using (new AzureEventSourceListener((its, message) => events.Enqueue($"{message} {string.Join(' ', its.Payload ?? [])}"),
            EventLevel.Verbose))
        {
            foreach (var fake in Plays())
            {
                using (fake)
                {
                    var settings = AzureSketch.Settings(fake) with { Retries = 1 };
                    var diagnostics = AzureSketch.Read(settings, 1).Diagnostics;
                    Assert.All(diagnostics,
                        diagnostic => Assert.DoesNotContain(FakeAzure.Key, diagnostic.Message, StringComparison.Ordinal));
                    Assert.All(fake.Requests, request => Assert.Equal(FakeAzure.Key, request.Header("Ocp-Apim-Subscription-Key")));
                }
            }
        }

        Assert.Contains(events, text => text.Contains("Ocp-Apim-Subscription-Key:REDACTED", StringComparison.Ordinal));
        Assert.All(events, text => Assert.DoesNotContain(FakeAzure.Key, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_no_header_can_hold_is_refused_unseen() =>
        Assert.DoesNotContain("hidden",
            Assert.Throws<AzureSettingsException>(
                () => new AzureSettings(new Uri("https://example.org"), "hidden\n", AzureSettings.Layout,
                    AzureSettings.DocumentIntelligence)).ToString(), StringComparison.Ordinal);

    private static IEnumerable<FakeAzure> Plays()
    {
        var echo = $"The key {FakeAzure.Key} is not known.";
        yield return new FakeAzure();
        yield return new FakeAzure { EveryPost = FakeReply.WrongKey };
        yield return new FakeAzure { EveryPost = FakeReply.Busy("0") };
        yield return new FakeAzure { EveryPost = FakeReply.Error(400, "InvalidRequest", echo) };
        yield return new FakeAzure { EveryPost = FakeReply.Error(503, "Unavailable", echo) };
        yield return new FakeAzure { EveryPoll = FakeReply.Failed(echo) };
        yield return new FakeAzure { EveryPoll = FakeReply.Running with { CutAfter = 9 } };
        yield return new FakeAzure { JobLocation = $"https://{FakeAzure.Key}.example.org/" };
        yield return new FakeAzure { Answer = $"{{ \"status\": \"{echo}\" }}" };
        yield return new FakeAzure { Answer = echo };
    }
}
