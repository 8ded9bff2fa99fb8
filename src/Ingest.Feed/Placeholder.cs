namespace Ingest.Feed; internal static class Placeholder;
