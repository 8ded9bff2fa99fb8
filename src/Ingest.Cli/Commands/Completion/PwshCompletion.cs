using System.Globalization;
using System.Text;

namespace Ingest.Cli.Commands.Completion;

/// <summary>For PowerShell. Where nothing is offered it completes names of files.</summary>
public static class PwshCompletion
{
    public static string Of(IReadOnlyList<CompletedCommand> commands)
    {
        var text = new StringBuilder(
            "# ingest completion pwsh\nRegister-ArgumentCompleter -Native -CommandName ingest -ScriptBlock {\n  param($wordToComplete, "
                + "$commandAst, $cursorPosition)\n")
            .Append("  $at = ''; $previous = ''\n")
            .Append("  foreach ($element in $commandAst.CommandElements | & { process { if ($_.Extent.EndOffset -lt $cursorPosition -or "
                + "($_.Extent.EndOffset -eq $cursorPosition -and -not $wordToComplete)) { $_ } } }) {\n")
            .Append("    $word = $element.Extent.Text; $previous = $word\n    switch -CaseSensitive (\"$at $word\") {\n");
        foreach (var (before, word, after) in commands.SelectMany(command => command.Steps))
        {
            text.Append(CultureInfo.InvariantCulture, $"      '{before} {word}' {{ $at = '{after}' }}\n");
        }

        text.Append("    }\n  }\n  $offered = switch -CaseSensitive (\"$at $previous\") {\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.TakesValue))
            {
                var values = option.Values.Count == 0
                    ? "return" : string.Join("; ", option.Values.Select(value => $", @('{value}', '{value}')"));
                foreach (var name in option.Names)
                {
                    text.Append(CultureInfo.InvariantCulture, $"    '{command.Path} {name}' {{ {values} }}\n");
                }
            }
        }

        text.Append("  }\n  if ($null -eq $offered) {\n    $offered = switch -CaseSensitive ($at) {\n");
        foreach (var command in commands)
        {
            (string Name, string Says)[] words = [.. command.Below, .. command.Values.Select(value => (value, value)),
                .. command.Options.SelectMany(option => option.Names.Select(name => (name, option.Says)))];
            text.Append(CultureInfo.InvariantCulture,
                $"      '{command.Path}' {{ {string.Join("; ", words.Select(one => $", @('{one.Name}', {Quoted(one.Says)})"))} }}\n");
        }

        return text.Append("    }\n  }\n  foreach ($one in $offered) {\n")
            .Append("    if ($one[0].StartsWith($wordToComplete, 'Ordinal') -and ($wordToComplete -or -not $one[0].StartsWith('-'))) {\n")
            .Append("      [System.Management.Automation.CompletionResult]::new($one[0], $one[0], 'ParameterValue', $one[1])\n    }\n  "
                + "}\n}\n").ToString();
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
