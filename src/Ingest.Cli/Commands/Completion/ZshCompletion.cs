using System.Globalization;
using System.Text;

namespace Ingest.Cli.Commands.Completion;

/// <summary>For zsh: to be sourced, or as a file _ingest in a folder of fpath.</summary>
public static class ZshCompletion
{
    public static string Of(IReadOnlyList<CompletedCommand> commands)
    {
        // "path" would be zsh's own PATH.
        var text = new StringBuilder(
            "#compdef ingest\n_ingest() {\n  local cur=\"${words[CURRENT]}\" prev=\"${words[CURRENT-1]}\" at=\"\" word\n  local -a "
                + "offered\n")
            .Append("  for word in \"${(@)words[2,CURRENT-1]}\"; do\n    case \"$at $word\" in\n");
        foreach (var (before, word, after) in commands.SelectMany(command => command.Steps))
        {
            text.Append(CultureInfo.InvariantCulture, $"      \"{before} {word}\") at=\"{after}\" ;;\n");
        }

        text.Append("    esac\n  done\n  case \"$at $prev\" in\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.TakesValue))
            {
                var names = string.Join('|', option.Names.Select(name => $"\"{command.Path} {name}\""));
                text.Append(CultureInfo.InvariantCulture,
                    $"    {names}) {(option.Values.Count == 0 ? "_files" : $"compadd -- {string.Join(' ', option.Values)}")}; return ;;\n");
            }
        }

        text.Append("  esac\n  case \"$at\" in\n");
        foreach (var command in commands)
        {
            text.Append(CultureInfo.InvariantCulture, $"    \"{command.Path}\")\n");
            Offer(text, "if [[ $cur == -* ]]", command.Options.SelectMany(option => option.Names.Select(name => (name, option.Says))));
            Offer(text, "else", [.. command.Below, .. command.Values.Select(value => (value, ""))]);
            text.Append("      ;;\n");
        }

        return text.Append("  esac\n}\n")
            .Append("if [[ ${funcstack[1]} == _ingest ]]; then _ingest \"$@\"; else compdef _ingest ingest; fi\n").ToString();
    }

    private static void Offer(StringBuilder text, string condition, IEnumerable<(string Name, string Says)> words)
    {
        var offered = words.Select(one => Quoted(one.Says.Length == 0 ? one.Name : $"{one.Name}:{one.Says}")).ToList();
        text.Append(CultureInfo.InvariantCulture, $"      {condition}{(condition == "else" ? "" : "; then")}\n");
        text.Append(
            offered.Count == 0
                ? "        _files\n"
                : $"        offered=({string.Join(' ', offered)})\n        _describe ingest offered\n");
        text.Append(condition == "else" ? "      fi\n" : "");
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
