using Ingest.Pdf.Fonts;
using UglyToad.PdfPig.Core;

namespace Ingest.Tests.Pdf;

/// <summary>A string that fonts read, beside PdfPig's.</summary>
public sealed class ShownBytesTests
{
    [Fact]
    public void Reads_as_PdfPigs_bytes_do()
    {
        var dice = new Random(7);
        for (var time = 0; time < 500; time++)
        {
            var all = new byte[12];
            dice.NextBytes(all);
            var (start, end) = (dice.Next(4), dice.Next(6, 12));
            var (ours, pdfPigs) = (new ShownBytes(), new MemoryInputBytes(all.AsMemory(start, end - start)));
            ours.Set(all, start, start, end);
            for (var step = 0; step < 20; step++)
            {
                Assert.Equal(Step(pdfPigs, step * time), Step(ours, step * time));
                Assert.Equal((pdfPigs.CurrentOffset, pdfPigs.CurrentByte), (ours.CurrentOffset, ours.CurrentByte));
                Assert.Equal(pdfPigs.Length, ours.Length);
            }
        }
    }

    [Fact]
    public void Remembers_how_far_was_looked()
    {
        var bytes = new ShownBytes();
        bytes.Set([1, 2, 3, 4], 0, 1, 4);
        bytes.MoveNext();
        Assert.Equal((1, 2, 2), (bytes.Farthest, bytes.Next, bytes.CurrentByte));
        bytes.IsAtEnd();
        Assert.Equal((2, 2), (bytes.Farthest, bytes.Next));
        bytes.Seek(1);
        bytes.Read(new byte[3]);
        Assert.Equal((3, 4), (bytes.Farthest, bytes.Next));
        bytes.MoveNext();
        Assert.Equal(4, bytes.Farthest);
    }

    private static string Step(IInputBytes bytes, int which)
    {
        var buffer = new byte[3];
        return (which % 5) switch
        {
            0 => $"{bytes.Peek()}",
            1 => $"{bytes.IsAtEnd()}",
            2 when which % 4 == 0 => Seek(bytes, which % bytes.Length),
            3 => $"{bytes.Read(buffer)} {Convert.ToHexString(buffer)}",
            _ => $"{bytes.MoveNext()}",
        };
    }

    private static string Seek(IInputBytes bytes, long to)
    {
        bytes.Seek(to);
        return "";
    }
}
