<#
.SYNOPSIS
Reads Danish agenda PDFs into data: the same batch job as `ingest run`.
.EXAMPLE
./run.ps1 corpus/agendas -Out out
.EXAMPLE
./run.ps1 2023 2024 -Out out -Workers 4 -CsvFor excel-da
#>
param(
    # PDFs, folders or patterns.
    [Parameter(Mandatory, Position = 0, ValueFromRemainingArguments)] [string[]] $Path,
    # The folder to write to.
    [Parameter(Mandatory)] [string] $Out,
    # How many documents are read side by side; one a processor where left out.
    [int] $Workers,
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
$call += @('--', 'run') + $Path + @('--out', $Out)
if ($Workers) { $call += @('--workers', $Workers) }
if ($CsvFor) { $call += @('--csv-for', $CsvFor) }

& dotnet $call
exit $LASTEXITCODE
