using System.Globalization;
using System.Text;

namespace Ingest.Cli.Commands.Completion;

/// <summary>For fish.</summary>
public static class FishCompletion
{
    public static string Of(IReadOnlyList<CompletedCommand> commands)
    {
        var text = new StringBuilder(
            "# ingest completion fish\nfunction __ingest_at\n  set -l at ''\n  for word in (commandline -opc)[2..-1]\n    switch \"$at "
                + "$word\"\n");
        foreach (var (before, word, after) in commands.SelectMany(command => command.Steps))
        {
            text.Append(CultureInfo.InvariantCulture, $"      case '{before} {word}'\n        set at '{after}'\n");
        }

        text.Append("    end\n  end\n  test \"$at\" = \"$argv[1]\"\nend\n");
        foreach (var command in commands)
        {
            var condition = $"complete -c ingest -n '__ingest_at \"{command.Path}\"'";
            foreach (var (name, says) in command.Below)
            {
                text.Append(CultureInfo.InvariantCulture, $"{condition} -f -a {name} -d {Quoted(says)}\n");
            }

            if (command.Values.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{condition} -f -a '{string.Join(' ', command.Values)}'\n");
            }

            foreach (var option in command.Options)
            {
                text.Append(condition)
                    .Append(string.Concat(
                        option.Names.Select(
                            name => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}")))
                    .Append(option.Values.Count > 0 ? $" -x -a '{string.Join(' ', option.Values)}'" : option.TakesValue ? " -r" : "")
                    .Append(CultureInfo.InvariantCulture, $" -d {Quoted(option.Says)}\n");
            }
        }

        return text.ToString();
    }

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
