#!/usr/bin/env bash
# System.CommandLine 2.0.15: a switch (Option<bool>) that is given a word which is no truth value, `--prune=no`, is turned ON, and the word becomes
# an argument of the command: no error is collected. So `delete a.pdf --prune=no` prunes, and takes "no" for a second file.
# GNU getopt_long and Python's argparse refuse the same line ("doesn't allow an argument").
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.cs <<'CS'
#:package System.CommandLine@2.0.15
#:property PublishAot=false
using System.CommandLine;

var prune = new Option<bool>("--prune");
var files = new Argument<string[]>("FILE");
var root = new RootCommand { prune, files };
foreach (var word in (string[])["--prune=no", "--prune:no", "--prune=0", "--prune=false"])
{
    var parsed = root.Parse(["a.pdf", word]);
    Console.WriteLine($"{word}: {(parsed.GetValue(prune) ? "on" : "off")}, {parsed.Errors.Count} errors, files {string.Join(' ', parsed.GetValue(files)!)}");
}
CS
seen=$(dotnet run app.cs)
echo "$seen"
want=$'--prune=no: on, 0 errors, files a.pdf no\n--prune:no: on, 0 errors, files a.pdf no\n--prune=0: on, 0 errors, files a.pdf 0\n--prune=false: off, 0 errors, files a.pdf'
[[ "$seen" == "$want" ]] || { echo "System.CommandLine 2.0.15 behaves otherwise now" >&2; exit 1; }
