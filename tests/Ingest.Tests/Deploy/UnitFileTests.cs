namespace Ingest.Tests.Deploy;

/// <summary>The facts of the systemd units that somebody relies on.</summary>
public sealed class UnitFileTests
{
    private const string Work = "ingest-work@.service";
    private const string Enqueue = "ingest-enqueue.service";

    [Theory]
    [InlineData(Work, "work")]
    [InlineData(Enqueue, "enqueue")]
    public void It_starts_the_program_with_a_known_command(string name, string command)
    {
        var words = Value(name, "Service", "ExecStart").Split(' ');

        Assert.Equal(["/usr/local/bin/ingest", command], words[..2]);
        Assert.Contains(command, DeployFiles.Commands);
        Assert.Equal("${INGEST_STORE}", words[Array.IndexOf(words, "--store") + 1]);
    }

    [Fact]
    public void A_worker_is_of_the_queue_that_its_name_says()
    {
        var words = Value(Work, "Service", "ExecStart").Split(' ');

        Assert.Equal("%i", words[Array.IndexOf(words, "--queues") + 1]);
        Assert.Equal(words[Array.IndexOf(words, "--out") + 1], Value(Work, "Service", "ReadWritePaths"));
    }

    /// <summary>The signal goes to the program alone: its processes that read would end on it in the middle of a document.</summary>
    [Fact]
    public void A_worker_that_is_stopped_finishes_what_it_has_in_hand()
    {
        Assert.Equal("SIGTERM", Value(Work, "Service", "KillSignal"));
        Assert.Equal("mixed", Value(Work, "Service", "KillMode"));
        Assert.Equal("5min", Value(Work, "Service", "TimeoutStopSec"));
        Assert.Equal("always", Value(Work, "Service", "Restart"));
        Assert.Equal("0", Value(Work, "Unit", "StartLimitIntervalSec"));
    }

    [Theory]
    [InlineData(Work)]
    [InlineData(Enqueue)]
    public void It_may_do_what_it_needs_and_no_more(string name)
    {
        Assert.Equal("ingest", Value(name, "Service", "User"));
        Assert.Equal("strict", Value(name, "Service", "ProtectSystem"));
        Assert.Equal("", Value(name, "Service", "CapabilityBoundingSet"));
        Assert.All(["NoNewPrivileges", "PrivateTmp", "PrivateDevices", "ProtectHome", "RestrictNamespaces"],
            key => Assert.Equal("yes", Value(name, "Service", key)));
        Assert.Null(Find(name, "Service", "MemoryDenyWriteExecute")); // .NET compiles while it runs
    }

    [Theory]
    [InlineData(Work)]
    [InlineData(Enqueue)]
    public void The_password_is_a_credential(string name)
    {
        Assert.Equal("pgpass:/etc/ingest/pgpass", Value(name, "Service", "LoadCredential"));
        Assert.Contains("PGPASSFILE=%d/pgpass", Value(name, "Service", "Environment").Split(' '));
        Assert.Equal("/etc/ingest/ingest.env", Value(name, "Service", "EnvironmentFile"));
    }

    [Fact]
    public void New_documents_are_looked_for_every_night()
    {
        Assert.Equal("*-*-* 01:30", Value("ingest-enqueue.timer", "Timer", "OnCalendar"));
        Assert.Equal("yes", Value("ingest-enqueue.timer", "Timer", "Persistent"));
        Assert.Equal("oneshot", Value(Enqueue, "Service", "Type"));
    }

    private static string Value(string name, string section, string key) => Find(name, section, key) ?? throw new KeyNotFoundException(key);

    private static string? Find(string name, string section, string key)
    {
        var lines = DeployFiles.Read("systemd", name).ReplaceLineEndings("\n").Split('\n');
        return lines.SkipWhile(line => line != $"[{section}]").Skip(1).TakeWhile(line => !line.StartsWith('['))
            .FirstOrDefault(line => line.StartsWith(key + "=", StringComparison.Ordinal))?[(key.Length + 1)..];
    }
}
