using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Text;

namespace Ingest.Batch.Inputs.Sources;

/// <summary>One file that is piped into the program.</summary>
/// <param name="name">What it is called in the output.</param>
public sealed class StandardInput(string name) : IInputSource
{
    /// <summary>How standard input is named on a command line.</summary>
    public const string Sign = "-";

    public const string PlainName = "stdin.pdf";

    /// <summary>Each name is a root of its own: what was piped in under another one stays.</summary>
    public string Place => $"{Sign}/{CleanText.Of(name)}";

    public string? Stamp => null;

    public long Bytes => 0;

    public byte[] Read(long mostBytes)
    {
        using var input = Console.OpenStandardInput();
        var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        for (var read = input.Read(part); read > 0; read = input.Read(part))
        {
            bytes.Write(part, 0, read);
            if (bytes.Length > mostBytes)
            {
                throw new InputException(InputProblem.TooLarge(bytes.Length));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A file's bytes, or standard input's where "-" is named.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] ReadNamed(string file) =>
        file == Sign ? new StandardInput(PlainName).Read(Array.MaxLength) : File.ReadAllBytes(file);

    /// <summary>Why there is nothing to read from; null where something is piped in.</summary>
    public static Wording? Problem => Console.IsInputRedirected ? null : Texts.NothingPipedIn;
}
