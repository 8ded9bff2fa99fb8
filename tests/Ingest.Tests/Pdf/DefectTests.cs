using Ingest.Pdf;

namespace Ingest.Tests.Pdf;

/// <summary>A defect is told with the method of ours that it came from, whoever threw.</summary>
public sealed class DefectTests
{
    [Fact]
    public void The_place_is_our_own()
    {
        var defect = Assert.Throws<ArgumentOutOfRangeException>(() => Beyond([]));
        var message = Defect.Of(defect).Message;
        Assert.Contains("ArgumentOutOfRangeException in Tests.Pdf.DefectTests.", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void Without_a_method_of_ours_it_is_the_one_that_threw() =>
        Assert.Contains("InvalidOperationException in ", Defect.Of(new InvalidOperationException("never thrown")).Message,
            StringComparison.Ordinal);

    private static char Beyond(List<char> none) => none[3];
}
