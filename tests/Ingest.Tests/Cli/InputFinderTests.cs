using Ingest.Batch.Inputs;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

public sealed class InputFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_folder_gives_its_pdfs_in_ordinal_order_whatever_their_ending_s_case()
    {
        Make("in/b.pdf", "in/C.PDF", "in/a/x.Pdf", "in/a/deep/y.pdf", "in/notes.txt", "in/å.pdf");
        Assert.Equal(["C.PDF", "a/deep/y.pdf", "a/x.Pdf", "b.pdf", "å.pdf"], Paths("in"));
    }

    [Fact]
    public void A_file_s_root_is_its_folder()
    {
        Make("in/2024/a.pdf");
        Assert.Equal(["a.pdf"], Paths("in/2024/a.pdf"));
    }

    [Fact]
    public void A_pattern_s_root_is_its_fixed_part()
    {
        Make("in/2023/a.pdf", "in/2024/x/b.pdf", "in/2024/c.PDF", "in/c.txt", "in/d.pdf");
        Assert.Equal(["2023/a.pdf", "2024/c.PDF", "2024/x/b.pdf", "d.pdf"], Paths("in/**/*.pdf"));
        Assert.Equal(["2023/a.pdf", "2024/c.PDF"], Paths("in/*/?.pdf"));
        Assert.Equal(["x/b.pdf"], Paths("in/2024/**/b*"));
    }

    [Fact]
    public void Later_ones_of_a_name_keep_their_root_s_name()
    {
        Make("one/x/1.pdf", "two/x/1.pdf", "two/x/2.pdf", "three/x/1.pdf");
        Assert.Equal(["1.pdf", "x/1.pdf", "2.pdf", "three/x/1.pdf"], Paths("one/x", "two/x", "three/x"));
    }

    [Fact]
    public void A_file_that_is_named_twice_is_one_document()
    {
        Make("in/a.pdf", "in/b.pdf");
        Assert.Equal(["b.pdf", "a.pdf"], Paths("in/b.pdf", "in", "in/*.pdf"));
    }

    [Theory]
    [InlineData("missing.pdf", "input.missing")]
    [InlineData("empty", "input.none")]
    [InlineData("empty/*.pdf", "input.none")]
    [InlineData("nowhere/**/*.pdf", "input.none")]
    public void What_holds_nothing_is_a_problem_under_its_own_name(string input, string code)
    {
        Directory.CreateDirectory(_folder["empty"]);
        var found = Assert.Single(InputFinder.Find([_folder[input]]));
        Assert.Equal((_folder[input], code), (found.Path, found.Problem?.Code));
    }

    public void Dispose() => _folder.Dispose();

    private void Make(params string[] files)
    {
        foreach (var file in files)
        {
            _folder.Write(file, 1);
        }
    }

    private IEnumerable<string> Paths(params string[] inputs) =>
        InputFinder.Find(inputs.Select(input => _folder[input])).Select(input => input.Path);
}
