using System.CommandLine;
using System.Management.Automation.Language;
using Ingest.Cli.Commands;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>run.ps1 has a parameter for every option of <c>ingest run</c>, and the program alone judges their values.</summary>
public sealed class RunScriptOptionsTests
{
    private static readonly string[] OfTheScript = ["Path", "Configuration", "NoBuild"];

    /// <summary>
    /// PowerShell gives -Verbose to every script of this kind, which may not name it itself; it is passed on as the others are.
    /// </summary>
    private const string OfEveryScript = "--verbose";

    [Fact]
    public void Every_option_has_its_parameter_and_the_other_way_round()
    {
        var script = Parser.ParseFile(Path.Combine(Repository.Root, "run.ps1"), out _, out var errors);
        Assert.Empty(errors);
        var parameters = script.ParamBlock.Parameters.ToDictionary(parameter => parameter.Name.VariablePath.UserPath,
            parameter => parameter.StaticType);
        var options =
            IngestCommand.Create().Subcommands.Single(command => command.Name == "run").Options.Where(
                option => option.Name != OfEveryScript).Append(new Option<string>("--lang"));
        Assert.Equal(
            options.Select(option => (Pascal(option.Name), IsSwitch: option.ValueType == typeof(bool))).Order(),
            parameters.Where(parameter => !OfTheScript.Contains(parameter.Key))
                .Select(parameter => (parameter.Key, parameter.Value != typeof(string))).Order());
    }

    private static string Pascal(string option) =>
        string.Concat(option.TrimStart('-').Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
