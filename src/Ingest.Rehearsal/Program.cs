using System.Globalization;
using Ingest.Rehearsal;

#pragma warning disable RS0030 // here, once, the culture is set
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030
return RehearsalCommand.Run(args, Console.Out, Console.Error);
