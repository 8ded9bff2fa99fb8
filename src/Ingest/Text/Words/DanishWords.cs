using System.IO.Compression;
using System.Text;

namespace Ingest.Text.Words;

/// <summary>
/// The Danish word list (see <c>models/danish-words.md</c>): sorted UTF-8 lines in one block, so that it costs one
/// unpacking (about 20 ms, at first use) and no string a word.
/// </summary>
public static class DanishWords
{
    private const int ShortestPart = 3;
    private const int MostParts = 4;

    /// <summary>Letters that Danish puts between the parts of a compound; none is the commonest.</summary>
    private static readonly string[] Links = ["", "s", "e"];

    private static readonly Lazy<WordBlock> Block = new(Unpack);

    /// <summary>The word list has this form. Case is folded.</summary>
    public static bool Contains(string word)
    {
        Span<byte> bytes = stackalloc byte[256];
        return word.Length is > 0 and <= 80
            && Encoding.UTF8.TryGetBytes(word.ToLowerInvariant(), bytes, out var length)
            && Block.Value.Contains(bytes[..length]);
    }

    /// <summary>Every form, by its UTF-8 bytes.</summary>
    public static IEnumerable<string> All => Block.Value.Lines;

    /// <summary>In the list, or made of words that are: <c>tilbudspladser</c> is tilbud + s + pladser.</summary>
    public static bool IsWordOrCompound(string word) => Contains(word) || IsCompound(word.ToLowerInvariant(), MostParts);

    private static bool IsCompound(string word, int parts)
    {
        if (parts == 0 || word.Length < 2 * ShortestPart)
        {
            return false;
        }

        for (var cut = word.Length - ShortestPart; cut >= ShortestPart; cut--)
        {
            var tail = word[cut..];
            if (!Contains(tail))
            {
                continue;
            }

            foreach (var link in Links)
            {
                var head = word[..cut];
                if (head.EndsWith(link, StringComparison.Ordinal) && head.Length - link.Length >= ShortestPart)
                {
                    head = head[..^link.Length];
                    if (Contains(head) || IsCompound(head, parts - 1))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>A little more than the list has, so that it is unpacked into the place where it stays.</summary>
    private const int UsualBytes = 4 << 20;

    private static WordBlock Unpack()
    {
        using var packed = typeof(DanishWords).Assembly.GetManifestResourceStream("danish-words.txt.br")
            ?? throw new InvalidOperationException("The word list is not in the assembly.");
        using var unpacking = new BrotliStream(packed, CompressionMode.Decompress);
        using var block = new MemoryStream(UsualBytes);
        unpacking.CopyTo(block);
        return new WordBlock(block.GetBuffer(), (int)block.Length);
    }
}
