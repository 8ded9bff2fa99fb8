#!/usr/bin/env bash
# System.CommandLine 2.0.15: behind an option of several values per token (AllowMultipleArgumentsPerToken) a misspelt option is no error but one more
# value of it: `--add a.pdf --verbos` adds a file "--verbos", and the option that was meant stays off. An option of one value takes it too: `--out --verbos`.
# Only words that are options of the command end the values. Python's argparse (nargs="+") refuses both lines ("unrecognized arguments", "expected one argument").
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.cs <<'CS'
#:package System.CommandLine@2.0.15
#:property PublishAot=false
using System.CommandLine;

var add = new Option<string[]>("--add") { AllowMultipleArgumentsPerToken = true };
var target = new Option<string>("--out");
var verbose = new Option<bool>("--verbose");
var root = new RootCommand { add, target, verbose };
foreach (var line in (string[])["--add a.pdf --verbose", "--add a.pdf --verbos", "--add a.pdf -x -y", "--out --verbos"])
{
    var parsed = root.Parse(line.Split(' '));
    Console.WriteLine($"{line}: add [{string.Join(' ', parsed.GetValue(add) ?? [])}] out [{parsed.GetValue(target)}] verbose {parsed.GetValue(verbose)}, {parsed.Errors.Count} errors");
}
CS
seen=$(dotnet run app.cs)
echo "$seen"
want='--add a.pdf --verbose: add [a.pdf] out [] verbose True, 0 errors
--add a.pdf --verbos: add [a.pdf --verbos] out [] verbose False, 0 errors
--add a.pdf -x -y: add [a.pdf -x -y] out [] verbose False, 0 errors
--out --verbos: add [] out [--verbos] verbose False, 0 errors'
[[ "$seen" == "$want" ]] || { echo "System.CommandLine 2.0.15 behaves otherwise now" >&2; exit 1; }
