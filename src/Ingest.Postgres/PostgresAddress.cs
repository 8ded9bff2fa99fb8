using System.Net;
using Ingest.Language;
using Ingest.Store;
using Npgsql;

namespace Ingest.Postgres;

/// <summary>
/// Where a store on PostgreSQL is: <c>postgres://user:password@host:port/database?sslmode=require</c>, as in libpq's documentation
/// (section 34.1.1.2, "Connection URIs"). What it leaves out comes from PGHOST, PGPORT, PGUSER, PGPASSWORD, PGPASSFILE and PGDATABASE.
/// </summary>
/// <param name="Settings">For Npgsql; with the password, where one was given.</param>
/// <param name="Shown">For people: without a password.</param>
public sealed record PostgresAddress(string Settings, string Shown)
{
    private static readonly string[] Schemes = ["postgres", "postgresql"];

    /// <summary>Whether what was given names a store on PostgreSQL and no folder.</summary>
    public static bool Is(string? text) =>
        text is not null && Schemes.Any(scheme => text.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="StoreException">It can't be understood.</exception>
    public static PostgresAddress Of(string text)
    {
        if (!Is(text) || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Fragment.Length > 0)
        {
            throw new StoreException(Texts.PostgresAddressWanted);
        }

        var settings = new NpgsqlConnectionStringBuilder { ApplicationName = "ingest" };
        var user = uri.UserInfo.Split(':', 2);
        settings.Host = "localhost";
        Set("Host", WebUtility.UrlDecode(uri.Host), "PGHOST");
        Set("Port", uri.IsDefaultPort || uri.Port <= 0 ? "" : uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "PGPORT");
        Set("Username", Uri.UnescapeDataString(user[0]), "PGUSER");
        Set("Password", user.Length > 1 ? Uri.UnescapeDataString(user[1]) : "", "");
        Set("Database", Uri.UnescapeDataString(uri.AbsolutePath.Trim('/')), "PGDATABASE");
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.Split('=', 2) is [var before, var behind] ? (before, Uri.UnescapeDataString(behind)) : (pair, "");
            try
            {
                settings[Named(name)] = value;
            }
            catch (Exception fault) when (fault is ArgumentException or KeyNotFoundException or FormatException or OverflowException)
            {
                throw new StoreException(settings.ContainsKey(Named(name)) ? Texts.PostgresOptionValue(name, value)
                    : Texts.PostgresOptionUnknown(name), fault);
            }
        }

        settings.Username ??= Environment.UserName; // as libpq has it, and messages can name it
        settings.Database ??= settings.Username;
        var password = settings.Password;
        settings.Password = null;
        var shown = $"postgres://{(settings.Username is { Length: > 0 } name1 ? name1 + "@"
            : "")}{settings.Host}:{settings.Port}/{settings.Database}";
        settings.Password = password;
        return new PostgresAddress(settings.ConnectionString, shown);

        void Set(string name, string value, string variable)
        {
            if (value.Length == 0 && variable.Length > 0)
            {
                value = Environment.GetEnvironmentVariable(variable) ?? "";
            }

            if (value.Length > 0)
            {
                settings[name] = value;
            }
        }
    }

    /// <summary>libpq's names of what Npgsql calls otherwise.</summary>
    private static string Named(string libpq) => libpq switch
    {
        "sslmode" => "SSL Mode",
        "sslrootcert" => "Root Certificate",
        "sslcert" => "SSL Certificate",
        "sslkey" => "SSL Key",
        "connect_timeout" => "Timeout",
        "application_name" => "Application Name",
        "host" => "Host",
        "port" => "Port",
        "user" => "Username",
        "password" => "Password",
        "dbname" => "Database",
        _ => libpq,
    };

    /// <summary>No password in a message.</summary>
    public override string ToString() => Shown;
}
