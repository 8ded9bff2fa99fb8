using System.IO.Enumeration;

namespace Ingest.Batch.Inputs;

/// <summary>
/// A path with <c>*</c>, <c>?</c> and <c>**</c> (any folders), for shells that leave patterns to the program.
/// Casing is passed over, as for the ending <c>.pdf</c> everywhere.
/// </summary>
public sealed class GlobPattern
{
    private readonly string[] _parts;

    private GlobPattern(string root, string[] parts)
    {
        Root = root;
        _parts = parts;
    }

    /// <summary>The fixed part before the first wildcard: the root of what is found.</summary>
    public string Root { get; }

    public static bool IsPattern(string input) => input.AsSpan().ContainsAny('*', '?');

    public static GlobPattern Parse(string input)
    {
        var parts = input.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var wild = Array.FindIndex(parts, IsPattern);
        var root = string.Join('/', parts[..wild]);
        return new GlobPattern(wild == 0 ? "." : root.Length == 0 ? "/" : root, parts[wild..]);
    }

    /// <param name="relative">From <see cref="Root"/>, '/' between parts.</param>
    public bool Matches(string relative) => Matches(_parts, relative.Split('/'));

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path) => pattern switch
    {
        [] => path.IsEmpty,
        ["**"] => !path.IsEmpty,
        ["**", .. var rest] => Matches(rest, path) || (!path.IsEmpty && Matches(pattern, path[1..])),
        [var first, .. var rest] => !path.IsEmpty
            && FileSystemName.MatchesSimpleExpression(first, path[0], ignoreCase: true)
            && Matches(rest, path[1..]),
    };
}
