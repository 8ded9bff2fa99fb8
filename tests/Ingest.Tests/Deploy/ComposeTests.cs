using System.Text.RegularExpressions;

namespace Ingest.Tests.Deploy;

/// <summary>The facts of <c>compose.yaml</c> that somebody relies on; it is read by its indentation.</summary>
public sealed partial class ComposeTests
{
    private static readonly Dictionary<string, string> Services = ServiceStart().Matches(Between("services:", "volumes:"))
        .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["body"].Value);

    [Fact]
    public void It_has_a_database_the_enqueueing_workers_of_each_queue_and_the_page() =>
        Assert.Equal(["db", "enqueue", "scans", "serve", "work"], Services.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_command_is_one_of_the_program_s() =>
        Assert.All(Services.Where(service => service.Key != "db"), service =>
        {
            var command = Assert.Single(DeployFiles.Lists(service.Value, "command"));
            Assert.Contains(command[0], DeployFiles.Commands);
            Assert.Contains("<<: *ingest", service.Value, StringComparison.Ordinal);
            Assert.Equal("postgres://ingest@db/ingest", command[Array.IndexOf(command, "--store") + 1]);
        });

    [Theory]
    [InlineData("work", "text")]
    [InlineData("scans", "scans")]
    public void A_worker_has_its_queue_and_time_to_finish(string name, string queue)
    {
        var command = DeployFiles.Lists(Services[name], "command").Single();

        Assert.Equal(queue, command[Array.IndexOf(command, "--queues") + 1]);
        Assert.Contains("stop_signal: SIGTERM", Services[name], StringComparison.Ordinal);
        Assert.Contains("stop_grace_period: 5m", Services[name], StringComparison.Ordinal);
        Assert.Contains("restart: unless-stopped", Services[name], StringComparison.Ordinal);
        Assert.DoesNotContain("container_name", Services[name], StringComparison.Ordinal); // or --scale would not work
        Assert.DoesNotContain("ports:", Services[name], StringComparison.Ordinal);
    }

    [Fact]
    public void Enqueueing_ends() => Assert.Contains("restart: \"no\"", Services["enqueue"], StringComparison.Ordinal);

    [Theory]
    [InlineData("db", "pg_isready")]
    [InlineData("serve", "/health/ready")]
    public void Who_answers_is_asked_for_its_health(string name, string asked) =>
        Assert.Contains(asked, Services[name].Split("healthcheck:")[1], StringComparison.Ordinal);

    [Fact]
    public void The_page_is_for_this_machine_alone_and_the_database_for_nobody()
    {
        Assert.Matches(@"ports:\n +- ""127\.0\.0\.1:", Services["serve"]);
        Assert.DoesNotContain("ports:", Services["db"], StringComparison.Ordinal);
    }

    [Fact]
    public void Passwords_and_folders_have_to_be_given()
    {
        var all = DeployFiles.Compose;

        Assert.NotEmpty(Password().Matches(all));
        Assert.All(Password().Matches(all).Select(match => match.Groups["value"].Value),
            value => Assert.StartsWith("${INGEST_DB_PASSWORD:?", value, StringComparison.Ordinal));
        Assert.Contains("${INGEST_INPUT:?", all, StringComparison.Ordinal);
        Assert.Contains(":/in:ro", all, StringComparison.Ordinal);
        Assert.Contains("${INGEST_OUTPUT:?", all, StringComparison.Ordinal);
        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT: ${OTEL_EXPORTER_OTLP_ENDPOINT:-}", all, StringComparison.Ordinal);
    }

    /// <summary>Blanks alone, as YAML wants it; and a value in which a colon and a blank follow each other would be a key.</summary>
    [Fact]
    public void It_is_YAML_as_far_as_that_can_be_seen()
    {
        Assert.DoesNotContain("\t", DeployFiles.Compose, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^ +- [^>""#\n]*: ", DeployFiles.Compose);
    }

    private static string Between(string from, string to)
    {
        var text = DeployFiles.Compose.ReplaceLineEndings("\n");
        var start = text.IndexOf("\n" + from, StringComparison.Ordinal);
        return text[(start + from.Length + 1)..text.IndexOf("\n" + to, start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"^  (?<name>[\w-]+):\n(?<body>(?:(?:    .*)?\n|  #.*\n)*)", RegexOptions.Multiline)]
    private static partial Regex ServiceStart();

    [GeneratedRegex(@"^ +\w*PASSWORD\w*: *(?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex Password();
}
