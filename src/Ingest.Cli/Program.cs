using System.Globalization;
using System.Text;
using Ingest.Cli.Commands;
using Ingest.Language;

#pragma warning disable RS0030 // here, once, the machine's culture is read and set
SpokenTexts.Language =
    UserLanguage.Of(args, Environment.GetEnvironmentVariable, OperatingSystem.IsWindows() ? CultureInfo.CurrentUICulture.Name : null);
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture =
    CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture; // what .NET says is told by its English
#pragma warning restore RS0030
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return IngestCommand.Invoke(args);
