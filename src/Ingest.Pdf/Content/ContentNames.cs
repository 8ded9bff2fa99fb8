using System.Text;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>The names of a document's content streams, each made once: fonts and colour spaces are named a thousand times.</summary>
internal sealed class ContentNames
{
    private const int LongestBytes = 64;

    private readonly Dictionary<string, NameToken>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, NameToken>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="ascii">Without its slash.</param>
    public NameToken Of(ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length > LongestBytes)
        {
            return NameToken.Create(Encoding.ASCII.GetString(ascii));
        }

        Span<char> name = stackalloc char[LongestBytes];
        name = name[..Encoding.ASCII.GetChars(ascii, name)];
        if (!_known.TryGetValue(name, out var token))
        {
            token = NameToken.Create(name.ToString());
            _known[name] = token;
        }

        return token;
    }
}
