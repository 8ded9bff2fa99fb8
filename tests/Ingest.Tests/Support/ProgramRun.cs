using System.Text.Json;

namespace Ingest.Tests.Support;

/// <summary>What a run of the program left behind.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The lines about a file; each document has exactly one. Those about the progress begin with a number.</summary>
    public string LineAbout(string file) =>
        Assert.Single(ErrorLines, line => !char.IsAsciiDigit(line[0]) && line.Contains(file, StringComparison.Ordinal));

    /// <summary>path → (status, reason) of run.json.</summary>
    public static Dictionary<string, (string Status, string? Reason)> Record(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "run.json")));
        return json.RootElement.GetProperty("documents").EnumerateArray().ToDictionary(
            entry => entry.GetProperty("path").GetString()!,
            entry => (entry.GetProperty("status").GetString()!, entry.GetProperty("reason").GetString()));
    }
}
