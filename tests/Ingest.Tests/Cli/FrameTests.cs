using System.Collections.Immutable;
using Ingest.Batch.Documents;
using Ingest.Batch.Workers.Frames;
using Ingest.Feed;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

public sealed class FrameTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100_000)]
    public void Frames_come_out_as_they_went_in(int length)
    {
        using var pipe = new MemoryStream();
        var content = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        Frame.Write(pipe, FrameKind.Content, content);
        Frame.Write(pipe, FrameKind.Page, 70_000);
        pipe.Position = 0;
        var first = Frame.Read(pipe)!.Value;
        Assert.Equal(FrameKind.Content, first.Kind);
        Assert.Equal(content, first.Content);
        Assert.Equal(70_000, Frame.Read(pipe)!.Value.Number);
        Assert.Null(Frame.Read(pipe));
    }

    [Fact]
    public void Half_a_frame_is_the_end()
    {
        using var pipe = new MemoryStream();
        Frame.Write(pipe, FrameKind.Content, new byte[100]);
        foreach (var length in (int[])[3, 5, 104])
        {
            Assert.Null(Frame.Read(new MemoryStream(pipe.ToArray()[..length])));
        }
    }

    [Fact]
    public void Results_come_out_as_they_went_in()
    {
        var result = new DocumentResult(
            "å/a.pdf", new RenderedDocument("0123456789abcdef", "å/a.pdf", [1, 2], [3], [KeyValuePair.Create("t1.csv", (byte[])[4, 5])]),
            "00",
            DocumentStatus.Partial, new Diagnostic("pdf.page", Severity.Error, 7, "Page 7"), 9, 8, 1, 5) { Attempts = 2, Settled = false };
        var read = ResultFrame.Read(ResultFrame.Write(result));
        Assert.Equal(RecordText.Of(result), RecordText.Of(read));
    }

    [Fact]
    public void Rows_come_out_as_they_went_in()
    {
        ImmutableArray<byte[]> parts = [[.. "{}\n"u8], [], new byte[100_000], [1]];
        Assert.Equal(parts, FeedRows.Unpack(new FeedRows(parts).Pack()).Parts);
        Assert.ThrowsAny<Exception>(() => FeedRows.Unpack(new FeedRows(parts).Pack()[..^1]));
    }
}
