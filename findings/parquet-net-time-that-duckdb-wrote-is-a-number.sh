#!/usr/bin/env bash
# A time of day in a Parquet file, written by DuckDB 1.5.6 (DuckDB.NET.Data.Full 1.5.6.1) and read by Parquet.Net 6.1.0: DATE comes as a date and
# TIMESTAMP as a DateTime, but TIME comes as a plain Int64 of microseconds. The field says Int64 too, and asking for TimeSpan or TimeOnly is refused, so
# 13:30 is 48600000000 and nothing in the schema that the reader shows tells it from a count. As text (strftime) it survives both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="DuckDB.NET.Data.Full" Version="1.5.6.1" />
    <PackageReference Include="Parquet.Net" Version="6.1.0" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using DuckDB.NET.Data;
using Parquet;

using (var connection = new DuckDBConnection("DataSource=:memory:"))
{
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = "COPY (SELECT DATE '2024-12-31' AS day, TIMESTAMP '2024-12-31 13:30:00' AS moment, TIME '13:30' AS start) TO 'meeting.parquet' (FORMAT parquet)";
    command.ExecuteNonQuery();
}

await using var reader = await ParquetReader.CreateAsync("meeting.parquet");
foreach (var field in reader.Schema.GetDataFields())
{
    Console.WriteLine($"{field.Name}: {field.ClrType.Name}");
}

using var group = reader.OpenRowGroupReader(0);
var start = reader.Schema.GetDataFields().Single(field => field.Name == "start");
var numbers = new long?[1];
await group.ReadAsync<long>(start, numbers);
Console.WriteLine($"start as a number: {numbers[0]}");
try
{
    await group.ReadAsync<TimeSpan>(start, new TimeSpan?[1]);
    Console.WriteLine("start as a TimeSpan: read");
}
catch (ArgumentException)
{
    Console.WriteLine("start as a TimeSpan: refused");
}
CS
export NUGET_PACKAGES="$folder/packages" DOTNET_CLI_TELEMETRY_OPTOUT=1
seen=$(dotnet run -c Release | tail -n 5)
echo "$seen"
want='day: DateTime
moment: DateTime
start: Int64
start as a number: 48600000000
start as a TimeSpan: refused'
[[ "$seen" == "$want" ]] || { echo "DuckDB.NET 1.5.6.1 or Parquet.Net 6.1.0 behaves otherwise now" >&2; exit 1; }
