using System.Text.RegularExpressions;
using Ingest.Tests.Support;

namespace Ingest.Tests.Deploy;

/// <summary>What holds for all pages and files about many machines.</summary>
public sealed partial class OperationsTests
{
    private static readonly string Operations = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operations.md"));

    /// <summary>Neither in an address nor behind a name that says so; a variable, a file's place and a rule for one are none.</summary>
    [Fact]
    public void No_password_stands_in_any_file() =>
        Assert.All(DeployFiles.All().Append(("operations.md", Operations)), file =>
        {
            Assert.DoesNotMatch(@"\w+://[^/\s@:""]+:[^/\s@""]+@", file.Item2);
            Assert.DoesNotMatch(@"(?im)password['""]?\s*[:=]\s*['""]?(?!\$|…|PGPASSWORD)[\w+/]+", file.Item2);
        });

    [Fact]
    public void Every_container_of_the_Kubernetes_page_is_one_of_the_program_s()
    {
        var calls = DeployFiles.Lists(DeployFiles.Kubernetes, "args").ToList();

        Assert.Equal(["work", "enqueue", "serve"], calls.Select(call => call[0]));
        Assert.All(calls, call => Assert.Equal("$(INGEST_STORE)", call[Array.IndexOf(call, "--store") + 1]));
    }

    [Theory]
    [InlineData("terminationGracePeriodSeconds: 300")]
    [InlineData("kind: PodDisruptionBudget")]
    [InlineData("kind: CronJob")]
    [InlineData("accessModes: [ReadWriteMany]")]
    [InlineData("resources: { requests: { cpu:")]
    [InlineData("concurrencyPolicy: Forbid")]
    public void The_Kubernetes_page_has_what_a_cluster_asks_for(string text) =>
        Assert.Contains(text, YamlBlocks(), StringComparison.Ordinal);

    [Fact]
    public void The_Kubernetes_page_has_a_secret_in_no_block() =>
        Assert.DoesNotContain("kind: Secret", YamlBlocks(), StringComparison.Ordinal);

    /// <summary>A metric that the program tells is one that somebody is told the meaning of.</summary>
    [Fact]
    public void Every_metric_stands_in_the_table()
    {
        var metrics = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Metric().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value).ToList();

        Assert.Contains("ingest.documents", metrics);
        Assert.All(metrics, metric => Assert.Contains($"`{metric}`", Operations, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PostgreSQL stopped")]
    [InlineData("Full disk")]
    [InlineData("Wrong password")]
    [InlineData("A document that ends its worker")]
    [InlineData("Files that are gone")]
    [InlineData("A worker that comes back late")]
    [InlineData("Clocks apart")]
    public void What_may_go_wrong_has_a_section(string title) => Assert.Contains($"\n## {title}\n", Operations, StringComparison.Ordinal);

    [Theory]
    [InlineData("docs/operations.md")]
    [InlineData("docs/adr/0010-jobs-on-hangfire.md")]
    [InlineData("deploy/kubernetes.md")]
    [InlineData("deploy/systemd/README.md")]
    public void Its_links_lead_somewhere(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        var links = Link().Matches(File.ReadAllText(path)).Select(match => match.Groups["to"].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, link)), link));
    }

    private static string YamlBlocks() =>
        string.Join("\n---\n", Block().Matches(DeployFiles.Kubernetes).Select(match => match.Groups[1].Value));

    [GeneratedRegex(@"\bCreate\w+(?:<\w+>)?\(\s*""(?<name>ingest\.[\w.]+)""")]
    private static partial Regex Metric();

    [GeneratedRegex(@"\]\((?<to>(?!https?:)[^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
