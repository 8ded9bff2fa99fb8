#!/usr/bin/env bash
# .NET SDK 10.0: a project that is published as one self-contained file with ReadyToRun gets a composite image, though PublishReadyToRunComposite is set
# nowhere and is said to be an option of its own: the framework is compiled again with the project's code, and PublishReadyToRunExclude, which leaves
# assemblies out, has no say. Without single file, or without self-containment, it is not. Minutes of a build, and an excluded assembly inside it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo 'Console.WriteLine();' > app.cs
cat > app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
    <PublishReadyToRun>true</PublishReadyToRun>
  </PropertyGroup>
</Project>
XML
dotnet restore -p:SelfContained=true > /dev/null
composite() { dotnet msbuild -getProperty:PublishReadyToRunComposite "$@" | tail -n 1; }
seen="plain: $(composite -p:SelfContained=false)
self-contained: $(composite -p:SelfContained=true)
one self-contained file: $(composite -p:SelfContained=true -p:PublishSingleFile=true)"
echo "$seen"
want=$'plain: false\nself-contained: false\none self-contained file: true'
[[ "$seen" == "$want" ]] || { echo "the SDK ($(dotnet --version)) behaves otherwise now" >&2; exit 1; }
