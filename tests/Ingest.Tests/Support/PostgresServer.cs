using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ingest.Postgres;
using Npgsql;

namespace Ingest.Tests.Support;

/// <summary>A PostgreSQL of its own, from Debian's packages: on a free port, in a folder that goes with it. It runs as no root.</summary>
public sealed class PostgresServer : IDisposable
{
    public const string Missing = "PostgreSQL is not installed (postgresql): its tests are skipped.";

    /// <summary>The one user who is asked for a password; a test makes it.</summary>
    public const string Locked = "locked";

    private const string User = "ingest";

    private static readonly Lazy<PostgresServer> Common = new(() => new PostgresServer());

    private static int _databases;

    private readonly TemporaryFolder _folder = new();
    private readonly int _port = FreePort();
    private Process? _process;

    public PostgresServer()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Kill();
        Directory.CreateDirectory(Data);
        if (Environment.IsPrivilegedProcess)
        {
            Run("chmod", "a+rx", _folder.Path);
            Run("chown", "nobody", Data);
        }

        Run(AsNobody([Program("initdb"), "-D", Data, "-U", User, "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"]));
        var access = Path.Combine(Data, "pg_hba.conf");
        File.WriteAllText(access, $"host all {Locked} 127.0.0.1/32 scram-sha-256\n" + File.ReadAllText(access));
        Start();
    }

    /// <summary>The tests' common server; a test that stops its server has one of its own.</summary>
    public static PostgresServer Shared => Common.Value;

    public static bool IsThere => Programs() is not null;

    private string Data => Path.Combine(_folder.Path, "data");

    /// <summary>A database that no other test has.</summary>
    public string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"t{Interlocked.Increment(ref _databases)}");
        using var connection = new NpgsqlConnection(PostgresAddress.Of(Address("postgres")).Settings);
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return Address(name);
    }

    public string Address(string database) => string.Create(CultureInfo.InvariantCulture,
        $"postgres://{User}@127.0.0.1:{_port}/{database}");

    public void Start()
    {
        var start = new ProcessStartInfo { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] command = AsNobody([Program("postgres"), "-D", Data, "-p", _port.ToString(CultureInfo.InvariantCulture), "-c",
            "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "synchronous_commit=off", "-c", "max_connections=60"]);
        start.FileName = command[0];
        command.Skip(1).ToList().ForEach(start.ArgumentList.Add);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        for (var tries = 0; !Answers(); tries++)
        {
            Assert.True(tries < 300 && !_process.HasExited, "PostgreSQL did not start.");
            Thread.Sleep(100);
        }
    }

    /// <param name="mode">fast ends what is going on; immediate is as if the machine had lost its power.</param>
    public void Stop(string mode = "fast")
    {
        Run(AsNobody([Program("pg_ctl"), "-D", Data, "-m", mode, "-w", "stop"]));
        _process?.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _folder.Dispose();
    }

    private void Kill()
    {
        if (_process is { HasExited: false })
        {
            try
            {
                Stop("immediate");
            }
            catch (Exception)
            {
                _process.Kill(entireProcessTree: true);
            }
        }
    }

    private bool Answers()
    {
        try
        {
            using var connection = new NpgsqlConnection(PostgresAddress.Of(Address("postgres")).Settings + ";Pooling=false");
            connection.Open();
            return true;
        }
        catch (Exception fault) when (fault is NpgsqlException or SocketException)
        {
            return false;
        }
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static string[] AsNobody(string[] command) => Environment.IsPrivilegedProcess
        ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", .. command] : command;

    private static void Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1))
            { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" })!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', command)}: {said.Result}");
    }

    private static string Program(string name) => Path.Combine(Programs()!, name);

    /// <summary>Debian's place for each version; else where the PATH has them.</summary>
    private static string? Programs()
    {
        const string debian = "/usr/lib/postgresql";
        var folders = (Directory.Exists(debian) ? Directory.GetDirectories(debian).Select(version => Path.Combine(version, "bin")) : [])
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
        return Environment.GetEnvironmentVariable("INGEST_POSTGRES") is { } told ? (File.Exists(Path.Combine(told, "initdb")) ? told : null)
            : folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder,
                "postgres")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
