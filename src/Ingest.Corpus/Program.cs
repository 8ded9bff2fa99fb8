using System.Globalization;
using Ingest.Corpus;

#pragma warning disable RS0030 // here, once, the culture is set
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030
return CorpusCommand.Run(args, Console.Out);
