using System.Text;

namespace Ingest.Batch.Inputs;

/// <summary>A list of inputs, one a line: UTF-8, empty lines passed over.</summary>
public static class InputList
{
    public const string StandardInput = "-";

    /// <exception cref="IOException">The list can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The list can't be read.</exception>
    public static IEnumerable<string> Read(string file)
    {
        using var reader = file == StandardInput
            ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8)
            : new StreamReader(file, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim().Length > 0)
            {
                yield return line.TrimEnd('\r');
            }
        }
    }
}
