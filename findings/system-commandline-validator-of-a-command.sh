#!/usr/bin/env bash
# System.CommandLine 2.0.15 collects what is wrong with a line in ParseResult.Errors. A command's validator runs before the errors of its options are
# known, and GetValue throws there for an option that was given wrong: Parse itself then ends in an InvalidOperationException,
# whatever handlers the caller set for errors. And where the validator adds an error of its own, the options' errors are not in the list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.cs <<'CS'
#:package System.CommandLine@2.0.15
#:property PublishAot=false
using System.CommandLine;

static string Parse(bool asks, bool refuses, params string[] line)
{
    var name = new Option<string?>("--out");
    var count = new Option<int>("--workers") { CustomParser = result => { result.AddError("workers want a number"); return 0; } };
    var root = new RootCommand { name, count };
    root.Validators.Add(result =>
    {
        _ = asks ? result.GetValue(name) : null;
        if (refuses)
        {
            result.AddError("refused");
        }
    });
    try
    {
        return string.Join("; ", root.Parse(line).Errors.Select(error => error.Message));
    }
    catch (InvalidOperationException exception)
    {
        return $"thrown: {exception.Message}";
    }
}

Console.WriteLine(Parse(false, false, "--out"));
Console.WriteLine(Parse(true, false, "--out"));
Console.WriteLine(Parse(false, false, "--workers", "x"));
Console.WriteLine(Parse(false, true, "--workers", "x"));
CS
seen=$(dotnet run app.cs)
echo "$seen"
want=$'Required argument missing for option: \'--out\'.\nthrown: Required argument missing for option: \'--out\'.\nworkers want a number\nrefused'
[[ "$seen" == "$want" ]] || { echo "System.CommandLine 2.0.15 behaves otherwise now" >&2; exit 1; }
