using System.Buffers.Text;
using Ingest.Pdf.Tags;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Content;

/// <summary>Of a span's property list (ISO 32000-2, 14.6.2) what tells whether it holds a hyphen that splits a word.</summary>
/// <param name="Mcid">Its number in the page's marked content, or -1.</param>
/// <param name="IsSoftHyphen">It says itself that it stands for U+00AD.</param>
internal sealed record SpanProperties(int Mcid, bool IsSoftHyphen) : IToken
{
    /// <param name="list">From its opening to its closing brackets.</param>
    public static SpanProperties Read(ReadOnlySpan<byte> list)
    {
        var mcid = Behind(list, "/MCID"u8);
        return new SpanProperties(Utf8Parser.TryParse(mcid, out int number, out _) && number >= 0 ? number : -1,
            IsHyphen(Behind(list, "/ActualText"u8)));
    }

    public bool Equals(IToken? obj) => Equals(obj as SpanProperties);

    private static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> list, ReadOnlySpan<byte> key)
    {
        var at = list.IndexOf(key);
        return at < 0 ? [] : list[(at + key.Length)..].TrimStart(" \r\n\t"u8);
    }

    private static bool IsHyphen(ReadOnlySpan<byte> value)
    {
        if (value is [(byte)'<', .. var hex] && hex.IndexOf((byte)'>') is > 0 and < 16 and var end)
        {
            Span<byte> bytes = stackalloc byte[8];
            return Convert.FromHexString(hex[..end], bytes, out _, out var length) is System.Buffers.OperationStatus.Done
                && SoftHyphenTags.IsSoftHyphen(bytes[..length]);
        }

        return value is [(byte)'(', .. var text] && text.IndexOf((byte)')') is > 0 and var close
            && (SoftHyphenTags.IsSoftHyphen(text[..close]) || text[..close].SequenceEqual("\\376\\377\\000\\255"u8));
    }
}
