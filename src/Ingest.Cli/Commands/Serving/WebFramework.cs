using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Ingest.Cli.Commands.Serving;

/// <summary>
/// ASP.NET Core, which serving alone needs. The program names only .NET's own runtime as what it runs on, so that all else works where
/// there is no other; ASP.NET Core is looked for when it is to serve, beside the .NET that runs.
/// </summary>
public static class WebFramework
{
    private static readonly Lazy<bool> Found = new(Find);

    /// <summary>Whether the server's code can be called. It must not be before this was asked.</summary>
    public static bool IsThere => Found.Value;

    /// <param name="runtime">The folder of .NET's own runtime, <c>shared/Microsoft.NETCore.App/10.0.12</c>.</param>
    /// <returns>The newest ASP.NET Core beside it that is made for it; null where there is none.</returns>
    public static string? Beside(string runtime, Version running)
    {
        var all = Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App");
        return !Directory.Exists(all) ? null : Directory.EnumerateDirectories(all)
            .Select(folder => (Folder: folder, Version: Version.TryParse(Path.GetFileName(folder), out var version) ? version : null))
            .Where(one => one.Version is { } its && (its.Major, its.Minor) == (running.Major, running.Minor) && its <= running)
            .OrderByDescending(one => one.Version).Select(one => one.Folder).FirstOrDefault();
    }

    private static bool Find()
    {
        if (IsPart())
        {
            return true;
        }

        if (Beside(RuntimeEnvironment.GetRuntimeDirectory(), Environment.Version) is not { } folder)
        {
            return false;
        }

        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
        return true;
    }

    /// <summary>It is a part of the program that is one file.</summary>
    private static bool IsPart()
    {
        try
        {
            return Assembly.Load("Microsoft.AspNetCore") is not null;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }
}
