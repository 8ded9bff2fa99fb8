using System.Reflection;
using System.Text;

namespace Ingest.Search.Analysis.Data;

/// <summary>A list that is built in: an entry a line, <c>#</c> before what is said about it.</summary>
internal static class DataFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("search/" + name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        return Lines(new StreamReader(stream, Encoding.UTF8));
    }

    public static IReadOnlyList<string> Lines(TextReader reader)
    {
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var mark = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (mark < 0 ? line : line[..mark]).Trim();
            if (entry.Length > 0)
            {
                lines.Add(entry);
            }
        }

        return lines;
    }
}
