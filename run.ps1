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
    # What a PDF from standard input is called in the output.
    [string] $Name,
    # The folder to write to.
    [Parameter(Mandatory)] [string] $Out,
    # How many documents are read side by side; one a processor where left out.
    [string] $Workers,
    # How long a worker may work for a document, such as 60s or 5min.
    [string] $DocumentTimeout,
    # How much memory a worker may take, such as 1GiB.
    [string] $WorkerMemory,
    # Read everything again, also what has not changed.
    [switch] $Force,
    # Remove from the output what is no input of this run.
    [switch] $Prune,
    # Say what a run would read, keep and remove, and write nothing.
    [switch] $DryRun,
    # End with exit code 1 where PDFs hold text that their pages don't show.
    [switch] $FailOnHidden,
    # Go on through symbolic links.
    [switch] $FollowLinks,
    # Go on after the run, and read what comes or changes.
    [switch] $Watch,
    # The pages of each PDF that are read, such as 3-9.
    [string] $Pages,
    # The password of encrypted PDFs.
    [string] $Password,
    # Write the CSV files for a Danish spreadsheet: excel-da.
    [string] $CsvFor,
    # With xlsx also one workbook: csv or xlsx.
    [string] $Format,
    # Also make the store that answers questions in SQL: duckdb.
    [string] $Store,
    # Keep a search index in the output folder.
    [switch] $Search,
    # The folder of correction files; they are applied.
    [string] $Corrections,
    # The folder of profiles that 'ingest body learn' made.
    [string] $Profiles,
    # A model of your own, from 'ingest train'.
    [string] $Model,
    # Whose tables are taken: tabula.
    [string] $Tables,
    # Tabula's jar.
    [string] $TabulaJar,
    # Which pages are read from their picture: auto, never or always.
    [string] $Ocr,
    # Who reads them: tesseract or azure.
    [string] $OcrEngine,
    # How many pages a run may have read from their picture.
    [string] $OcrPageLimit,
    # A TOML file with options; ingest.toml of the current folder where left out.
    [string] $Config,
    # The language that the program speaks: da or en.
    [string] $Lang,
    # Say errors only. (Its opposite, -Verbose, PowerShell gives to every script.)
    [switch] $Quiet,
    # Say what happens as JSON, an object a line: json.
    [string] $Log,
    # Send metrics and traces by OpenTelemetry's protocol.
    [switch] $Telemetry,
    # Leave the learned model out.
    [switch] $RulesOnly,
    # Leave the rules out.
    [switch] $ModelOnly,
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

# An option is called as its parameter, -DocumentTimeout is --document-timeout; what values it takes the program says.
$own = 'Path', 'Configuration', 'NoBuild'
foreach ($given in $PSBoundParameters.GetEnumerator()) {
    if ($own -contains $given.Key) { continue }
    $option = '--' + ($given.Key -creplace '(?<=.)([A-Z])', '-$1').ToLowerInvariant()
    if ($given.Value -is [System.Management.Automation.SwitchParameter]) {
        if ($given.Value) { $call += $option }
    }
    else { $call += @($option, $given.Value) }
}

& dotnet $call
exit $LASTEXITCODE
