#!/usr/bin/env bash
# SkiaSharp 3.119.4, referenced on Linux: the restore fetches the native parts for Windows and macOS, which no target framework or runtime identifier
# keeps out, and none for Linux, which has a package of its own. 100 MB and more that a Linux server never loads. .NET 10's PrunePackageReference,
# meant for what the framework holds already, takes packages that a project names itself, and keeps them from being fetched.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
make() {
  mkdir "$1"
  cat > "$1/app.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="SkiaSharp" Version="3.119.4" />
    $2
  </ItemGroup>
</Project>
XML
  NUGET_PACKAGES="$folder/$1/packages" dotnet restore "$1" > /dev/null
  echo "$1: $(cd "$1/packages" && ls -d skiasharp* | tr '\n' ' ')"
}

seen="$(make plain '')
$(make pruned '<PrunePackageReference Include="SkiaSharp.NativeAssets.Win32" Version="999" /><PrunePackageReference Include="SkiaSharp.NativeAssets.macOS" Version="999" />')"
echo "$seen"
want=$'plain: skiasharp skiasharp.nativeassets.macos skiasharp.nativeassets.win32 \npruned: skiasharp '
[[ "$seen" == "$want" ]] || { echo "SkiaSharp 3.119.4 or the SDK ($(dotnet --version)) behaves otherwise now" >&2; exit 1; }
