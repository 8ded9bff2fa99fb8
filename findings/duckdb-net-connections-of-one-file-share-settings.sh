#!/usr/bin/env bash
# DuckDB.NET.Data.Full 1.5.6.1: two connections that a process opens to one file, each from a string of its own, are two doors of one database. What
# one sets globally (memory_limit, enable_external_access) holds for the other, and after one has said lock_configuration the other can set nothing: the
# same few statements that make a connection safe fail on the second one with "the configuration has been locked". Who locks each connection
# as it is opened works in every test with one question at a time, and breaks with two.
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

const string Settings = "SET memory_limit = '300MB'; SET enable_external_access = false; SET lock_configuration = true";
using (var maker = new DuckDBConnection("DataSource=a.duckdb"))
{
    maker.Open();
    Do(maker, "CREATE TABLE t (x INTEGER)");
}

using var first = new DuckDBConnection("DataSource=a.duckdb;ACCESS_MODE=READ_ONLY");
using var second = new DuckDBConnection("DataSource=a.duckdb;ACCESS_MODE=READ_ONLY");
first.Open();
second.Open();
Do(first, Settings);
using (var ask = second.CreateCommand())
{
    ask.CommandText = "SELECT current_setting('memory_limit')";
    Console.WriteLine($"memory_limit of the second, which set none: {ask.ExecuteScalar()}");
}

try
{
    Do(second, Settings);
    Console.WriteLine("the second sets its own");
}
catch (DuckDBException fault)
{
    Console.WriteLine(fault.Message.Contains("locked", StringComparison.Ordinal) ? "the second: locked" : fault.Message);
}

first.Dispose();
second.Dispose();
using var third = new DuckDBConnection("DataSource=a.duckdb;ACCESS_MODE=READ_ONLY");
third.Open();
Do(third, Settings);
Console.WriteLine("one opened after both were closed: sets its own");

static void Do(DuckDBConnection connection, string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
}
CS
export NUGET_PACKAGES="$folder/packages" DOTNET_CLI_TELEMETRY_OPTOUT=1
seen=$(dotnet run -c Release | tail -n 3)
echo "$seen"
want='memory_limit of the second, which set none: 286.1 MiB
the second: locked
one opened after both were closed: sets its own'
[[ "$seen" == "$want" ]] || { echo "DuckDB.NET.Data.Full 1.5.6.1 behaves otherwise now" >&2; exit 1; }
