using System.Security.Cryptography;
using System.Text;

namespace Ingest.Tests.Support;

/// <summary>
/// A page of text that opens with a password: the standard security handler, revision 2, RC4 with 40 bits (ISO 32000-1, 7.6.3).
/// </summary>
public static class LockedPdf
{
    private const int Permissions = -4;

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    private static readonly byte[] Id = [.. "0123456789abcdef"u8];

    /// <param name="text">The page's content stream; its font is F1.</param>
    public static byte[] Of(string password, string text)
    {
        const int content = 4;
        var owner = Rc4(MD5.HashData(Padded(password))[..5], Padded(password));
        var key = MD5.HashData([.. Padded(password), .. owner, .. BitConverter.GetBytes(Permissions), .. Id])[..5];
        var user = Rc4(key, Padding);
        var locked = Rc4(MD5.HashData([.. key, content, 0, 0, 0, 0])[..10], Encoding.Latin1.GetBytes(text));
        return PdfObjectList.ToBytes(
            [
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [5 0 R] /Count 1 >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                PagedPdf.Stream(Encoding.Latin1.GetString(locked)),
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
                $"<< /Filter /Standard /V 1 /R 2 /P {Permissions} /O <{Convert.ToHexString(owner)}> /U <{Convert.ToHexString(user)}> >>",
            ],
            $"/Encrypt 6 0 R /ID [<{Convert.ToHexString(Id)}> <{Convert.ToHexString(Id)}>]");
    }

    private static byte[] Padded(string password) => [.. Encoding.Latin1.GetBytes(password).Concat(Padding).Take(Padding.Length)];

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var (result, at, other) = (new byte[data.Length], 0, 0);
        for (var i = 0; i < data.Length; i++)
        {
            at = (at + 1) & 255;
            other = (other + state[at]) & 255;
            (state[at], state[other]) = (state[other], state[at]);
            result[i] = (byte)(data[i] ^ state[(state[at] + state[other]) & 255]);
        }

        return result;
    }
}
