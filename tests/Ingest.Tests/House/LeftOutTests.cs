using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ingest.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace Ingest.Tests.House;

/// <summary>The one file that needs no .NET lacks parts of the frameworks: none that anything in it needs.</summary>
public sealed partial class LeftOutTests
{
    /// <summary>ASP.NET Core's own, for a server that is made with its defaults; ours is made without.</summary>
    private static readonly string[] Defaults =
    [
        "Microsoft.AspNetCore -> Microsoft.AspNetCore.Server.IIS", "Microsoft.AspNetCore -> Microsoft.AspNetCore.Server.IISIntegration",
    ];

    [Fact]
    public void What_the_one_file_lacks_is_needed_by_nothing_that_it_holds()
    {
        using var references = new AssemblyReferences(AppContext.BaseDirectory,
            Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!, RuntimeEnvironment.GetRuntimeDirectory());
        var isLeftOut = LeftOut();
        var seen = Program().Where(name => !isLeftOut(name) && references.Has(name)).ToHashSet();
        var toFollow = new Queue<string>(seen);
        var missing = new List<string>();
        while (toFollow.TryDequeue(out var from))
        {
            foreach (var (to, type) in references.Of(from).Where(one => references.Has(one.Key)))
            {
                if (isLeftOut(to))
                {
                    missing.Add($"{from} -> {to} {type}");
                }
                else if (seen.Add(to))
                {
                    toFollow.Enqueue(to);
                }
            }
        }

        missing.RemoveAll(one => Defaults.Any(usual => one.StartsWith(usual + " ", StringComparison.Ordinal)));
        Assert.Empty(missing);
        Assert.InRange(seen.Count, 150, 400);
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Mvc.Core", true)]
    [InlineData("System.Net.Mail", true)]
    [InlineData("UglyToad.PdfPig.DocumentLayoutAnalysis", true)]
    [InlineData("Microsoft.AspNetCore.Routing", false)]
    [InlineData("System.Net.Http", false)]
    [InlineData("UglyToad.PdfPig", false)]
    public void The_project_file_says_what_is_left_out(string assembly, bool isLeftOut) => Assert.Equal(isLeftOut, LeftOut()(assembly));

    private static Func<string, bool> LeftOut()
    {
        var values = XDocument.Load(Path.Combine(Repository.Root, "src", "Ingest.Cli", "Ingest.Cli.csproj")).Descendants()
            .Where(one => one.Name.LocalName.StartsWith("LeftOut", StringComparison.Ordinal) && one.Attribute("Condition") is null)
            .ToDictionary(one => one.Name.LocalName, one => one.Value);
        var all = new Regex(Property().Replace($"{values["LeftOut"]}|{values["LeftOutOfOneFile"]}", name => values[name.Groups[1].Value]));
        return name => all.IsMatch(name + ".dll");
    }

    /// <summary>The assemblies of the program, without the frameworks'.</summary>
    private static IEnumerable<string> Program()
    {
        using var parts = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ingest.deps.json")));
        return [.. parts.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .Where(part => part.Value.TryGetProperty("runtime", out _))
            .SelectMany(part => part.Value.GetProperty("runtime").EnumerateObject())
            .Select(file => Path.GetFileNameWithoutExtension(file.Name))];
    }

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex Property();
}
