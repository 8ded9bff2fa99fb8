using Ingest.Model.Output;
using Ingest.Tests.Support;

namespace Ingest.Tests.Structure;

public sealed class HandlersAloneTests
{
    [Theory]
    [InlineData("ABCDE ÅBEN SAG", "ABCDE", Access.Open)]
    [InlineData("ABCDE LUKKET SAG", "ABCDE", Access.Closed)]
    [InlineData("KBHVN ÅBEN SAG", null, null)]
    public void Initials_that_handle_other_cases_are_an_item_s_case_line(string line, string? handler, Access? access)
    {
        var item = AgendaSketch.Read("# Dagsorden", "^ Byrådet den 6. september 2034 kl. 10.00-12.00",
            "# 1. Budget for næste år", "ABCDE / 08/7741 ÅBEN SAG", $"^ {AgendaSketch.FullLine}", "og i arbejde.",
            "# 2. En ny skole", "FGHIJ / 08/112 ÅBEN SAG", $"^ {AgendaSketch.FullLine}", "og i arbejde.",
            "# 3. Eventuelt", line, "^ Næste møde er den 8. december.").Items[2];
        Assert.Equal((handler, access), (item.Case?.Handler, item.Access));
        Assert.Equal(handler is null, item.Fields[0].Text.Contains("SAG", StringComparison.Ordinal));
    }
}
