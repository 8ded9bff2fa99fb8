namespace Ingest.Tests.Support;

/// <summary>Where the tests' files are.</summary>
public static class Repository
{
    /// <summary>The folder of Ingest.sln, from the test program upwards.</summary>
    public static string Root { get; } = FindRoot();

    public static string Agendas => Path.Combine(Root, "corpus", "agendas");

    /// <summary>Real material of others, beside the repository; not everywhere.</summary>
    public static string Real(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", "real", .. parts]));
        Assert.SkipUnless(Path.Exists(path), $"{path} is not on this machine.");
        return path;
    }

    /// <summary>A file of a case that was handed to us, beside the repository; not everywhere.</summary>
    public static string Handed(string name, string file = "input.pdf")
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", "handed", name, file));
        Assert.SkipUnless(Path.Exists(path), $"{path} is not on this machine.");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Ingest.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
