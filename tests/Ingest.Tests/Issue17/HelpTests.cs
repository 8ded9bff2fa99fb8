using System.CommandLine;
using System.CommandLine.Help;
using Ingest.Cli.Commands;
using Ingest.Cli.Commands.Help;
using Ingest.Language;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>Help of every command, in both languages.</summary>
[Collection(nameof(SpeaksInTurn))]
public sealed class HelpTests
{
    [Fact]
    public void Every_description_is_another_in_danish()
    {
        var (english, danish) = (Descriptions(SpokenLanguage.English), Descriptions(SpokenLanguage.Danish));
        Assert.True(english.Count > 50);
        Assert.Equal(english.Keys, danish.Keys);
        Assert.All(english, symbol =>
        {
            Assert.False(string.IsNullOrWhiteSpace(symbol.Value), symbol.Key);
            Assert.NotEqual(symbol.Value, danish[symbol.Key]);
        });
    }

    [Fact]
    public void Every_command_has_an_example_that_is_a_command_line()
    {
        var root = IngestCommand.Create();
        Assert.All(All(root).Where(command => command.Subcommands.Count == 0 && !command.Hidden), command =>
        {
            var examples = Assert.IsType<HelpedCommand>(command).Examples;
            Assert.NotEmpty(examples);
            Assert.All(examples.Where(example => !example.Line.Contains('<', StringComparison.Ordinal)), example =>
            {
                var parsed = root.Parse(example.Line.Split(" > ")[0]["ingest ".Length..].Replace("-o -", "-o=-", StringComparison.Ordinal));
                Assert.Equal(command, parsed.CommandResult.Command);
                Assert.DoesNotContain(parsed.Errors, error => !error.Message.Contains("There is no folder", StringComparison.Ordinal));
            });
        });
    }

    [Fact]
    public void Many_options_stand_in_groups() => Assert.All(
        All(IngestCommand.Create()).OfType<HelpedCommand>().Where(command => command.Options.Count > 1),
        command => Assert.Equal(command.Options.Select(option => option.Name).Order(),
            command.Groups.SelectMany(group => group.Options).Select(option => option.Name).Order()));

    [Theory]
    [InlineData(SpokenLanguage.English, "Usage:\n  ingest run [<INPUT>...] --out <DIR> [options]", "--workers <N>",
        "[default: one a processor]", "[default: 60s]", "Examples:")]
    [InlineData(SpokenLanguage.Danish, "Brug:\n  ingest run [<INPUT>...] --out <MAPPE> [tilvalg]", "--workers <N>",
        "[ellers: ét pr. processor]", "[ellers: 60s]", "Eksempler:")]
    public void Help_has_groups_defaults_and_an_example(SpokenLanguage language, params string[] parts)
    {
        var help = Help("run", language, 100);
        Assert.All(parts, part => Assert.Contains(part, help, StringComparison.Ordinal));
        Assert.All(help.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void None_of_the_parsers_own_words_is_left_in_danish() => Assert.All(["run", "show", "qa", "train"], command =>
        Assert.DoesNotMatch("(?i)usage|options|arguments|required|default|examples|show help",
            Help(command, SpokenLanguage.Danish, 100).Replace("[command]", "", StringComparison.Ordinal)));

    private static string Help(string command, SpokenLanguage language, int columns)
    {
        using var spoken = new Spoken(language);
        var text = new StringWriter { NewLine = "\n" };
        HelpWriter.Write(IngestCommand.Create().Subcommands.Single(one => one.Name == command), text, columns);
        return text.ToString();
    }

    private static SortedDictionary<string, string?> Descriptions(SpokenLanguage language)
    {
        using var spoken = new Spoken(language);
        var said = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var command in All(IngestCommand.Create()))
        {
            said.Add(HelpText.Path(command), command.Description);
            foreach (var symbol in command.Arguments.Cast<Symbol>().Concat(command.Options))
            {
                said.Add($"{HelpText.Path(command)} {symbol.Name}", symbol.Description);
            }
        }

        return said;
    }

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);
}
