using Ingest.Cli.Commands.Serving;
using Ingest.Tests.Support;

namespace Ingest.Tests.Web.Guard;

/// <summary>ASP.NET Core is looked for beside the .NET that runs.</summary>
public sealed class WebFrameworkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", null)]
    [InlineData("9.0.4 11.0.0 10.1.0", null)]
    [InlineData("10.0.2 10.0.9 10.0.10", "10.0.10")]
    [InlineData("10.0.9 10.0.13", "10.0.9")]
    [InlineData("10.0.0-rc.1.25451.107 readme", null)]
    public void The_newest_that_is_made_for_it_is_taken(string versions, string? taken)
    {
        var runtime = Directory.CreateDirectory(_folder["shared/Microsoft.NETCore.App/10.0.12"]).FullName;
        Assert.Null(WebFramework.Beside(runtime, new Version(10, 0, 12)));
        Directory.CreateDirectory(_folder["shared/Microsoft.AspNetCore.App"]);
        foreach (var version in versions.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Directory.CreateDirectory(_folder["shared/Microsoft.AspNetCore.App/" + version]);
        }

        Assert.Equal(taken, Path.GetFileName(WebFramework.Beside(runtime, new Version(10, 0, 12))));
    }
}
