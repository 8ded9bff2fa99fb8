using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Ingest.Tests.Support;

/// <summary>CSV as programs of other makers read it. Skips the test where the program is not on the machine.</summary>
public static class OtherReader
{
    private const string DuckFolder = "INGEST_DUCKDB_JS";

    private const string PythonReader =
        "import csv,json,sys\n"
        + "with open(sys.argv[1], newline='', encoding='utf-8-sig') as f: json.dump(list(csv.reader(f, delimiter=sys.argv[2])), "
        + "sys.stdout)";

    /// <returns>The file's rows, the header first.</returns>
    public static List<List<string>> Python(string file, string separator) =>
        JsonSerializer.Deserialize<List<List<string>>>(Run("python3", "-c", PythonReader, file, separator))!;

    /// <returns>Each question's rows; the folder's files are tables, read with no option given.</returns>
    public static List<List<List<JsonElement>>> DuckDb(TemporaryFolder folder, params string[] questions)
    {
        var packages = Environment.GetEnvironmentVariable(DuckFolder);
        Assert.SkipWhen(string.IsNullOrEmpty(packages), $"{DuckFolder} names no folder with the packages of tests/duckdb-js (npm ci).");
        var output = Run("node", [Path.Combine(Repository.Root, "tests", "duckdb-js", "read.mjs"), folder.Path, .. questions]);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<List<List<JsonElement>>>(line)!)];
    }

    /// <returns>The file's rows as text, the header first. DuckDB has null for an empty field.</returns>
    public static List<List<string>> DuckDb(TemporaryFolder folder, string file, string separator) =>
        DuckDb(folder,
            $"select * from read_csv('{file}', all_varchar = true, header = false, delim = '{separator}', quote = '\"', escape = '\"')")[0]
            .ConvertAll(row => row.ConvertAll(cell => cell.GetString() ?? ""));

    /// <returns>The file's rows as LibreOffice Calc writes them again, all columns imported as text.</returns>
    public static List<List<string>> LibreOffice(string file, string separator, int columns, TemporaryFolder work)
    {
        var text = string.Join('/', Enumerable.Range(1, columns).Select(column => $"{column}/2"));
        Run(
            "soffice", "--headless", "--norestore", $"-env:UserInstallation={new Uri(work["office"])}",
            $"--infilter=CSV:{(int)separator[0]},34,76,1,{text}",
            "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false", "--outdir", work["again"], file);
        var again = work["again/" + Path.GetFileName(file)];
        Assert.SkipUnless(File.Exists(again), "The LibreOffice on this machine has no Calc (Debian: libreoffice-calc-nogui).");
        return Python(again, ",");
    }

    private static string Run(string program, params string[] arguments)
    {
        try
        {
            using var process =
                Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error.Result);
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not on this machine.");
            throw;
        }
    }
}
