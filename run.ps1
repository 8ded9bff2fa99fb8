<#
.SYNOPSIS
Reads Danish agenda PDFs into data: the same batch job as `ingest run`.
.EXAMPLE
./run.ps1 corpus/agendas -Out out
.EXAMPLE
./run.ps1 2023 2024 -Out out -Workers 4 -CsvFor excel-da
.EXAMPLE
./run.ps1 -From list.txt -Out out -DocumentTimeout 2min
#>
param(
    # PDFs, folders, patterns, zip archives or az://container/prefix.
    [Parameter(Position = 0, ValueFromRemainingArguments)] [string[]] $Path,
    # A file that names inputs, one a line.
    [string] $From,
    # The folder to write to.
    [Parameter(Mandatory)] [string] $Out,
    # How many documents are read side by side; one a processor where left out.
    [int] $Workers,
    # How long a document may take, such as 60s or 5min.
    [string] $DocumentTimeout,
    # How much memory a worker may take, such as 1GiB.
    [string] $WorkerMemory,
    # Read everything again, also what has not changed.
    [switch] $Force,
    # Go on through symbolic links.
    [switch] $FollowLinks,
    # Say what happens as JSON, an object a line.
    [ValidateSet('json')] [string] $Log,
    # Send metrics and traces by OpenTelemetry's protocol.
    [switch] $Telemetry,
    # Write the CSV files for a Danish spreadsheet.
    [ValidateSet('excel-da')] [string] $CsvFor,
    # The build to run.
    [ValidateSet('Release', 'Debug')] [string] $Configuration = 'Release',
    # Run what was built before.
    [switch] $NoBuild
)

# Language and .NET alone: a hosted PowerShell has no Join-Path or Write-Host.
$project = [System.IO.Path]::Combine($PSScriptRoot, 'src', 'Ingest.Cli')
$call = @('run', '--project', $project, '-c', $Configuration)
if ($NoBuild) { $call += '--no-build' }
$call += @('--', 'run')
if ($Path) { $call += $Path }
$call += @('--out', $Out)
if ($From) { $call += @('--from', $From) }
if ($Workers) { $call += @('--workers', $Workers) }
if ($DocumentTimeout) { $call += @('--document-timeout', $DocumentTimeout) }
if ($WorkerMemory) { $call += @('--worker-memory', $WorkerMemory) }
if ($Force) { $call += '--force' }
if ($FollowLinks) { $call += '--follow-links' }
if ($Log) { $call += @('--log', $Log) }
if ($Telemetry) { $call += '--telemetry' }
if ($CsvFor) { $call += @('--csv-for', $CsvFor) }

& dotnet $call
exit $LASTEXITCODE
