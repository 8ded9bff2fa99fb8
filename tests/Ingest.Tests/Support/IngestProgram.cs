using System.Diagnostics;
using System.Text;

namespace Ingest.Tests.Support;

/// <summary>The built program, run as a process of its own.</summary>
public static class IngestProgram
{
    public static ProgramRun Run(params string[] arguments) => Run([], arguments);

    public static ProgramRun Run(Dictionary<string, string> environment, params string[] arguments) => Run([], environment, arguments);

    /// <summary>With something piped into it.</summary>
    public static ProgramRun Piped(byte[] input, params string[] arguments) => Run(input, [], arguments);

    /// <summary>With another current folder.</summary>
    public static ProgramRun RunIn(string folder, params string[] arguments) => Run([], [], arguments, folder);

    private static ProgramRun Run(byte[] input, Dictionary<string, string> environment, string[] arguments, string folder = "")
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ingest.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        Surround(start, environment);

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var written = Task.Run(() => Write(process, input));
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        written.Wait();
        return new ProgramRun(process.ExitCode, output, error.Result);
    }

    /// <summary>It speaks English, whatever language is spoken where the tests run, unless the test says otherwise.</summary>
    public static void Surround(ProcessStartInfo start, Dictionary<string, string> environment)
    {
        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
    }

    private static void Write(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all.
        }
    }
}
