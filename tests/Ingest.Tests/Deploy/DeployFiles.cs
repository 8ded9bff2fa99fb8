using System.Text.RegularExpressions;
using Ingest.Tests.Support;

namespace Ingest.Tests.Deploy;

/// <summary>The files by which the program gets onto machines.</summary>
internal static partial class DeployFiles
{
    /// <summary>What these files may ask of the program.</summary>
    public static readonly string[] Commands = ["enqueue", "work", "serve", "jobs"];

    public static string Folder { get; } = Path.Combine(Repository.Root, "deploy");

    public static string Compose { get; } = Read("compose.yaml");

    public static string Kubernetes { get; } = Read("kubernetes.md");

    public static IEnumerable<(string Name, string Text)> All() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetFileName(file), File.ReadAllText(file)));

    public static string Read(params string[] parts) => File.ReadAllText(Path.Combine([Folder, .. parts]));

    /// <summary>The list of a line such as <c>args: ["work", "--out", "/out"]</c>.</summary>
    public static IEnumerable<string[]> Lists(string text, string key) =>
        Regex.Matches(text, $@"^ *{key}: \[(?<words>[^\]]*)\]", RegexOptions.Multiline)
            .Select(match => Quoted().Matches(match.Groups["words"].Value).Select(word => word.Groups[1].Value).ToArray());

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();
}
