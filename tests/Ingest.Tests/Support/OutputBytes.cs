namespace Ingest.Tests.Support;

/// <summary>Output folders held against each other.</summary>
public static class OutputBytes
{
    /// <summary>These tell of times or of what was there before.</summary>
    private static readonly string[] OfTheRun = ["run.json", "run.db", "changes.ndjson"];

    public static string[] Files(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>But for what was set aside.</summary>
    public static void AreEqual(string expected, string actual)
    {
        Assert.Equal(Files(expected), Files(actual).Where(file => !file.StartsWith("removed/", StringComparison.Ordinal)));
        foreach (var file in Files(expected).Except(OfTheRun))
        {
            Assert.True(File.ReadAllBytes(Path.Combine(expected, file)).SequenceEqual(File.ReadAllBytes(Path.Combine(actual, file))), file);
        }
    }
}
