using System.Globalization;
using Ingest.Corpus;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return CorpusCommand.Run(args, Console.Out);
