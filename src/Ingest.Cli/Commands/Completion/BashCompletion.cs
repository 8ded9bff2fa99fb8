using System.Globalization;
using System.Text;

namespace Ingest.Cli.Commands.Completion;

/// <summary>For bash 3.2 and later, without the package bash-completion. Where nothing is offered bash completes names of files.</summary>
public static class BashCompletion
{
    public static string Of(IReadOnlyList<CompletedCommand> commands)
    {
        var text = new StringBuilder("# ingest completion bash\n_ingest() {\n")
            .Append("  local cur=\"${COMP_WORDS[COMP_CWORD]}\" prev=\"${COMP_WORDS[COMP_CWORD-1]}\" at=\"\" word i\n")
            .Append("  COMPREPLY=()\n")
            .Append("  if [[ $cur == '=' ]]; then cur=\"\"; elif [[ $prev == '=' ]]; then prev=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi\n")
            .Append("  for ((i = 1; i < COMP_CWORD; i++)); do\n    case \"$at ${COMP_WORDS[i]}\" in\n");
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
                var values = option.Values.Count == 0
                    ? "" : $"COMPREPLY=($(compgen -W \"{string.Join(' ', option.Values)}\" -- \"$cur\")); ";
                text.Append(CultureInfo.InvariantCulture, $"    {names}) {values}return ;;\n");
            }
        }

        text.Append("  esac\n  case \"$at\" in\n");
        foreach (var command in commands)
        {
            text.Append(CultureInfo.InvariantCulture, $"    \"{command.Path}\") word=\"{string.Join(' ', command.Words)}\" ;;\n");
        }

        return text.Append("  esac\n  COMPREPLY=($(compgen -W \"$word\" -- \"$cur\"))\n")
            .Append("  # options are offered to those who ask; else it is a file that comes next\n")
            .Append("  if [[ $cur != -* ]]; then\n    local kept=() one\n    for one in \"${COMPREPLY[@]}\"; do [[ $one == -* ]] || "
                + "kept+=(\"$one\"); done\n    COMPREPLY=(${kept[@]+\"${kept[@]}\"})\n  fi\n")
            .Append("}\ncomplete -o default -F _ingest ingest\n").ToString();
    }
}
