using System.Text;
using Ingest.Batch.Inputs;
using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>A list's steps out of a folder are part of a name.</summary>
public sealed class ListedPathTests
{
    [Theory]
    [InlineData("a.pdf", "a.pdf")]
    [InlineData("./a.pdf", "a.pdf")]
    [InlineData("../a.pdf", "_up/a.pdf")]
    [InlineData("../../2023/a.pdf", "_up/_up/2023/a.pdf")]
    [InlineData("2024/../2023/a.pdf", "2023/a.pdf")]
    [InlineData("2024/../../a.pdf", "_up/a.pdf")]
    [InlineData("..\\a.pdf", "_up/a.pdf")]
    [InlineData("..a/b..pdf", "..a/b..pdf")]
    [InlineData("/data/../a.pdf", "a.pdf")]
    public void Steps_are_kept_apart(string listed, string name) => Assert.Equal(name, OutputName.Of(ListedPath.Of(listed)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_files_have_the_same_names_in_whatever_order_they_are_listed(bool turned)
    {
        using var folder = new TemporaryFolder();
        var (here, there) = (folder.Write("now/2024/a.pdf", new PagedPdf().Text("here").ToBytes()),
            folder.Write("2024/a.pdf", new PagedPdf().Text("there").ToBytes()));
        var current = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder["now"]);
        string[] listed = [$"{current}/2024/a.pdf", $"{current}/../2024/a.pdf"];
        var found = InputFinder.Find([], turned ? listed.Reverse() : listed);
        Assert.Equal(2, found.Select(input => input.Path).Distinct().Count());
        Assert.Equal(OutputName.Of(ListedPath.Of(listed[0])), found.Single(input => input.Source!.Place == here).Path);
        Assert.Equal(OutputName.Of(ListedPath.Of(listed[1])), found.Single(input => input.Source!.Place == there).Path);
    }

    [Fact]
    public void A_list_on_standard_input_or_in_a_file_is_read_so()
    {
        using var folder = new TemporaryFolder();
        var pdf = folder.Write("2024/a.pdf", new PagedPdf().Text("Dagsorden").ToBytes());
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), pdf);
        var run = IngestProgram.Run("run", "--from", folder.Write("list.txt", Encoding.UTF8.GetBytes(relative)), "--out", folder["out"]);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(OutputName.Of(ListedPath.Of(relative)), Assert.Single(ProgramRun.Record(folder["out"])).Key);
    }
}
