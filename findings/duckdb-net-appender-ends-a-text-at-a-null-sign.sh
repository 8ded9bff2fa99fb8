#!/usr/bin/env bash
# DuckDB.NET.Data.Full 1.5.6.1: DuckDB keeps a text with U+0000 in it (its CSV reader does, chr(0) does), but DuckDB.NET's appender ends the text
# there: "Sag 1\0Bilag 2" is stored as "Sag 1", with no error and no warning, whether the text is short enough to stand in the value itself or not. PDFs
# whose fonts map an unknown glyph to U+0000 give such texts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="DuckDB.NET.Data.Full" Version="1.5.6.1" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using DuckDB.NET.Data;

string[] texts = ["Sag 1\0Bilag 2", "Et punkt med en lang titel\0og en fortsættelse bag tegnet"];
using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = "CREATE TABLE t (id INTEGER, text VARCHAR)";
command.ExecuteNonQuery();
using (var appender = connection.CreateAppender("t"))
{
    for (var i = 0; i < texts.Length; i++)
    {
        appender.CreateRow().AppendValue((int?)i).AppendValue(texts[i]).EndRow();
    }
}

command.CommandText = "SELECT length(text), text FROM t ORDER BY id";
using (var reader = command.ExecuteReader())
{
    for (var i = 0; reader.Read(); i++)
    {
        Console.WriteLine($"{texts[i].Length} signs appended, {reader.GetInt64(0)} stored: {reader.GetString(1)}");
    }
}

command.CommandText = "SELECT length('Sag 1' || chr(0) || 'Bilag 2')";
Console.WriteLine($"by SQL: {command.ExecuteScalar()}");
CS
export NUGET_PACKAGES="$folder/packages" DOTNET_CLI_TELEMETRY_OPTOUT=1
seen=$(dotnet run -c Release | tail -n 3)
echo "$seen"
want='13 signs appended, 5 stored: Sag 1
56 signs appended, 26 stored: Et punkt med en lang titel
by SQL: 13'
[[ "$seen" == "$want" ]] || { echo "DuckDB.NET.Data.Full 1.5.6.1 behaves otherwise now" >&2; exit 1; }
