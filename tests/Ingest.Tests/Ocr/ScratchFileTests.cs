using Ingest.Ocr.Tesseract;

namespace Ingest.Tests.Ocr;

public sealed class ScratchFileTests
{
    [Fact]
    public void Another_program_reads_it_until_it_is_disposed_of()
    {
        var file = new ScratchFile(stream => stream.Write("P5"u8));
        var cat = new OutsideProgram("cat", "");
        Assert.SkipWhen(cat.Path is null, "There is no cat to read the file with.");
        Assert.Equal("P5"u8.ToArray(), cat.Run([file.Path], TimeSpan.FromSeconds(10)));
        file.Dispose();
        Assert.False(File.Exists(file.Path));
    }

    [Fact]
    public void On_Linux_no_folder_holds_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A file without a name is Linux's.");
        using var file = new ScratchFile(stream => stream.Write("P5"u8));
        Assert.EndsWith("(deleted)", File.ResolveLinkTarget(file.Path, returnFinalTarget: false)!.FullName, StringComparison.Ordinal);
    }
}
